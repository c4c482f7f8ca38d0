import { describe, expect, test } from 'vitest';
import { panelsOf } from '$lib/chart/views/facets/panels';
import { stripOf } from '$lib/chart/views/strip/years';
import { coverageGrid } from '$lib/countries/coverage';
import { countryDrawing } from '$lib/countries/drawings';
import { countryTextOf } from '$lib/countries/texts';
import type { CountryInput } from '$lib/countries/input';
import type { Observation } from '$lib/data/observation';
import type { Filters } from '$lib/filters/filters';
import { countryChart, countryInput } from '../fixtures/country';
import { observation, yearly } from '../fixtures/observations';

const share = { metric: 'internet_users_share', unit: 'percent', publisher: 'itu' };
/** What a figure of Viet Nam's page draws and says. */
function figureOf(input: CountryInput) {
	const drawing = countryDrawing(input);
	return { ...drawing, ...countryTextOf(drawing, input) };
}
const words = { entities: { VNM: 'Viet Nam', LAO: 'Laos', WORLD: 'World', JPN: 'Japan' } };

describe('people online', () => {
	const chart = countryChart('users', ['internet_users_share']);
	const own = yearly({ 2022: 78, 2023: 79 }, share);
	const other = yearly({ 2023: 77 }, { ...share, publisher: 'other' });
	const others = ['LAO', 'WORLD', 'JPN'].flatMap((entity) => yearly({ 2023: 60 }, { ...share, entity }));
	const input = { rows: [...other, ...own], others, neighbours: ['LAO'], chart, words };

	test('has the country first, its other counter beside it, the world, and neighbours behind', () => {
		const { series, background, title, subtitle } = figureOf(countryInput(input));
		expect(series.map(({ key, colour }) => `${key} ${colour}`)).toEqual([
			'VNM 1',
			'other-internet-users-share 2',
			'WORLD 9'
		]);
		expect(background.map(({ key }) => key)).toEqual(['LAO']);
		expect(series[0]?.counts).toBe('79%, 2023');
		expect(title).toBe('Viet Nam: from 78% of people online in 2022 to 79% in 2023');
		expect(subtitle).toBe(
			'Internet users, % of population. Grey lines: the world and neighbours (the six largest by population if there are more).'
		);
	});

	test('a place that the reader chose comes forward in a colour of its own', () => {
		const chosen = countryInput({ ...input, filters: { countries: ['LAO', 'JPN', 'VNM'] } });
		const { series, background } = figureOf(chosen);
		expect(series.map(({ key }) => key)).toEqual(['VNM', 'other-internet-users-share', 'LAO', 'JPN', 'WORLD']);
		expect(new Set(series.map(({ colour }) => colour)).size).toBe(5);
		expect(background).toEqual([]);
	});

	test('a country without a figure has no line, and the others stay', () => {
		const { series, title } = figureOf(countryInput({ ...input, rows: [] }));
		expect(series.map(({ key }) => key)).toEqual(['WORLD']);
		expect(title).toBe('Viet Nam: people online');
	});
});

describe('the index', () => {
	const score = { metric: 'gci_score', unit: 'index', publisher: 'itu' };
	const chart = countryChart('index', ['gci_score']);
	const rows = [...yearly({ 2020: 94.6, 2024: 99.7 }, score)];
	const others = [
		...yearly({ 2020: 10, 2024: 33.7 }, { ...score, entity: 'LAO' }),
		...yearly({ 2024: 100 }, { ...score, entity: 'JPN' })
	];

	test('sets the newest score beside those of the same year, and praises nobody for it', () => {
		const { series, year, title, spoken } = figureOf(
			countryInput({ rows, others, peers: ['LAO', 'JPN'], chart, words })
		);
		expect(year).toBe(2024);
		expect(spoken).toEqual(['VNM']);
		expect(series.map(({ key, colour }) => `${key} ${colour}`)).toEqual(['VNM 1', 'LAO 9', 'JPN 9']);
		expect(title).toBe('Global Cybersecurity Index: 99.7 in 2024');
	});

	test('draws nothing without a score', () => {
		const { drawn, title, subtitle } = figureOf(countryInput({ others, peers: ['LAO'], chart, words }));
		expect([drawn, title, subtitle]).toEqual([
			[],
			'How indices grade countries',
			'No figure matches this choice of years, countries and kinds of figure.'
		]);
	});
});

describe('small plots', () => {
	const rows = [
		...yearly({ 2020: 1, 2021: 2 }, { metric: 'cases', unit: 'cases', publisher: 'police' }),
		observation({ metric: 'reports', unit: 'reports', publisher: 'portal' }),
		observation({ metric: 'cases', unit: 'cases', publisher: 'paper', flags: ['echo'] })
	];
	const chart = countryChart('reports', ['reports', 'cases']);
	const { series, more, notes } = figureOf(countryInput({ rows, chart, words }));

	test('there is one series for each publisher and metric, in the order of the metrics, and none for a copy', () => {
		const second = observation({ metric: 'reports', unit: 'reports', publisher: 'portal', year: 2023 });
		const both = figureOf(countryInput({ rows: [...rows, second], chart, words })).series;
		expect(both.map(({ key }) => key)).toEqual(['portal-reports', 'police-cases']);
		expect(
			panelsOf({ series: both, measure: 'value', gaps: [] }, countryInput({ words })).map(
				({ latest, latestYear }) => `${latest} ${latestYear}`
			)
		).toEqual(['1 2024', '2 2021']);
	});

	test('every series is drawn, one of a single figure too', () => {
		expect(series.map(({ key }) => key)).toEqual(['portal-reports', 'police-cases']);
		expect(more).toBe(0);
		expect(notes).toEqual(['Compare shapes, not heights: these count different things.']);
		const alone = figureOf(countryInput({ rows: rows.slice(2), chart, words }));
		expect(alone.series.map(({ key }) => key)).toEqual(['portal-reports']);
		expect(alone.notes).toEqual([]);
	});

	test('no colour says whether a panel rose or fell', () => {
		const fewer = figureOf(countryInput({ rows: yearly({ 2020: 2, 2021: 1 }, { metric: 'cases' }), chart, words }));
		expect(panelsOf(fewer, countryInput({ words })).map(({ colour }) => colour)).toEqual([1]);
		expect(
			panelsOf({ series, measure: 'value', gaps: [] }, countryInput({ words })).map(({ colour }) => colour)
		).toEqual([1, 1]);
	});
});

describe('the strip of losses', () => {
	const chart = countryChart('spread', ['first', 'second']);
	const row = (publisher: string, value: number, of: Parameters<typeof observation>[0] = {}) =>
		observation({ publisher, value, metric: 'first', ...of });
	const yearsOf = (rows: readonly Observation[], filters: Partial<Filters> = {}) => {
		const input = countryInput({ rows, chart, words, filters });
		return stripOf(countryDrawing(input), input);
	};

	test('has one figure for each publisher and year, highest first within a year', () => {
		const years = yearsOf([row('a', 1), row('b', 5), row('a', 3, { year: 2023 })]);
		expect(years.map(({ year, rows }) => `${year} ${rows.map(({ name }) => name).join()}`)).toEqual([
			'2024 b,a',
			'2023 a'
		]);
	});

	test('an earlier metric stands for a publisher, however small; within a metric the highest figure', () => {
		const [year] = yearsOf([row('a', 9, { metric: 'second' }), row('a', 1), row('a', 2, { source: 'later' })]);
		expect(year?.rows.map(({ amount }) => amount.value)).toEqual([2]);
	});

	test('copies and other metrics are left out', () => {
		expect(yearsOf([row('a', 1, { flags: ['echo'] }), row('b', 1, { metric: 'third' })])).toEqual([]);
	});

	const many = [2019, 2020, 2021, 2022, 2023].flatMap((year) => [row('a', 1, { year }), row('b', 4, { year })]);

	test('keeps as many of the last years as there is room for, and more where years were chosen', () => {
		expect(yearsOf(many).map(({ year }) => year)).toEqual([2023, 2022, 2021, 2020]);
		expect(yearsOf(many, { from: 2010 }).map(({ year }) => year)).toEqual([2023, 2022, 2021, 2020, 2019]);
		const crowd = Array.from({ length: 12 }, (_, at) => row(`p${at}`, at + 1));
		expect(yearsOf([...many, ...crowd]).map(({ year, rows }) => [year, rows.length])).toEqual([[2024, 12]]);
	});

	test('a publisher keeps its colour from year to year, and whatever it counts', () => {
		const years = yearsOf([...many.slice(4), row('b', 2, { metric: 'second', year: 2024 }), row('a', 1)]);
		expect(years.map(({ rows }) => rows.map(({ name, colour }) => `${name}${colour}`))).toEqual([
			['b1', 'a2'],
			['b1', 'a2'],
			['b1', 'a2'],
			['b1', 'a2']
		]);
	});

	test('a bracket ties figures of one thing, as the strip of that year has them', () => {
		const ties = (rows: readonly Observation[]) =>
			yearsOf(rows).map(({ brackets }) => brackets.map(({ text }) => text));
		expect(ties(many.slice(6))).toEqual([['4×|apart'], ['4×|apart']]);
		expect(ties(many.slice(6).map((one) => (one.publisher === 'b' ? { ...one, metric: 'second' } : one)))).toEqual([
			[],
			[]
		]);
	});
});

describe('coverageGrid', () => {
	test('has a cell for every year since 2010, empty where there is no figure', () => {
		const { years, lines } = coverageGrid(yearly({ 2011: 0, 2013: 5 }, { metric: 'reports' }), 2014);
		expect(years).toEqual([2010, 2011, 2012, 2013, 2014]);
		expect(lines[0]?.cells).toEqual([null, 'reported', null, 'reported', null]);
		expect(lines[0]?.filled).toBe(2);
	});

	test('a cell shows the firmest of its figures; older figures are counted', () => {
		const rows = [
			observation({ year: 2010, status: 'estimate' }),
			observation({ year: 2010, status: 'survey', source: 'b' }),
			observation({ year: 1998 })
		];
		expect(coverageGrid(rows, 2010).lines).toEqual([{ metric: 'losses', cells: ['survey'], filled: 1, before: 1 }]);
	});

	test('lines with more years come first', () => {
		const rows = [...yearly({ 2001: 1 }, { metric: 'few' }), ...yearly({ 2001: 1, 2002: 1 }, { metric: 'many' })];
		expect(coverageGrid(rows, 2002).lines.map(({ metric }) => metric)).toEqual(['many', 'few']);
	});
});
