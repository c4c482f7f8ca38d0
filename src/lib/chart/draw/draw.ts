import { checkComparability } from '$lib/data/metric';
import { metricClasses } from '$lib/data/labels';
import { ofStatus, within, withoutEchoes, yearsOf } from '$lib/data/select';
import type { Observation } from '$lib/data/observation';
import { countriesOf } from './chosen-rows';
import { commonYear, nearestYear, REACH } from './nearest-year';
import { lastYears } from './last-years';
import { DrawingSteps, type CutSeries } from './drawing-steps';
import type { Point, Series } from './series';
import type { Drawing, DrawInput, ViewId } from '../drawing';
import { currencyOf, drawsOthers, drawsTogether, measureOf, metricOf, viewOf, scaleOf, showsOneYear } from './chosen';
import { byCategory, byCountry, byPublisher, inFront, type Draft } from './grouping';
import { measuredSeries, type MeasuredSeries } from './measured-series';
import { pairsOf } from './pairs';
import { partsAsShares } from './parts-as-shares';
import { stackable } from './stackable';

/** The most panels, bars and rows that one picture shows. */
const MOST = { facets: 12, bars: 20, strip: 24 } as const;
/** The most bars of a card, which have the way to them beside them. */
const CARD_BARS = 10;

/**
 * From figures and choice to what is drawn: rows of the chosen metric, statuses and publishers, copies left out, grouped
 * into series, measured, and cut to the years. Amounts are in the unit of the measure. Nothing is filled in: a figure
 * that cannot be measured is in `gaps`.
 * @param card among other figures, whose years it shares: nothing outside those chosen; fewer bars, each with the figures of
 * the years before its own
 * @param steps those of the drawing before, where there was one
 */
export function draw(input: DrawInput, card = false, steps = new DrawingSteps()): Drawing {
	const picture = viewOf(input);
	const metric = metricOf(input);
	const { to } = input.filters;
	const measure = measureOf(input);
	const { all, kept } = rowsFor(picture, metric, card, steps, input);
	const together = drawsTogether(input);
	const among = drawsOthers(picture, input) ? null : countriesOf(input);
	const drafts = steps.drafts.of([kept, all, input.words, among, together], () => draftsOf(kept, all, among, input));
	const years = yearsFor(picture, drafts, metric, input);
	const { rates, denominators } = input;
	const measured = steps.measured.of(
		[drafts, measure === 'change' ? years : null, metric, measure, currencyOf(input), rates, denominators],
		() => drafts.map((draft) => measuredSeries(draft, years, metric, input))
	);
	const year = showsOneYear(picture) ? yearShown(measured, card ? null : to) : null;
	const scale = scaleOf(input);
	const log = scale === 'log';
	const old = marksOld(picture) || together;
	const cut = steps.cut.of([measured, picture, year, years, log, card], () =>
		measured.map((one) => cutTo(one, { old, year, years, log, ways: card && picture === 'bars' }))
	);
	const [front, back] = arranged(cut, input);
	const stack = stackable(
		front.map(({ shown }) => shown),
		picture,
		input.filters.relative === true
	);
	const shown = limited(stack.series, picture, mostOf(picture, card, input));
	const background = back.flatMap((one) => (one.shown.points.length > 0 ? [one.shown] : []));
	const pairs = picture === 'scatter' && year !== null ? pairsOf([...shown.series, ...background], year, input) : [];
	const points = pointsOf(picture, shown.series, background, pairs, years);
	const { rows, amounts } = eachOnce(points);
	const shares = picture === 'stacked' && input.filters.relative === true;
	return {
		picture,
		measure,
		currency: currencyOf(input),
		scale,
		metric,
		years: year === null ? years : [year, year],
		year,
		series: shown.series,
		background,
		pairs,
		rows,
		amounts: shares ? partsAsShares(points) : amounts,
		gaps: gapsOf(old, [...front, ...back]).filter(({ row }) => (year === null ? isIn(row, years) : row.year === year)),
		unstacked: stack.left,
		offLog: log ? [...front, ...back].reduce((sum, { below }) => sum + below, 0) : 0,
		more: shown.more,
		...(input.dataset.apart === true ? { apart: true } : {}),
		...(together ? { together } : {}),
		guarded: checkComparability(rows, metricClasses(input.words))
	};
}

/** The figures of the metric, and those of the chosen statuses and publishers among them. */
function rowsFor(picture: ViewId, metric: string | null, card: boolean, steps: DrawingSteps, input: DrawInput) {
	const { statuses, sources, metrics, from, to } = input.filters;
	const only = card ? { from, to } : { from: null, to: null };
	const all = steps.candidates.of([input.rows, metric, metrics, input.dataset], () =>
		withoutEchoes(input.rows).filter((row) => fitsMetric(row, metric, input))
	);
	const kept = steps.kept.of([all, statuses, sources, picture === 'map', only.from, only.to], () =>
		ofStatus(within(all, only), statuses).filter((row) => fitsSources(row, sources) && hasPlace(row, picture))
	);
	return { all, kept };
}

function fitsMetric(row: Observation, metric: string | null, { filters, dataset }: DrawInput): boolean {
	if (dataset.persons !== undefined) return true;
	if (metric !== null) return row.metric === metric;
	return filters.metrics.length === 0 || filters.metrics.includes(row.metric);
}

function fitsSources(row: Observation, sources: readonly string[]): boolean {
	return sources.length === 0 || sources.includes(row.publisher) || sources.includes(row.source);
}

/** The world as a whole has no place on a map of it. */
function hasPlace({ entity }: Observation, picture: ViewId): boolean {
	return picture !== 'map' || entity !== 'WORLD';
}

function draftsOf(
	rows: readonly Observation[],
	all: readonly Observation[],
	among: readonly string[] | null,
	input: DrawInput
): Draft[] {
	switch (input.dataset.series) {
		case 'country':
			return byCountry(rows, among, input);
		case 'category':
			return byCategory(rows, all, input);
		default:
			return byPublisher(rows, all, input);
	}
}

/** What stands in front, in its order and colours, and what stands behind. */
function arranged(all: readonly CutSeries[], input: DrawInput): readonly [readonly CutSeries[], readonly CutSeries[]] {
	if (input.dataset.series !== 'country') return [all, []];
	const own = new Map(all.map((one) => [one.shown.key, one]));
	const front = inFront(input).flatMap(({ code, colour }) => {
		const one = own.get(code);
		own.delete(code);
		return one === undefined ? [] : [{ ...one, shown: { ...one.shown, colour } }];
	});
	return [front, [...own.values()]];
}

/** First and last year of the axis: the chosen ones as far as there are figures, else the whole span. */
function spanOf(drafts: readonly Draft[], { filters }: DrawInput): readonly [number, number] {
	const ends = drafts.flatMap(({ current, superseded }) => [
		...current.slice(0, 1),
		...current.slice(-1),
		...superseded
	]);
	const span = yearsOf(ends);
	if (span === null) return [filters.from ?? 2000, filters.to ?? filters.from ?? 2000];
	const from = Math.max(filters.from ?? span.from, span.from);
	const to = Math.min(filters.to ?? span.to, span.to);
	return from <= to ? [from, to] : [span.from, span.to];
}

function yearsFor(
	picture: ViewId,
	drafts: readonly Draft[],
	metric: string | null,
	input: DrawInput
): readonly [number, number] {
	if (picture === 'slope') return slopeYears(drafts, metric, input);
	const span = spanOf(drafts, input);
	if (picture !== 'strip') return span;
	const rows = drafts
		.flatMap(({ current, superseded }) => [...current, ...superseded])
		.filter((row) => isIn(row, span));
	return rows.length === 0 ? span : lastYears(rows, MOST.strip);
}

/** The two years of a slope chart: those chosen, else the oldest and the newest in which half of the series have amounts. */
function slopeYears(drafts: readonly Draft[], metric: string | null, input: DrawInput): readonly [number, number] {
	const [from, to] = spanOf(drafts, input);
	const lists = drafts.map((draft) =>
		measuredSeries(draft, [from, to], metric, input).series.points.map(({ row }) => row)
	);
	return [input.filters.from ?? commonYear(lists, true) ?? from, input.filters.to ?? commonYear(lists) ?? to];
}

function isIn({ year }: { readonly year: number }, [from, to]: readonly [number, number]): boolean {
	return year >= from && year <= to;
}

/**
 * The year of a picture of one year: the last one chosen, else the newest for which half of the series have a figure. A
 * year too far from all figures to show any gives way to the nearest that has some.
 */
function yearShown(measured: readonly MeasuredSeries[], to: number | null): number | null {
	const lists = measured.map(({ series }) => series.points.map(({ row }) => row));
	const span = yearsOf(lists.flat());
	if (to === null || span === null) return commonYear(lists);
	return to > span.to + REACH ? span.to : Math.max(to, span.from);
}

/** True where figures that do not stand for their year are drawn as small marks. */
function marksOld(picture: ViewId): boolean {
	return picture === 'line' || picture === 'strip' || picture === 'bands';
}

function gapsOf(old: boolean, measured: readonly MeasuredSeries[]): Drawing['gaps'] {
	return measured.flatMap(({ gaps, oldGaps }) => (old ? [...gaps, ...oldGaps] : gaps));
}

interface Cut {
	/** Whether figures that do not stand for their year are drawn too. */
	readonly old: boolean;
	readonly year: number | null;
	readonly years: readonly [number, number];
	readonly log: boolean;
	/** Whether figures of earlier years stay beside the one of the year. */
	readonly ways: boolean;
}

function cutTo(measured: MeasuredSeries, cut: Cut): CutSeries {
	const below = measured.series.points.filter(({ amount }) => amount.value <= 0).length;
	return { ...measured, shown: shownOf(measured.series, cut), below };
}

function shownOf(series: Series, { old, year, years, log, ways }: Cut): Series {
	const drawable = ({ row, amount }: Point) => isIn(row, years) && (!log || amount.value > 0);
	const superseded = old ? series.superseded.filter(drawable) : [];
	if (year === null) return { ...series, points: series.points.filter(drawable), superseded };
	const found = nearestYear(series.points, year);
	if (found === null) return { ...series, points: [], superseded: [] };
	const before = ways ? series.points.filter(({ row }) => isIn(row, years) && row.year < found.row.year) : [];
	return { ...series, points: [...before, found], superseded: [] };
}

/** How many series a picture has room for: every country on a chart's page, since no colour must tell them apart there. */
function mostOf(picture: ViewId, card: boolean, { dataset }: DrawInput): number {
	if (!card && dataset.series === 'country') return Infinity;
	if (picture === 'facets') return MOST.facets;
	return picture !== 'bars' ? Infinity : card ? CARD_BARS : MOST.bars;
}

/** Leaves out empty series, and the smallest ones where there are more than a picture can show. */
function limited(
	series: readonly Series[],
	picture: ViewId,
	most: number
): { series: readonly Series[]; more: number } {
	const filled = series.filter(({ points, superseded }) => points.length + superseded.length > 0);
	const size = ({ points }: Series) => points.at(-1)?.amount.value ?? 0;
	const first = (a: Series, b: Series) =>
		picture === 'bars' ? size(b) - size(a) : Number(a.colour === 9) - Number(b.colour === 9);
	const kept = new Set([...filled].sort(first).slice(0, most));
	return { series: filled.filter((one) => kept.has(one)), more: filled.length - kept.size };
}

function pointsOf(
	picture: ViewId,
	series: readonly Series[],
	background: readonly Series[],
	pairs: Drawing['pairs'],
	years: readonly [number, number]
): readonly Point[] {
	if (picture === 'scatter') return pairs.map(({ row, y }) => ({ row, amount: y }));
	if (picture === 'slope') {
		return series.flatMap(({ points }) => points.filter(({ row }) => row.year === years[0] || row.year === years[1]));
	}
	return [...series, ...background].flatMap(({ points, superseded }) => [...superseded, ...points]);
}

/** The rows of the points, each once, and the amount drawn of each. */
function eachOnce(points: readonly Point[]): Pick<Drawing, 'rows' | 'amounts'> {
	const amounts = new Map<string, Point['amount']>();
	const rows: Observation[] = [];
	for (const { row, amount } of points) {
		if (!amounts.has(row.id)) rows.push(row);
		amounts.set(row.id, amount);
	}
	return { rows, amounts };
}
