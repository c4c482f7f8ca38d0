import { describe, expect, test } from 'vitest';
import type { Observation } from '$lib/data/observation';
import { inPrecedence, type Weights, officesOf } from '$lib/data/server/standings';
import { openData } from '$lib/data/server/load';
import { figureOfYear } from '$lib/data/select';
import { encodeRows, decodeRows } from '$lib/data/observation-codec';
import { observation } from '../fixtures/observations';

const sources: Weights['sources'] = new Map([
	['own', { type: 'primary', published: '2024-01' }],
	['copy', { type: 'secondary', published: '2024-02' }],
	['paper', { type: 'press', published: '2024-03' }],
	['later', { type: 'press', published: '2025' }],
	['undated', { type: 'press', published: null }]
]);

/** Sources in the order in which their figures stand for the year. */
function order(rows: readonly Observation[], revises: readonly (readonly [string, string])[] = []): readonly string[] {
	return inPrecedence(rows, { revises: new Map(revises), sources }).map(({ source }) => source);
}

/** A figure of one place, year and metric. */
function of(source: string, value: number, more: Partial<Observation> = {}): Observation {
	return observation({ entity: 'CAN', year: 2024, metric: 'reports', publisher: 'centre', source, value, ...more });
}

describe('of several figures of one year', () => {
	test('a whole one stands before an incomplete one, whatever their dates and documents', () => {
		expect(order([of('own', 49_432, { flags: ['incomplete'] }), of('undated', 108_878)])).toEqual(['undated', 'own']);
	});

	test('one of the whole year stands before one of a part of it, and of two parts the longer one', () => {
		const part = { flags: ['part-year'] as const };
		expect(order([of('later', 4_770, part), of('own', 6_219, part), of('paper', 9_000)])).toEqual([
			'paper',
			'own',
			'later'
		]);
	});

	test('an undoubted one stands before a doubted one', () => {
		expect(order([of('own', 162_000, { flags: ['disputed'] }), of('paper', 176_242)])).toEqual(['paper', 'own']);
	});

	test('an exact one stands before the same rounded, in whatever document', () => {
		expect(order([of('own', 1_800_000_000), of('paper', 1_760_000_000)])).toEqual(['paper', 'own']);
		expect(order([of('own', 98_000_000), of('undated', 96_163_328.64)])).toEqual(['undated', 'own']);
	});

	test('a figure with fewer digits that is another one is not taken for a rounding', () => {
		expect(order([of('own', 600), of('paper', 517.5)])).toEqual(['own', 'paper']);
	});

	test('one that replaced another stands before it, though it is rounded, in the press or replaced it by a third', () => {
		const [first, second, third] = [of('own', 525_441_110), of('paper', 560_000_000), of('undated', 530_000_000)];
		const chain = [
			[second.id, first.id],
			[third.id, second.id]
		] as const;
		expect(order([first, second, third], chain)).toEqual(['undated', 'paper', 'own']);
	});

	test('a later document alone replaces nothing: the own document stands before a copy, a copy before press', () => {
		expect(order([of('later', 3), of('copy', 2), of('own', 1)])).toEqual(['own', 'copy', 'later']);
	});

	test('where nothing else tells them apart the newest document stands first, an undated one last', () => {
		expect(order([of('undated', 1), of('paper', 2), of('later', 3)])).toEqual(['later', 'paper', 'undated']);
	});

	test('figures of other houses are no roundings of each other', () => {
		expect(order([of('own', 100, { publisher: 'one' }), of('paper', 101, { publisher: 'other' })])).toEqual([
			'own',
			'paper'
		]);
	});

	test('a copy stands last', () => {
		expect(order([of('own', 1, { flags: ['echo'] }), of('undated', 2, { flags: ['incomplete'] })])).toEqual([
			'undated',
			'own'
		]);
	});
});

describe('the figure of a year in the tables', () => {
	const figures = openData().figures;
	const value = (entity: string, year: number, metric: string) =>
		figureOfYear(figures.filter((row) => row.entity === entity && row.year === year && row.metric === metric))?.value;

	test.each([
		['CAN', 2019, 'cafc_losses', 96_163_328.64],
		['CAN', 2023, 'cafc_losses', 567_000_000],
		['CAN', 2024, 'cafc_losses', 643_716_736],
		['CAN', 2024, 'cafc_reports', 108_878],
		['SWE', 2015, 'bra_se_fraud_cases', 185_000],
		['MYS', 2023, 'rmp_online_scam_losses', 1_218_000_000],
		['MYS', 2023, 'rmp_online_scam_cases', 34_497],
		['MYS', 2025, 'rmp_online_scam_losses', 2_770_000_000],
		['AUS', 2021, 'nasc_combined_losses', 1_760_000_000],
		['TWN', 2025, 'tw_reported_fraud_cases', 176_242],
		['JPN', 2014, 'npa_jp_special_fraud_losses', 56_600_000_000],
		['USA', 2012, 'ic3_losses', 581_000_000],
		['USA', 2018, 'ftc_fraud_losses', 1_600_000_000],
		['VNM', 2019, 'cyberattacks_part_year', 6_219],
		['WORLD', 2021, 'ransomware_payments', 983_000_000]
	])('%s %i, %s: %d', (entity, year, metric, expected) => {
		expect(value(entity, year, metric)).toBe(expected);
	});
});

test('editions and successors are one office; departments of one ministry are one house, and count apart', () => {
	const offices = officesOf(openData().publishers);
	expect(offices.get('statista-2024')).toEqual({ office: 'statista-2022', house: 'statista-2022' });
	expect(offices.get('ncsc-nz')?.office).toBe('cert-nz');
	expect(offices.get('a05-vn')).toEqual({ office: 'a05-vn', house: 'mps-vn' });
	expect(['vncert', 'ncsc-vn', 'ais-vn', 'mic-vn'].map((id) => offices.get(id)?.house)).toEqual([
		'mic-vn',
		'mic-vn',
		'mic-vn',
		'mic-vn'
	]);
	expect(offices.get('fbi-ic3')).toEqual({ office: 'fbi-ic3', house: 'fbi-ic3' });
});

test('what a page carries keeps office, house and rank', () => {
	const rows = [
		observation({ publisher: 'ncsc-nz', office: 'cert-nz', house: 'cert-nz' }),
		observation({ publisher: 'a05-vn', house: 'mps-vn', rank: 2, flags: ['break'] }),
		observation({ publisher: 'gasa' })
	];
	expect(decodeRows(encodeRows(rows)).map(({ office, house, rank }) => [office, house, rank])).toEqual([
		['cert-nz', 'cert-nz', 0],
		['a05-vn', 'mps-vn', 2],
		['gasa', 'gasa', 0]
	]);
});
