import { describe, expect, test } from 'vitest';
import type { FoundDeed } from '$lib/refresh/found';
import type { Cells } from '$lib/data/cells';
import { planDeeds } from '$lib/refresh/plan-deeds';

const source = { id: 'untc-xviii-16', publisher: '', title: '', url: '', licence: '', about: '' };
const HANOI = { table: 'convention/status.csv', treaty: 'hanoi', source };

const EMPTY =
	'signed,signed_earliest,signed_latest,signed_source,signed_flags,ratified,ratified_earliest,ratified_latest,action,ratified_source,ratified_flags,note'.split(
		','
	);
function row(line: number, iso3: string, participant: string, cells: Cells) {
	return { line, row: { ...Object.fromEntries(EMPTY.map((column) => [column, ''])), iso3, participant, ...cells } };
}

const HELD = [
	row(2, 'DZA', 'Algeria', { signed: '2025-10-25', signed_source: 'untc-xviii-16' }),
	row(3, 'CAN', 'Canada', { signed: '2026-07', signed_source: 'geist', signed_flags: 'not-found-again' }),
	row(4, 'QAT', 'Qatar', {
		signed: '2025-10-25',
		signed_source: 'wikipedia',
		ratified: '2026',
		ratified_earliest: '2026-01-31',
		ratified_latest: '2026-05-21',
		action: 'ratification',
		ratified_source: 'herald'
	})
];

const deed = (iso3: string, participant: string, signed: string, joined = ''): FoundDeed => {
	const action = joined === '' ? '' : 'ratification';
	return { iso3, participant, signed, joined, action, inForce: '', note: '' };
};

function plan(deeds: readonly FoundDeed[], take: readonly string[] = [], passed: readonly string[] = []) {
	const found = { asOf: '2026-11-20', rows: deeds, passed: passed.map((key) => ({ key, why: '' })) };
	return planDeeds(HELD, found, HANOI, { acceptJumps: false, take: new Set(take) });
}

const told = (changes: readonly { kind: string; key: string; words: string }[]) =>
	changes.map(({ kind, key, words }) => `${kind} ${key} ${words}`);

test('the same days change nothing; those held from elsewhere keep their documents', () => {
	const { changes, same, confirmed, left } = plan([
		deed('DZA', 'Algeria', '2025-10-25'),
		deed('CAN', 'Canada', '2026-07'),
		deed('QAT', 'Qatar', '2025-10-25', '2026')
	]);
	expect([changes.length, same, confirmed, left.length]).toEqual([0, 1, 3, 0]);
});

test('a new participant is a new row; an empty day is filled, with its own document', () => {
	const { changes } = plan(
		[deed('DZA', 'Algeria', '2025-10-25', '2026-09-01'), deed('JPN', 'Japan', '2026-10-01')],
		[],
		['Canada', 'Qatar']
	);
	expect(told(changes)).toEqual([
		'revised DZA.ratified Algeria: ratified – → 2026-09-01',
		'added JPN Japan: signed 2026-10-01'
	]);
	expect(changes[0]?.after).toMatchObject({
		signed: '2025-10-25',
		signed_source: 'untc-xviii-16',
		ratified: '2026-09-01',
		ratified_source: 'untc-xviii-16',
		action: 'ratification'
	});
	expect(changes[1]?.after).toEqual({
		iso3: 'JPN',
		participant: 'Japan',
		signed: '2026-10-01',
		signed_source: 'untc-xviii-16',
		action: '',
		note: ''
	});
});

describe('days held from another document', () => {
	const found = [
		deed('DZA', 'Algeria', '2025-10-25'),
		deed('CAN', 'Canada', '2026-07-15'),
		deed('QAT', 'Qatar', '2025-10-25', '2026-02-12')
	];

	test('are left alone where they differ, more exact ones too', () => {
		const { changes, left } = plan(found);
		expect(changes).toEqual([]);
		expect(left).toEqual([
			{ key: 'CAN.signed', why: '2026-07 is held from geist, marked by a person; 2026-07-15 came' },
			{ key: 'QAT.ratified', why: '2026 is held from herald, marked by a person; 2026-02-12 came' }
		]);
	});

	test('are taken over by name, and what was said of the old day goes with it', () => {
		const { changes } = plan(found, ['QAT.ratified', 'CAN.signed']);
		expect(told(changes)).toEqual([
			'revised CAN.signed Canada: signed 2026-07 → 2026-07-15',
			'revised QAT.ratified Qatar: ratified 2026 → 2026-02-12'
		]);
		expect(changes[0]?.after).toMatchObject({ signed_flags: '', signed_source: 'untc-xviii-16' });
		expect(changes[1]?.after).toMatchObject({ ratified_earliest: '', ratified_latest: '', signed_source: 'wikipedia' });
	});
});

test('a participant that the answer lacks is withdrawn only where this document showed it', () => {
	const { changes, left } = plan([deed('JPN', 'Japan', '2026-10-01')]);
	expect(told(changes)).toEqual([
		'added JPN Japan: signed 2026-10-01',
		'withdrawn DZA.signed Algeria: signed 2025-10-25 → –'
	]);
	expect(changes[1]?.after).toBeNull();
	expect(left.map(({ key }) => key)).toEqual(['CAN.signed', 'QAT.signed', 'QAT.ratified']);
});

describe('a table with one document a row', () => {
	const cells = { iso3: 'IRL', participant: 'Ireland', source: 'chart-2026-04', note: 'signed, not ratified' };
	const held = [{ line: 2, row: { ...cells, signed: '2002-02-28', ratified: '', in_force: '' } }];
	const budapest = { table: 'convention/budapest-status.csv', treaty: 'budapest', source: { ...source, id: 'chart' } };
	const found = (signed: string) => ({
		asOf: '2026-11-20',
		rows: [
			{ ...deed('IRL', 'Ireland', signed, '2026-10-01'), inForce: '2027-02-01', note: 'Council of Europe member' }
		],
		passed: []
	});
	const decisions = { acceptJumps: false, take: new Set<string>() };

	test('takes new days where all others agree, with the new document', () => {
		const { changes } = planDeeds(held, found('2002-02-28'), budapest, decisions);
		expect(changes[0]?.after).toEqual({
			...cells,
			signed: '2002-02-28',
			ratified: '2026-10-01',
			in_force: '2027-02-01',
			source: 'chart',
			note: 'Council of Europe member'
		});
	});

	test('takes none where another day differs', () => {
		const { changes, left } = planDeeds(held, found('2002-03-01'), budapest, decisions);
		expect(changes).toEqual([]);
		expect(left.map(({ key }) => key)).toEqual(['IRL.signed', 'IRL.ratified', 'IRL.in_force']);
	});
});
