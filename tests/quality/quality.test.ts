import { describe, expect, test } from 'vitest';
import { jumpsIn, timesApart } from '$lib/data/jumps';
import { documentHealth, documentsByYear } from '$lib/quality/documents';
import { qualityOf } from '$lib/quality/quality';
import { replaceFirst } from '$lib/quality/replace';
import { observation } from '../fixtures/observations';

const sources = new Map([
	['own', { type: 'primary' }],
	['copy', { type: 'secondary' }],
	['paper', { type: 'press' }]
] as const);

describe('qualityOf', () => {
	const rows = [
		observation({ id: 'a', year: 2023, source: 'own' }),
		observation({ id: 'b', year: 2024, source: 'paper', flags: ['disputed', 'part-year'] }),
		observation({ id: 'c', year: 2030, source: 'copy', status: 'projection', low: 1, high: 9, flags: ['echo'] })
	];
	const conflicts = new Map([
		['a', ['VNM.2023.losses']],
		['b', ['VNM.2023.losses', 'VNM.2024.losses']]
	]);

	test('counts what was read where, what is in doubt, and each disagreement once', () => {
		const {
			figures,
			newest,
			readIn,
			ranges,
			partial,
			repeats,
			doubtful,
			conflicts: apart
		} = qualityOf(rows, { sources, conflicts });
		expect({ figures, newest, readIn, ranges, partial, repeats, doubtful, apart }).toEqual({
			figures: 3,
			newest: 2024,
			readIn: { primary: 1, secondary: 1, press: 1 },
			ranges: 1,
			partial: 1,
			repeats: 1,
			doubtful: 1,
			apart: 2
		});
	});

	test('forecasts alone have no newest year, and nothing is nothing', () => {
		expect(qualityOf(rows.slice(2), { sources, conflicts }).newest).toBeNull();
		expect(qualityOf([], { sources, conflicts })).toMatchObject({ figures: 0, newest: null, conflicts: 0 });
	});
});

describe('jumpsIn', () => {
	const series = (values: readonly (readonly [number, number])[], flags: readonly 'break'[] = []) =>
		values.map(([year, value]) => observation({ id: `${year}`, year, value, flags: [...flags] }));

	test('finds ten times as much and a tenth, against the year before in the same series', () => {
		const found = jumpsIn(
			series([
				[2020, 10],
				[2021, 99],
				[2022, 1000],
				[2023, 90]
			]),
			10
		);
		expect(found.map(({ id, before }) => [id, before.year])).toEqual([
			['2022', 2021],
			['2023', 2022]
		]);
		expect(found.map(({ value, before }) => Math.round(timesApart(value, before.value)))).toEqual([10, 11]);
	});

	test('passes over breaks, zeros and figures of other publishers', () => {
		expect(
			jumpsIn(
				series(
					[
						[2020, 1],
						[2021, 100]
					],
					['break']
				),
				10
			)
		).toEqual([]);
		expect(
			jumpsIn(
				series([
					[2020, 0],
					[2021, 100]
				]),
				10
			)
		).toEqual([]);
		const other = [observation({ year: 2020, value: 1 }), observation({ year: 2021, value: 100, publisher: 'other' })];
		expect(jumpsIn(other, 10)).toEqual([]);
	});
});

test('copies that fact checks rest on are to be replaced before newer and more numerous ones; repeats are left out', () => {
	const rows = [
		observation({ id: 'a', publisher: 'many', year: 2025, source: 'paper' }),
		observation({ id: 'b', publisher: 'many', year: 2024, source: 'paper' }),
		observation({ id: 'c', publisher: 'used', year: 2020, source: 'copy' }),
		observation({ id: 'd', publisher: 'used', year: 2021, source: 'own' }),
		observation({ id: 'e', publisher: 'repeats', year: 2025, source: 'paper', flags: ['echo'] }),
		observation({ id: 'f', publisher: 'itself', year: 2025, source: 'own' })
	];
	expect(replaceFirst(rows, { sources, used: new Set(['c', 'd']) })).toEqual([
		{ publisher: 'used', figures: 1, used: 1, newest: 2020, documents: 1, own: 1 },
		{ publisher: 'many', figures: 2, used: 0, newest: 2025, documents: 1, own: 0 }
	]);
});

test('documents stand by year, those without a date last, and what is wrong with them is counted', () => {
	const documents = [
		{ id: 'a', url: 'https://a.example/', readable: true, published: '2023-05' },
		{ id: 'b', url: 'https://b.example/', readable: false, published: '2025' },
		{ id: 'c', url: null, readable: false, published: null },
		{ id: 'd', url: 'https://d.example/', readable: true, published: '2025-01-02' }
	];
	const read = new Map([
		['a', 4],
		['b', 1]
	]);
	expect(documentsByYear(documents, read)).toEqual([
		{ year: 2025, documents: 2, figures: 1 },
		{ year: 2023, documents: 1, figures: 4 },
		{ year: null, documents: 1, figures: 0 }
	]);
	expect(documentHealth(documents, read)).toEqual({
		documents: 4,
		withoutAddress: 1,
		unreadable: 1,
		withoutDate: 1,
		withoutFigure: 2
	});
});
