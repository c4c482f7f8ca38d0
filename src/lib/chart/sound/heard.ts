import { isOnlyRange, isOpen, type Status } from '$lib/data/observation';
import { amountTick } from '$lib/statements/amount-words';
import type { Filters } from '$lib/filters/filters';
import type { Language } from '$lib/words/language';
import { sharesScale } from '../draw/shares-scale';
import type { Point, Series } from '../draw/series';
import type { Drawing } from '../drawing';
import type { ChartInput } from '../input';
import { linearAxis, logAxis, type Tick, type ValueAxis } from '../views/line/scales';
import { leastOf, tickUnit, topOf } from '../views/words';
import { rowOf } from './heard-row';

/** A figure on its scale, whose ends are 0 and 1. */
export interface HeardFigure {
	readonly id: string;
	/** Years since the first one of the picture, days since a line began, or the place in a row. */
	readonly when: number;
	/** Where it lies, from -1, left or west, to 1, right or east; absent where its turn says that too. */
	readonly side?: number;
	/** What else is shown while it sounds; absent for nothing. */
	readonly label?: string;
	readonly at: number;
	/** The published bounds; null where there are none. */
	readonly range: readonly [number, number] | null;
	/** Whether nothing but the bounds was published. */
	readonly onlyRange: boolean;
	readonly status: Status;
	/** Whether its mark is open: a part of a year, incomplete, or in doubt. */
	readonly isOpen: boolean;
	/** Whether it was counted in another way than the figure before it. */
	readonly isBreak: boolean;
}

/** A series as it is heard. */
export interface HeardLine {
	readonly key: string;
	/** Empty for a row of places, each of which has its own name. */
	readonly name: string;
	/** In the order of time, or of the picture. */
	readonly figures: readonly HeardFigure[];
	/** The gridlines of its scale, from low to high: where they stand between its ends, and what they are called. */
	readonly gridlines: readonly Tick[];
}

/** What is heard of a picture. */
export interface Heard {
	readonly lines: readonly HeardLine[];
	/** What one step of `when` is. */
	readonly step: 'year' | 'day' | 'place';
	/** The year that `when` counts from; 0 where it counts none. */
	readonly from: number;
	/** The last `when` of the picture. */
	readonly until: number;
	/** Whether every line has a scale of its own. */
	readonly apart: boolean;
	/** What it is where it is no line: places of a map or of tiles, pairs of a scatter plot, standings with a treaty. */
	readonly way?: 'places' | 'pairs' | 'standings';
}

/** What a chart of observations is heard from. */
export interface HeardDrawing {
	readonly drawing: Pick<
		Drawing,
		| 'picture'
		| 'series'
		| 'background'
		| 'pairs'
		| 'rows'
		| 'amounts'
		| 'scale'
		| 'measure'
		| 'years'
		| 'year'
		| 'guarded'
		| 'together'
	>;
	/** What it was drawn from. */
	readonly input: Pick<ChartInput, 'language'> & { readonly filters: Pick<Filters, 'panelScale' | 'against'> };
}

/** Pictures whose values start from zero, whatever scale a line of them would have. */
const FROM_ZERO: readonly Drawing['picture'][] = ['bars', 'facets', 'stacked', 'dots'];

/**
 * What is drawn, on the scale of its picture: straight from zero or logarithmic, one for all lines or one a panel. Figures
 * that a publisher replaced later, and the places behind, are not heard. A picture of one year is one row of places, in the
 * order of the picture; of two years, two steps.
 * @param order ids of the figures as the picture has them, for a row of places
 */
export function heardOf({ drawing, input }: HeardDrawing, order: readonly string[]): Heard {
	const { language, filters } = input;
	const drawn = new Set(drawing.rows.map(({ id }) => id));
	const kept = drawing.series.flatMap((one) => {
		const points = one.points.filter(({ row }) => drawn.has(row.id));
		return points.length === 0 ? [] : [{ ...one, points: points.map((point) => asDrawn(point, drawing)) }];
	});
	const apart = drawing.picture === 'facets' && !sharesScale(drawing, filters.panelScale);
	const axes = axesOf(kept, drawing, apart, language);
	const [from, to] = drawing.years;
	const whenOf = ({ row }: Point) =>
		drawing.picture === 'slope' ? Number(row.year === to && to !== from) : row.year - from;
	const names = kept.map(({ name }) => name);
	const lines = kept.map((one): HeardLine => {
		const { y, ticks } = axes(one);
		const isNamesake = names.filter((name) => name === one.name).length > 1;
		return {
			key: one.key,
			name: isNamesake && one.counts !== '' ? `${one.name}, ${one.counts}` : one.name,
			figures: one.points.map((point, at) => figureOf(point, whenOf(point), y, at > 0)),
			gridlines: ticks
		};
	});
	if (drawing.year !== null) return inARow(lines, order);
	const until = drawing.picture === 'slope' ? 1 : to - from;
	const steps = drawing.picture === 'slope' ? ({ step: 'place', from: 0 } as const) : ({ step: 'year', from } as const);
	return { lines, ...steps, until, apart: apart && lines.length > 1 };
}

/** With the amount of its mark: of parts drawn as shares, the share. */
function asDrawn(point: Point, { amounts }: Pick<Drawing, 'amounts'>): Point {
	return { ...point, amount: amounts.get(point.row.id) ?? point.amount };
}

/** The axis of a series; one for all unless they stand apart, then one a panel. */
function axesOf(
	series: readonly Series[],
	drawing: HeardDrawing['drawing'],
	apart: boolean,
	language: Language
): (of: Series) => ValueAxis {
	const panelOf = ({ key, points }: Series) =>
		!apart ? '' : drawing.together === true ? (points[0]?.row.metric ?? key) : key;
	const isLog = drawing.scale === 'log' && !FROM_ZERO.includes(drawing.picture);
	const change = drawing.measure === 'change';
	return (of) => {
		const points = series.filter((one) => panelOf(one) === panelOf(of)).flatMap((one) => one.points);
		const values = points.flatMap(({ amount: { value, low, high } }) => [value, low ?? value, high ?? value]);
		const unit = points[0]?.amount.unit ?? tickUnit(drawing);
		const label = (value: number) => amountTick(value, unit, language, { change });
		if (isLog)
			return logAxis(
				values.filter((value) => value > 0),
				[0, 1],
				label
			);
		const top = apart ? undefined : topOf({ ...drawing, scale: 'linear' }).top;
		return linearAxis(values, [0, 1], label, top, leastOf(drawing).least);
	};
}

function figureOf({ row, amount }: Point, when: number, y: (value: number) => number, follows: boolean): HeardFigure {
	const { low, high } = amount;
	const range = low === null || high === null ? null : ([y(low), y(high)] as const);
	return {
		id: row.id,
		when,
		at: y(amount.value),
		// A logarithmic scale has no place for zero
		range: range?.every(Number.isFinite) === true ? range : null,
		onlyRange: isOnlyRange(amount),
		status: row.status,
		isOpen: isOpen(row),
		isBreak: follows && row.flags.includes('break')
	};
}

/** All figures of one year as one line. */
function inARow(lines: readonly HeardLine[], order: readonly string[]): Heard {
	const place = new Map(order.map((id, at) => [id, at]));
	const figures = lines
		.flatMap((line) => line.figures.slice(-1))
		.sort((a, b) => (place.get(a.id) ?? order.length) - (place.get(b.id) ?? order.length))
		.map((one, when) => ({ ...one, when, isBreak: false }));
	return rowOf(figures, lines[0]?.gridlines ?? []);
}
