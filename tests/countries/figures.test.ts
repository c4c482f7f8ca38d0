import { describe, expect, test } from 'vitest';
import { countersOf } from '$lib/countries/counters';
import { coverageGrid } from '$lib/countries/coverage';
import { indexBars } from '$lib/countries/index-bars';
import { panelsOf, plotted } from '$lib/countries/panels';
import { usersSeries } from '$lib/countries/users';
import { countryChart, countryInput } from '../fixtures/country';
import { observation, yearly } from '../fixtures/observations';

const share = { metric: 'internet_users_share', unit: 'percent', publisher: 'itu' };
const words = { entities: { VNM: 'Viet Nam', LAO: 'Laos', WORLD: 'World', JPN: 'Japan' } };

describe('usersSeries', () => {
	const chart = countryChart('users', ['internet_users_share']);
	const own = yearly({ 2022: 78, 2023: 79 }, share);
	const other = yearly({ 2023: 77 }, { ...share, publisher: 'other' });
	const others = ['LAO', 'WORLD', 'JPN'].flatMap((entity) => yearly({ 2023: 60 }, { ...share, entity }));
	const input = { rows: [...other, ...own], others, neighbours: ['LAO'], chart, words };

	test('has the country first, its other counter beside it, the world, and neighbours behind', () => {
		const { front, behind } = usersSeries(countryInput(input));
		expect(front.map(({ key, colour }) => `${key} ${colour}`)).toEqual([
			'VNM 1',
			'other-internet-users-share 2',
			'WORLD 9'
		]);
		expect(behind.map(({ key }) => key)).toEqual(['LAO']);
	});

	test('a place that the reader chose comes forward in a colour of its own', () => {
		const { front, behind } = usersSeries(countryInput({ ...input, filters: { countries: ['LAO', 'JPN', 'VNM'] } }));
		expect(front.map(({ key }) => key)).toEqual(['VNM', 'other-internet-users-share', 'LAO', 'JPN', 'WORLD']);
		expect(new Set(front.map(({ colour }) => colour)).size).toBe(5);
		expect(behind).toEqual([]);
	});

	test('a country without a figure has no line, and the others stay', () => {
		expect(usersSeries(countryInput({ ...input, rows: [] })).front.map(({ key }) => key)).toEqual(['WORLD']);
	});
});

describe('indexBars', () => {
	const score = { metric: 'gci_score', unit: 'index', publisher: 'itu' };
	const chart = countryChart('index', ['gci_score']);
	const rows = [...yearly({ 2020: 94.6, 2024: 99.7 }, score)];
	const others = [
		...yearly({ 2020: 10, 2024: 33.7 }, { ...score, entity: 'LAO' }),
		...yearly({ 2024: 100 }, { ...score, entity: 'JPN' })
	];

	test('sets the newest score beside those of the same year, and counts who scores less', () => {
		const bars = indexBars(countryInput({ rows, others, peers: ['LAO', 'JPN'], chart, words }));
		expect(bars?.year).toBe(2024);
		expect(bars?.series.map(({ key, colour }) => `${key} ${colour}`)).toEqual(['VNM 1', 'LAO 9', 'JPN 9']);
		expect(bars?.below).toBe(1);
		expect(bars?.others).toBe(2);
	});

	test('is null without a score', () => {
		expect(indexBars(countryInput({ others, peers: ['LAO'], chart }))).toBeNull();
	});
});

describe('small plots', () => {
	const rows = [
		...yearly({ 2020: 1, 2021: 2 }, { metric: 'cases', unit: 'cases', publisher: 'police' }),
		observation({ metric: 'reports', unit: 'reports', publisher: 'portal' }),
		observation({ metric: 'cases', unit: 'cases', publisher: 'paper', flags: ['echo'] })
	];
	const series = countersOf(rows, ['reports', 'cases'], countryInput());

	test('there is one series for each publisher and metric, in the order of the metrics, and none for a copy', () => {
		expect(series.map(({ key }) => key)).toEqual(['portal-reports', 'police-cases']);
	});

	test('one mark is no picture, unless there is nothing else', () => {
		expect(plotted(series).map(({ key }) => key)).toEqual(['police-cases']);
		expect(plotted(series.slice(0, 1)).map(({ key }) => key)).toEqual(['portal-reports']);
	});

	test('a panel names its latest figure and year', () => {
		expect(panelsOf(series, 'en').map(({ latest, latestYear }) => `${latest} ${latestYear}`)).toEqual([
			'1 2024',
			'2 2021'
		]);
	});
});

describe('coverageGrid', () => {
	test('has a cell for every year since 2000, empty where there is no figure', () => {
		const { years, lines } = coverageGrid(yearly({ 2001: 0, 2003: 5 }, { metric: 'reports' }), 2004);
		expect(years).toEqual([2000, 2001, 2002, 2003, 2004]);
		expect(lines[0]?.cells).toEqual([null, 'reported', null, 'reported', null]);
		expect(lines[0]?.filled).toBe(2);
	});

	test('a cell shows the firmest of its figures; older figures are counted', () => {
		const rows = [
			observation({ year: 2000, status: 'estimate' }),
			observation({ year: 2000, status: 'survey', source: 'b' }),
			observation({ year: 1998 })
		];
		expect(coverageGrid(rows, 2000).lines).toEqual([{ metric: 'losses', cells: ['survey'], filled: 1, before: 1 }]);
	});

	test('lines with more years come first', () => {
		const rows = [...yearly({ 2001: 1 }, { metric: 'few' }), ...yearly({ 2001: 1, 2002: 1 }, { metric: 'many' })];
		expect(coverageGrid(rows, 2002).lines.map(({ metric }) => metric)).toEqual(['many', 'few']);
	});
});
