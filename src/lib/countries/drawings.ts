import { group } from 'd3';
import { axisYears, chosenRows } from '$lib/chart/draw/chosen-rows';
import { lastYears } from '$lib/chart/draw/last-years';
import type { Point, Series } from '$lib/chart/draw/series';
import type { Drawing, ViewId } from '$lib/chart/drawing';
import { checkComparability } from '$lib/data/metric';
import { asPublished } from '$lib/data/convert';
import type { CountryChartKind } from '$lib/data/country';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears, ofStatus, withoutEchoes, within } from '$lib/data/select';
import { countsOf, metricClasses, labelOf } from '$lib/data/labels';
import { percent } from '$lib/words/format';
import { GRID_FROM } from './coverage';
import type { CountryInput } from './input';

/** How many figures a strip has room for before the reader has chosen years, and after. */
const FIRST_ROWS = 9;
const MOST_ROWS = 24;

/** Views that the figures of a country's page take. */
export const PICTURES: Readonly<Record<CountryChartKind, ViewId>> = {
	crime: 'facets',
	spread: 'strip',
	users: 'line',
	losses: 'facets',
	reports: 'facets',
	attacks: 'line',
	index: 'bars'
};

/** What is drawn in a figure of a country's page, as it was published. */
export function countryDrawing(input: CountryInput): Drawing {
	const { kind, metrics } = input.chart;
	switch (kind) {
		case 'spread':
			return spreadDrawing(input);
		case 'users':
			return usersDrawing(input);
		case 'attacks':
			return drawingOf(input, { series: countersOf(chosenRows(input), metrics, input), scale: 'log' });
		case 'index':
			return indexDrawing(input);
		case 'crime':
			return hatchedDrawing(input, leadSeries(input));
		default:
			return hatchedDrawing(input, otherSeries(input));
	}
}

/** The series that the page's title speaks of. */
function leadSeries(input: CountryInput): readonly Series[] {
	return countersOf(chosenRows(input), input.chart.metrics, input).filter(({ key }) => key === input.chart.lead);
}

/** Every other series of the metrics. */
function otherSeries(input: CountryInput): readonly Series[] {
	return countersOf(chosenRows(input), input.chart.metrics, input).filter(({ key }) => key !== input.chart.lead);
}

/** Small plots from 2010 or the first figure up to the newest year of any country, unless the reader chose years. */
function hatchedDrawing(input: CountryInput, series: readonly Series[]): Drawing {
	const rows = series.flatMap(({ points }) => points.map(({ row }) => row));
	const [from, to] = axisYears(input, rows);
	const years = [
		input.filters.from ?? Math.min(GRID_FROM, from),
		input.filters.to ?? Math.max(input.newest, to)
	] as const;
	return { ...drawingOf(input, { series }), hatched: true, years };
}

function drawingOf(
	input: CountryInput,
	{
		series,
		background = [],
		year = null,
		scale = 'linear',
		more = 0
	}: Pick<Drawing, 'series'> & Partial<Pick<Drawing, 'background' | 'year' | 'scale' | 'more'>>
): Drawing {
	const points = [...series, ...background].flatMap(({ points, superseded }) => [...superseded, ...points]);
	const rows = points.map(({ row }) => row);
	return {
		picture: PICTURES[input.chart.kind],
		measure: 'value',
		currency: 'local',
		scale,
		metric: null,
		years: year === null ? axisYears(input, rows) : [year, year],
		year,
		series,
		background,
		pairs: [],
		rows,
		amounts: new Map(points.map(({ row, amount }) => [row.id, amount])),
		gaps: [],
		unstacked: [],
		offLog: 0,
		more,
		guarded: checkComparability(rows, metricClasses(input.words))
	};
}

/** A figure as it was published, with the time that it counts where that is no year. */
function point(row: Observation, { spans }: Pick<CountryInput, 'spans'>): Point {
	const span = spans[row.id];
	return { row, amount: asPublished(row), ...(span === undefined ? {} : { span }) };
}

/** What the series of a figure is called: its office and what it counts. */
export function seriesKey({ office, metric }: Pick<Observation, 'office' | 'metric'>): string {
	return `${office}-${metric}`.replaceAll('_', '-');
}

/**
 * A series for every counter and metric of these figures, in the order of `metrics`, then of appearance: an office that
 * continues the count of another makes one series with it. Copies are left out; figures that do not stand for their year are
 * `superseded`. Colours run from 1; from the ninth on they are mute.
 */
export function countersOf(rows: readonly Observation[], metrics: readonly string[], input: CountryInput): Series[] {
	const candidates = withoutEchoes(rows).filter(({ metric }) => metrics.includes(metric));
	const series = [...group(candidates, ({ office, metric }) => `${office} ${metric}`).values()];
	const rank = (own: readonly Observation[]) => metrics.indexOf(own[0]?.metric ?? '');
	return series
		.sort((a, b) => rank(a) - rank(b))
		.flatMap((own, at): Series[] => {
			const { current, superseded } = figuresOfYears(own);
			const last = current.at(-1);
			if (last === undefined) return [];
			const names = [...new Set(current.map(({ publisher }) => labelOf(input.words.publishers, publisher)))];
			return [
				{
					key: seriesKey(last),
					colour: at < 8 ? at + 1 : 9,
					name: names.join(' → '),
					counts: countsOf(input.words, last.publisher, last.metric),
					points: current.map((row) => point(row, input)),
					superseded: superseded.map((row) => point(row, input))
				}
			];
		});
}

/**
 * One figure for every publisher and year: of the earliest of `metrics`, else the highest; copies left out. Figures of
 * other metrics are left out. In the order of years, highest first.
 */
export function onePerPublisher(rows: readonly Observation[], metrics: readonly string[]): Observation[] {
	const candidates = withoutEchoes(rows).filter(({ metric }) => metrics.includes(metric));
	const rank = ({ metric }: Observation) => metrics.indexOf(metric);
	return [...group(candidates, ({ year, publisher }) => `${year} ${publisher}`).values()]
		.flatMap((same) => [...same].sort((a, b) => rank(a) - rank(b) || b.value - a.value).slice(0, 1))
		.sort((a, b) => a.year - b.year || b.value - a.value);
}

/** The rows of a strip that has room for few: those of the last years. @param chosen whether the reader chose years */
export function rowsShown(rows: readonly Observation[], chosen: boolean): readonly Observation[] {
	const [from, to] = lastYears(rows, chosen ? MOST_ROWS : FIRST_ROWS);
	return rows.filter(({ year }) => year >= from && year <= to);
}

/** Losses as each publisher has them, of as many of the last years as there is room for. A publisher keeps its colour. */
function spreadDrawing(input: CountryInput): Drawing {
	const { filters, words } = input;
	const rows = onePerPublisher(chosenRows(input), input.chart.metrics);
	const publishers = [...new Set(rows.map(({ publisher }) => publisher))];
	const drawn = rowsShown(rows, filters.from !== null || filters.to !== null);
	const series = [...group(drawn, ({ publisher, metric }) => `${publisher}-${metric}`)].flatMap(
		([key, own]): Series[] => {
			const [first] = own;
			if (first === undefined) return [];
			return [
				{
					key: key.replaceAll('_', '-'),
					colour: Math.min(publishers.indexOf(first.publisher) + 1, 8),
					name: labelOf(words.publishers, first.publisher),
					counts: countsOf(words, first.publisher, first.metric),
					points: own.map((row) => point(row, input)),
					superseded: []
				}
			];
		}
	);
	return drawingOf(input, { series, scale: 'log' });
}

/**
 * People online, percent of the population: the country in colour, whoever else counts them there beside it, the world and
 * the neighbours mute. Places that the reader chose have a colour of their own.
 */
function usersDrawing(input: CountryInput): Drawing {
	const [metric = ''] = input.chart.metrics;
	const kept = (rows: readonly Observation[]) =>
		ofStatus(within(withoutEchoes(rows), input.filters), input.filters.statuses).filter((row) => row.metric === metric);
	const [first, ...counters] = countersOf(kept(input.rows), [metric], input).sort(
		(a, b) => b.points.length - a.points.length
	);
	const own = first === undefined ? [] : [{ ...placed(first, input.code, input), colour: 1 }];
	const others = group(kept(input.others), ({ entity }) => entity);
	const place = (code: string, colour: number): Series[] => {
		const [series] = countersOf(others.get(code) ?? [], [metric], input);
		return series === undefined ? [] : [{ ...placed(series, code, input), colour }];
	};
	const chosen = input.filters.countries.filter((code) => code !== input.code && code !== 'WORLD');
	return drawingOf(input, {
		series: [
			...own,
			...counters.map((one, at) => ({ ...one, counts: '', colour: at + 2 })),
			...chosen.flatMap((code, at) => place(code, Math.min(counters.length + at + 2, 8))),
			...place('WORLD', 9)
		],
		background: input.neighbours.filter((code) => !chosen.includes(code)).flatMap((code) => place(code, 9))
	});
}

/** The line of a place, called by its name, with its newest figure. */
function placed(series: Series, code: string, { words, language }: CountryInput): Series {
	const last = series.points.at(-1)?.row;
	const counts = last === undefined ? '' : `${percent(last.value, language)}, ${last.year}`;
	return { ...series, key: code, name: labelOf(words.entities, code), counts };
}

/**
 * The country's newest score beside those of the same year of its neighbours, of places of its size and of those the reader
 * chose. Scales changed between editions, so no other year stands beside it.
 */
function indexDrawing(input: CountryInput): Drawing {
	const scores = ofStatus(within([...input.rows, ...input.others], input.filters), input.filters.statuses).filter(
		({ metric }) => input.chart.metrics.includes(metric)
	);
	const own = scores.filter(({ entity }) => entity === input.code).sort((a, b) => b.year - a.year)[0];
	if (own === undefined) return drawingOf(input, { series: [] });
	const codes = new Set([input.code, ...input.peers, ...input.filters.countries]);
	const series = [...codes].flatMap((code): Series[] => {
		const row = scores.find(
			({ entity, year, metric }) => entity === code && year === own.year && metric === own.metric
		);
		if (row === undefined) return [];
		const name = labelOf(input.words.entities, code);
		return [
			{ key: code, colour: code === input.code ? 1 : 9, name, counts: '', points: [point(row, input)], superseded: [] }
		];
	});
	return drawingOf(input, { series, year: own.year });
}
