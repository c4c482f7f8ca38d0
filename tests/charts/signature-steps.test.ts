import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import SignaturePage from '$lib/charts/convention-signatures/SignaturePage.svelte';
import { signatureTable } from '$lib/charts/convention-signatures/table';
import { signatureSteps, type SignatureStepsInput } from '$lib/charts/convention-signatures/steps';
import type { Signature } from '$lib/data/signature';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';
import { m } from '$lib/paraglide/messages';

const signature = (code: string, signed: string, of: Partial<Signature> = {}): Signature => ({
	code,
	name: code,
	signed,
	ratified: null,
	signedText: `on ${signed}`,
	ratifiedText: '',
	unconfirmed: false,
	counts: true,
	...of
});
const SIGNATURES = [
	signature('IND', '2026-09', { unconfirmed: true }),
	signature('VNM', '2025-10-25', { ratified: '2026', ratifiedText: '2026' }),
	signature('QAT', '2025-10-25', { ratified: '2026-02', ratifiedText: 'February 2026' }),
	signature('EUU', '2025-10-25', { ratified: '2026-03-01', counts: false }),
	signature('FJI', '2025')
];
const input = (filters: Partial<Filters> = {}, signatures = SIGNATURES): SignatureStepsInput => ({
	signatures,
	states: [],
	filters: { ...NO_FILTERS, ...filters },
	language: 'en',
	opened: '2025-10-25',
	asOf: '2026-09-26',
	asOfText: '26 September 2026',
	needed: 40
});
const stepsOf = (of: SignatureStepsInput, key: string) =>
	signatureSteps(of)
		.lines.find((line) => line.key === key)
		?.steps.map(({ id, x, y }) => [id, x, y]);

describe('signatureSteps', () => {
	test('everybody who signed is a step, by the last day a cut date can mean', () => {
		expect(stepsOf(input(), 'signed')).toEqual([
			['VNM', 0, 1],
			['QAT', 0, 2],
			['EUU', 0, 3],
			['FJI', 67, 4],
			['IND', 336, 5]
		]);
	});

	test('a ratification is a step where it counts towards the number needed', () => {
		expect(stepsOf(input(), 'ratified')).toEqual([
			['QAT', 126, 1],
			['VNM', 336, 2]
		]);
	});

	test('a last year cuts both lines at its end; a first year changes nothing and says so', () => {
		expect(stepsOf(input({ to: 2025 }), 'signed')).toHaveLength(4);
		expect(stepsOf(input({ to: 2025 }), 'ratified')).toEqual([]);
		const { notes, drawn } = signatureSteps(input({ from: 2026 }));
		expect(notes).toContain(m.signature_steps_note_from());
		expect(drawn).toEqual(['VNM', 'QAT', 'EUU', 'FJI', 'IND']);
	});

	test('before the opening nobody had signed', () => {
		const before = signatureSteps(input({ to: 2020 }));
		expect([before.drawn, before.title]).toEqual([[], m.signatures_title_none({ year: '2020' })]);
	});

	test('the title counts as the map does', () => {
		expect(signatureSteps(input()).title).toBe(m.signatures_title({ signed: '5', ratified: '2' }));
	});

	test('says what is cut, what is unconfirmed, and what does not count', () => {
		expect(signatureSteps(input()).notes).toEqual([
			m.signatures_note_unconfirmed({ names: 'IND' }),
			m.signature_steps_note_cut(),
			m.signature_steps_note_apart({ names: 'EUU' })
		]);
		expect(signatureSteps(input({}, [signature('VNM', '2025-10-25')])).notes).toEqual([]);
	});
});

describe('SignaturePage', () => {
	test('is a figure of the same name as the map, with a mark for each step and a row for each participant', () => {
		const html = render(SignaturePage, { props: { input: input(), drawing: { width: 2, height: 1 } } }).body;
		expect(html).toContain('data-chart="convention-signatures"');
		expect(html.match(/data-entity=/g)).toHaveLength(7);
		expect(signatureTable(signatureSteps(input()).listed).rows).toHaveLength(5);
		expect(html).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('stands without a single signature', () => {
		const html = render(SignaturePage, { props: { input: input({}, []), drawing: { width: 2, height: 1 } } }).body;
		expect(html).toContain(m.empty_figure());
		expect(html).not.toMatch(/NaN|Infinity|undefined/);
	});
});
