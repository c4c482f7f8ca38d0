import { describe, expect, test } from 'vitest';
import {
	axisYears,
	cannotFollowCountries,
	chosenRows,
	countriesOf,
	publishersOf,
	withoutFigures
} from '$lib/chart/draw/chosen-rows';
import { m } from '$lib/paraglide/messages';
import { chartInput, observation, yearly } from '../fixtures/observations';

const rows = yearly({ 2015: 1, 2018: 2, 2024: 3 });

describe('countriesOf', () => {
	test('is the chart’s own list until the reader chooses', () => {
		expect(countriesOf(chartInput({ countries: ['VNM', 'LAO'] }))).toEqual(['VNM', 'LAO']);
		expect(countriesOf(chartInput({ countries: ['VNM'], filters: { countries: ['JPN'] } }))).toEqual(['JPN']);
	});
});

describe('chosenRows', () => {
	test('follows years and statuses together', () => {
		const mixed = [...rows, observation({ year: 2018, status: 'survey' })];
		const filters = { from: 2016, to: 2020, statuses: ['survey'] as const };
		expect(chosenRows(chartInput({ rows: mixed, filters }))).toEqual([mixed[3]]);
	});
});

describe('axisYears', () => {
	test('spans the figures', () => {
		expect(axisYears(chartInput({ rows }))).toEqual([2015, 2024]);
	});

	test('is cut to the choice, never widened beyond the figures', () => {
		expect(axisYears(chartInput({ rows, filters: { from: 2016, to: 2040 } }))).toEqual([2016, 2024]);
		expect(axisYears(chartInput({ rows, filters: { from: 1990, to: 2016 } }))).toEqual([2015, 2016]);
	});

	test('a choice outside the figures leaves their whole span', () => {
		expect(axisYears(chartInput({ rows, filters: { from: 2030, to: 2031 } }))).toEqual([2015, 2024]);
	});

	test('without figures it is the choice, in order', () => {
		expect(axisYears(chartInput({ filters: { from: 2019, to: 2021 } }))).toEqual([2019, 2021]);
		expect(axisYears(chartInput())).toEqual([2000, 2000]);
	});

	test('one figure is an axis of one year', () => {
		expect(axisYears(chartInput({ rows: yearly({ 2020: 1 }) }))).toEqual([2020, 2020]);
	});
});

describe('notes', () => {
	test('a chart that cannot follow countries says so once some are chosen', () => {
		expect(cannotFollowCountries(chartInput({ filters: { countries: ['VNM'] } }), 'why')).toEqual(['why']);
		expect(cannotFollowCountries(chartInput({ countries: ['VNM'] }), 'why')).toEqual([]);
	});

	test('chosen countries without figures are named', () => {
		const words = { entities: { LAO: 'Laos', JPN: 'Japan' } };
		const input = chartInput({ rows, words, filters: { countries: ['VNM', 'LAO', 'JPN'] } });
		expect(withoutFigures(input, rows)).toEqual([m.chart_note_no_figures({ countries: 'Laos and Japan' })]);
		expect(withoutFigures(chartInput({ rows, countries: ['LAO'] }), rows)).toEqual([]);
	});
});

describe('publishersOf', () => {
	test('names each once, in order of appearance', () => {
		const some = ['gasa', 'fbi', 'gasa'].map((publisher, at) => observation({ publisher, year: 2020 + at }));
		const words = { publishers: { gasa: 'GASA' } };
		expect(publishersOf(some, chartInput({ words }), 'none')).toEqual(['GASA', 'fbi']);
	});

	test('names by way of whom a figure was read', () => {
		const some = [
			observation({ publisher: 'spf', source: 'mail-2024' }),
			observation({ publisher: 'spf', source: 'mail-2025' }),
			observation({ publisher: 'pdrm', source: 'own' }),
			observation({ publisher: 'pdrm', source: 'mail-2025' }),
			...['a', 'b', 'b', 'c'].map((source) => observation({ publisher: 'fbi', source }))
		];
		const words = { publishers: { spf: 'Singapore Police Force', pdrm: 'Royal Malaysia Police', fbi: 'FBI' } };
		const via = { 'mail-2024': 'Malay Mail', 'mail-2025': 'Malay Mail', a: 'Reuters', b: 'Wired', c: 'ZDNet' };
		expect(publishersOf(some, { ...chartInput({ words }), via }, '')).toEqual([
			'Singapore Police Force, via Malay Mail',
			'Royal Malaysia Police, in part via Malay Mail',
			'FBI, via Wired and 2 others'
		]);
		const inVietnamese = { ...chartInput({ words }), via, language: 'vi' } as const;
		expect(publishersOf(some, inVietnamese, '')).toEqual([
			'Singapore Police Force, dẫn qua Malay Mail',
			'Royal Malaysia Police, một phần dẫn qua Malay Mail',
			'FBI, dẫn qua Wired và 2 nguồn khác'
		]);
	});

	test('is never empty', () => {
		expect(publishersOf([], chartInput(), 'Nobody')).toEqual(['Nobody']);
	});
});
