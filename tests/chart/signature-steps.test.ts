import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import SignaturesChart from '$lib/chart/treaties/signatures/SignaturesChart.svelte';
import { signatureTable } from '$lib/chart/treaties/signatures/table';
import { signatureSteps, type SignatureStepsInput } from '$lib/chart/treaties/signatures/steps';
import type { Signature } from '$lib/data/signature';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';
import { m } from '$lib/paraglide/messages';
import { marksIn } from '../fixtures/drawn';

const signature = (code: string, signed: string, of: Partial<Signature> = {}): Signature => ({
	code,
	name: code,
	signed,
	signedFrom: signed,
	signedBy: signed,
	ratified: null,
	ratifiedFrom: null,
	ratifiedBy: null,
	signedText: `on ${signed}`,
	ratifiedText: '',
	signedDoubts: [],
	ratifiedDoubts: [],
	counts: true,
	...of
});
const SIGNATURES = [
	signature('IND', '2026-09', { signedBy: '2026-09-26', signedDoubts: ['not-found-again'] }),
	signature('VNM', '2025-10-25', {
		ratified: '2026',
		ratifiedBy: '2026-05-21',
		ratifiedText: '2026',
		ratifiedDoubts: ['reported-only']
	}),
	signature('QAT', '2025-10-25', { ratified: '2026-02', ratifiedBy: '2026-02-28', ratifiedText: 'February 2026' }),
	signature('EUU', '2025-10-25', { ratified: '2026-03-01', ratifiedBy: '2026-03-01', counts: false }),
	signature('FJI', '2025', { signedBy: '2025-12-29' })
];
const input = (filters: Partial<Filters> = {}, signatures = SIGNATURES): SignatureStepsInput => ({
	signatures,
	counts: [{ day: '2026-05-31', text: 'May 2026', signed: 6, ratified: null }],
	listSeen: '2026-04',
	listSeenText: 'April 2026',
	states: [{ code: 'SGP', name: 'Singapore', x: 0, y: 0, outlined: false }],
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
	test('everybody who signed is a step; those counted without a name raise the line, a doubtful one does not', () => {
		expect(stepsOf(input(), 'signed')).toEqual([
			['VNM', 0, 1],
			['QAT', 0, 2],
			['EUU', 0, 3],
			['FJI', 65, 4],
			['', 218, 6],
			['IND', 336, 6]
		]);
	});

	test('a chosen signatory is named at its mark; one that has not signed is told of in a note', () => {
		const { lines, notes } = signatureSteps(input({ countries: ['FJI', 'SGP'] }));
		const marks = lines.flatMap(({ steps }) => steps.filter(({ name }) => name !== ''));
		expect(marks.map(({ id, name }) => [id, name])).toEqual([['FJI', 'FJI']]);
		expect(notes.slice(0, 2)).toEqual([
			'FJI signed on 2025; no ratification seen (list last seen April 2026).',
			'Singapore has not signed (list checked in April 2026).'
		]);
	});

	test('a ratification is a step where it counts towards the number needed', () => {
		expect(stepsOf(input(), 'ratified')).toEqual([
			['QAT', 126, 1],
			['VNM', 208, 2]
		]);
	});

	test('a last year cuts both lines at its end; a first year changes nothing and says so', () => {
		expect(stepsOf(input({ to: 2025 }), 'signed')).toHaveLength(4);
		expect(stepsOf(input({ to: 2025 }), 'ratified')).toEqual([]);
		const { notes, drawn } = signatureSteps(input({ from: 2026 }));
		expect(notes).toContain(m.signatures_steps_note_from());
		expect(drawn).toEqual(['VNM', 'QAT', 'EUU', 'FJI', 'IND']);
	});

	test('before the opening nobody had signed', () => {
		const before = signatureSteps(input({ to: 2020 }));
		expect([before.drawn, before.title]).toEqual([[], m.signatures_title_none({ year: '2020' })]);
	});

	test('the title counts as the map does', () => {
		expect(signatureSteps(input()).title).toBe(
			'At least 6 have signed; at least 2 are reported to have ratified (list last seen April 2026)'
		);
		expect(signatureSteps(input({ to: 2025 })).title).toBe('4 had signed and 0 had ratified by the end of 2025');
	});

	test('says who is not named, who is not counted, what is only reported, and what is cut', () => {
		expect(signatureSteps(input()).notes).toEqual([
			'Counted without a name: 2.',
			'IND: signature reported by one document only, not found again; not counted.',
			'VNM: ratification reported; no document of the depositary is held.',
			m.signatures_steps_note_cut(),
			m.signatures_steps_note_apart({ names: 'EUU' })
		]);
		const one = { ...input({}, [signature('VNM', '2025-10-25')]), counts: [] };
		expect(signatureSteps(one).notes).toEqual([]);
	});
});

describe('SignaturesChart', () => {
	test('is a figure of the same name as the map, with a mark for each step and a row for each participant', () => {
		const html = render(SignaturesChart, {
			props: { input: input({ kind: 'steps' }), drawing: { width: 2, height: 1 } }
		}).body;
		expect(html).toContain('data-chart="convention-signatures"');
		expect(marksIn(html)).toHaveLength(7);
		expect(signatureTable(signatureSteps(input()).listed, 'en').rows.map(({ of }) => of.entity)).toEqual([
			'VNM',
			'QAT',
			'EUU',
			'FJI',
			'IND'
		]);
		expect(html).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('stands without a single signature', () => {
		const html = render(SignaturesChart, {
			props: { input: { ...input({}, []), counts: [] }, drawing: { width: 2, height: 1 } }
		}).body;
		expect(html).toContain(m.chart_empty());
		expect(html).not.toMatch(/NaN|Infinity|undefined/);
	});
});
