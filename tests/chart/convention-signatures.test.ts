import { describe, expect, test } from 'vitest';
import { perhapsWords, tooltipOnMap } from '$lib/chart/treaties/signatures/map-tooltip';
import { budapestLine } from '../../src/routes/[[lang=lang]]/convention/tile-words';
import { conventionSignatures, type SignatureInput } from '$lib/chart/treaties/signatures/select';
import type { Signature } from '$lib/data/signature';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';
import { m } from '$lib/paraglide/messages';

const signature = (code: string, of: Partial<Signature> = {}): Signature => ({
	code,
	name: code,
	signed: '2025-10-25',
	signedFrom: of.signed ?? '2025-10-25',
	signedBy: of.signed ?? '2025-10-25',
	ratified: null,
	ratifiedFrom: of.ratified ?? null,
	ratifiedBy: of.ratified ?? null,
	signedText: '25 October 2025',
	ratifiedText: of.ratified === undefined ? '' : '11 February 2026',
	signedDoubts: [],
	ratifiedDoubts: [],
	counts: true,
	...of
});
const state = (code: string) => ({ code, name: code, x: 1, y: 2, outlined: true });
const input = (
	signatures: readonly Signature[],
	filters: Partial<Filters> = {},
	of: Partial<SignatureInput> = {}
): SignatureInput => ({
	signatures,
	counts: [],
	listSeen: '2026-04',
	listSeenText: 'April 2026',
	states: ['VNM', 'QAT', 'LAO'].map(state),
	filters: { ...NO_FILTERS, ...filters },
	language: 'en',
	asOf: '2026-07-15',
	asOfText: '15 July 2026',
	needed: 40,
	...of
});
const vietnam = signature('VNM');
const qatar = signature('QAT', { ratified: '2026-02-11' });
const union = signature('EUU', { ratified: '2026-03-01', counts: false });

describe('conventionSignatures', () => {
	test('who has not signed is told alike by key, map and tiles, with when the list was checked; of a day before then, of that', () => {
		const none = 'Has not signed (list checked in April 2026)';
		const now = conventionSignatures(input([signature('VNM')]));
		expect(now.none).toBe(none);
		expect(tooltipOnMap('LAO', now, [{ code: 'LAO', name: 'Laos' }], 'en').value).toBe(none);
		expect(conventionSignatures(input([signature('VNM')], { to: 2025 })).none).toBe(
			'Had not signed by the end of 2025'
		);
	});

	test('tiles are every State of the table and the Union, on the map or not, with what is chosen and left out', () => {
		const stateTiles = ['EUU', 'LAO', 'VNM'].map((code, at) => ({
			code,
			name: code,
			region: 'asia',
			row: 1,
			column: at + 1
		}));
		const { tiles, answers } = conventionSignatures(
			input([vietnam, union], { countries: ['LAO'] }, { stateTiles, among: new Set(['LAO', 'VNM']) })
		);
		expect(tiles.map(({ code, standing, chosen, faded }) => [code, standing, chosen, faded])).toEqual([
			['EUU', 'ratified', false, true],
			['LAO', 'none', true, false],
			['VNM', 'signed', false, false]
		]);
		expect(answers).toEqual(['LAO has not signed (list checked in April 2026).']);
	});

	test('what may have been done as well is told with its date, on its tile alone', () => {
		const stateTiles = [{ code: 'QAT', name: 'Qatar', region: 'asia', row: 1, column: 1 }];
		const month = signature('QAT', {
			ratified: '2026-07',
			ratifiedFrom: '2026-07-01',
			ratifiedBy: '2026-07-31',
			ratifiedText: 'July 2026'
		});
		const made = conventionSignatures(input([month], {}, { stateTiles }));
		expect(made.tiles.map(({ standing, perhaps }) => [standing, perhaps])).toEqual([['signed', 'ratified']]);
		expect(perhapsWords('QAT', made, [month])).toContain('July 2026');
		expect(perhapsWords('VNM', made, [month])).toBe('');
	});

	test('how it stands to the other treaty is a line that names it', () => {
		expect(budapestLine({ budapest: 'party', budapestText: '1 July 2004' })).toBe(
			'Budapest Convention: party, 1 July 2004'
		);
	});

	test('counts who signed and who ratified; a regional organization’s instrument does not count', () => {
		const { counts, title } = conventionSignatures(input([vietnam, qatar, union]));
		expect(counts).toEqual({ signed: 3, ratified: 1, named: 3, open: true });
		expect(title).toBe('At least 3 have signed; at least 1 are reported to have ratified (list last seen April 2026)');
	});

	test('every State of the map has its standing', () => {
		const { places } = conventionSignatures(input([vietnam, qatar]));
		expect(places.map(({ code, standing }) => [code, standing])).toEqual([
			['VNM', 'signed'],
			['QAT', 'ratified'],
			['LAO', 'none']
		]);
	});

	test('lists participants that are not on the map, too', () => {
		expect(conventionSignatures(input([vietnam, union])).drawn).toEqual(['VNM', 'EUU']);
	});

	test('stands as of the day the table was last looked at, or at the end of the last year chosen', () => {
		expect(conventionSignatures(input([qatar])).subtitle).toContain('1 of them are named in documents we hold');
		const then = conventionSignatures(input([qatar], { to: 2025 }));
		expect([then.year, then.counts.ratified]).toEqual([2025, 0]);
		expect(then.title).toBe('1 had signed and 0 had ratified by the end of 2025');
	});

	test('before the opening nobody had signed', () => {
		const before = conventionSignatures(input([vietnam, qatar], { to: 2020 }));
		expect(before).toMatchObject({ drawn: [], counts: { signed: 0, ratified: 0 }, year: 2020 });
		expect(before.title).toBe(m.signatures_title_none({ year: 2020 }));
		expect(before.subtitle).toBe(m.signatures_subtitle_none({ needed: 40 }));
	});

	test('a year to come shows no more than is known', () => {
		expect(conventionSignatures(input([qatar], { to: 2031 })).year).toBe(2026);
	});

	test('chosen countries are marked and told of, whether they signed or not', () => {
		const { places, notes } = conventionSignatures(input([vietnam], { countries: ['LAO', 'VNM'] }));
		expect(places.map(({ chosen }) => chosen)).toEqual([true, false, true]);
		expect(notes.slice(0, 2)).toEqual([
			'VNM signed 25 October 2025; no ratification seen (list last seen April 2026).',
			'LAO has not signed (list checked in April 2026).'
		]);
	});

	test('a signature that was not found again is drawn but not counted, and is named; cut dates are told', () => {
		const laos = signature('LAO', {
			name: 'Laos',
			signedDoubts: ['not-found-again'],
			signed: '2025-12',
			signedBy: '2025-12-31'
		});
		const { notes, counts, uncounted, drawn } = conventionSignatures(input([laos, vietnam]));
		expect([counts.signed, uncounted, drawn]).toEqual([1, 1, ['LAO', 'VNM']]);
		expect(notes).toEqual([
			'Laos: signature reported by one document only, not found again; not counted.',
			m.signatures_note_dates(),
			m.signatures_note_borders()
		]);
		expect(conventionSignatures(input([vietnam])).notes).toEqual([m.signatures_note_borders()]);
	});
});
