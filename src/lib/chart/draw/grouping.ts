import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears } from '$lib/data/select';
import { countsOf, labelOf, publisherAmong } from '$lib/data/labels';
import { drawsTogether } from './chosen';
import { countriesOf } from './chosen-rows';
import type { DrawInput } from '../drawing';
import type { ChartInput } from '../input';
import type { ChartConfig } from '../spec';

/** The figures of one line, bar or panel before anything is computed from them. */
export interface Draft {
	/** `data-series`. */
	readonly key: string;
	/** 1–8: a series colour; 0: ink; 9: mute. */
	readonly colour: number;
	readonly name: string;
	readonly counts: string;
	/** By year, the figure that stands for each. */
	readonly current: readonly Observation[];
	/** The other figures of those years, which the publisher replaced or which stand behind. */
	readonly superseded: readonly Observation[];
}

/** Series that colours can tell apart. */
const COLOURS = 8;
/** What is drawn without a colour of its own. */
const MUTE = 9;

/** What a publisher's series is called by: publisher and metric. */
export const publisherKey = ({ publisher, metric }: Pick<Observation, 'publisher' | 'metric'>) =>
	`${publisher}-${metric}`.replaceAll('_', '-');

/**
 * A series per publisher and metric. Colours go to the eight with the most figures among `all`, the highest first, so
 * that they do not change with a filter; the others are mute. Where metrics stand in panels of their own, a publisher has one
 * colour in all of them, and metrics keep the order of the chart.
 */
export function byPublisher(rows: readonly Observation[], all: readonly Observation[], input: DrawInput): Draft[] {
	const together = drawsTogether(input);
	const colours = publisherColours(all, input.dataset, together ? ({ publisher }) => publisher : publisherKey);
	const { metrics } = input.dataset;
	const ordered = together ? [...rows].sort((a, b) => metrics.indexOf(a.metric) - metrics.indexOf(b.metric)) : rows;
	return [...group(ordered, publisherKey)].map(([key, own]) => {
		const [first] = own;
		return {
			key,
			colour: colours.get(together && first !== undefined ? first.publisher : key) ?? MUTE,
			name: first === undefined ? '' : publisherAmong(first, all, input.words),
			counts: first === undefined ? '' : countsOf(input.words, first.publisher, first.metric),
			...figuresOfYears(own)
		};
	});
}

function publisherColours(
	rows: readonly Observation[],
	{ inInk }: ChartConfig,
	keyOf: (row: Observation) => string
): ReadonlyMap<string, number> {
	const ranked = [...group(rows, keyOf)]
		.filter(([, [first]]) => first?.metric !== inInk)
		.sort(([keyA, a], [keyB, b]) => b.length - a.length || (keyA < keyB ? -1 : 1));
	const top = (figures: readonly Observation[]) => Math.max(...figures.map(({ value }) => value));
	const chosen = ranked.slice(0, COLOURS).sort(([, a], [, b]) => top(b) - top(a));
	const colours = new Map(chosen.map(([key], at) => [key, at + 1]));
	rows.filter(({ metric }) => metric === inInk).forEach((row) => colours.set(keyOf(row), 0));
	return colours;
}

/**
 * A mute series per place, in the order of their figures: which of them stand in front, and in what colours, is decided when
 * all else is done (`inFront`), since with all countries of the world that is what readers change most.
 * @param among only these; null for everybody
 */
export function byCountry(
	rows: readonly Observation[],
	among: readonly string[] | null,
	{ words }: ChartInput
): Draft[] {
	const wanted = among === null ? rows : rows.filter(({ entity }) => among.includes(entity));
	return [...group(wanted, ({ entity }) => entity)].map(([code, own]) => {
		const figures = figuresOfYears(own);
		const last = figures.current.at(-1);
		return {
			key: code,
			colour: MUTE,
			name: labelOf(words.entities, code),
			counts: last === undefined ? '' : countsOf(words, last.publisher, last.metric),
			...figures
		};
	});
}

/** The chosen countries that have a series, in the order chosen, with their colours; the world is mute, so that it serves as a measure, and so are those after the eighth. */
export function inFront(input: ChartInput): readonly { readonly code: string; readonly colour: number }[] {
	let colour = 0;
	return countriesOf(input).map((code) => ({
		code,
		colour: code === 'WORLD' ? MUTE : Math.min(++colour, MUTE)
	}));
}

/**
 * A series per category, the largest of the newest year first (ages by age). Colours go to the eight largest among `all`, so that they
 * do not change with a filter.
 */
export function byCategory(rows: readonly Observation[], all: readonly Observation[], input: ChartInput): Draft[] {
	const order = inOwnOrder(largestFirst(all), all, input);
	const own = group(rows, ({ category }) => category);
	return order.flatMap((category, at) => {
		const figures = own.get(category);
		if (figures === undefined) return [];
		return [
			{
				key: category,
				colour: at < COLOURS ? at + 1 : MUTE,
				name: labelOf(input.words.categories, category),
				counts: '',
				...figuresOfYears(figures)
			}
		];
	});
}

/** Groups of ages have an order of their own, which is that of their names in the tables. */
function inOwnOrder(
	categories: readonly string[],
	all: readonly Observation[],
	{ words }: ChartInput
): readonly string[] {
	if (all[0]?.metric.startsWith('ic3_age') !== true) return categories;
	const names = Object.keys(words.categories);
	return [...categories].sort((a, b) => names.indexOf(a) - names.indexOf(b));
}

function largestFirst(rows: readonly Observation[]): string[] {
	const newest = Math.max(...rows.map(({ year }) => year));
	const size = new Map<string, number>();
	for (const { category, year, value } of rows) {
		if (category === null) continue;
		size.set(category, Math.max(size.get(category) ?? 0, year === newest ? value : 0));
	}
	return [...size].sort(([keyA, a], [keyB, b]) => b - a || (keyA < keyB ? -1 : 1)).map(([key]) => key);
}
