import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears } from '$lib/data/select';
import { countsOf, nameOf, publisherAmong } from '$lib/data/words';
import { countriesOf } from './choice';
import type { ChartInput } from '../input';
import { Remembered } from './remembered';

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

/** Reported to the FBI: one country's counted total, drawn in ink as a measure for the modelled ones. */
const REFERENCE = 'ic3_losses';
/** Series that colours can tell apart. */
const COLOURS = 8;

// Hundreds of countries stand behind a few chosen ones, and most choices change none of them
const groups = new Remembered<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();
const drafts = new Remembered<readonly Observation[], Draft>();

const byEntity = (rows: readonly Observation[]) => groups.of(rows, [], () => group(rows, ({ entity }) => entity));

/** What a publisher's series is called by: publisher and metric. */
export const publisherKey = ({ publisher, metric }: Pick<Observation, 'publisher' | 'metric'>) =>
	`${publisher}-${metric}`.replaceAll('_', '-');

/**
 * A series per publisher and metric. Colours go to the eight with the most figures among `all`, the highest first, so
 * that they do not change with a filter; the others are mute.
 */
export function byPublisher(rows: readonly Observation[], all: readonly Observation[], input: ChartInput): Draft[] {
	const colours = publisherColours(all);
	return [...group(rows, publisherKey)].map(([key, own]) => {
		const [first] = own;
		return {
			key,
			colour: colours.get(key) ?? 9,
			name: first === undefined ? '' : publisherAmong(first, all, input.words),
			counts: first === undefined ? '' : countsOf(input.words, first.publisher, first.metric),
			...figuresOfYears(own)
		};
	});
}

function publisherColours(rows: readonly Observation[]): ReadonlyMap<string, number> {
	const ranked = [...group(rows, publisherKey)]
		.filter(([, [first]]) => first?.metric !== REFERENCE)
		.sort(([keyA, a], [keyB, b]) => b.length - a.length || (keyA < keyB ? -1 : 1));
	const top = (figures: readonly Observation[]) => Math.max(...figures.map(({ value }) => value));
	const chosen = ranked.slice(0, COLOURS).sort(([, a], [, b]) => top(b) - top(a));
	const colours = new Map(chosen.map(([key], at) => [key, at + 1]));
	rows.filter(({ metric }) => metric === REFERENCE).forEach((row) => colours.set(publisherKey(row), 0));
	return colours;
}

/** A series per chosen country, in the order chosen; the world is mute, so that it serves as a measure, and so are those after the eighth. */
export function byCountry(rows: readonly Observation[], input: ChartInput): Draft[] {
	const own = byEntity(rows);
	let colour = 0;
	return countriesOf(input).flatMap((code): Draft[] => {
		const shade = code === 'WORLD' ? 9 : Math.min(++colour, COLOURS + 1);
		const figures = own.get(code);
		return figures === undefined ? [] : [countryDraft(code, figures, shade, input)];
	});
}

/** A mute series for every country with figures that is not among the chosen ones. */
export function otherCountries(rows: readonly Observation[], input: ChartInput): Draft[] {
	const chosen = countriesOf(input);
	return [...byEntity(rows)]
		.filter(([code]) => !chosen.includes(code))
		.map(([code, figures]) => countryDraft(code, figures, 9, input));
}

function countryDraft(code: string, rows: readonly Observation[], colour: number, input: ChartInput): Draft {
	const { words } = input;
	return drafts.of(rows, [colour, words], () => {
		const { current, superseded } = figuresOfYears(rows);
		const last = current.at(-1);
		return {
			key: code,
			colour,
			name: nameOf(words.entities, code),
			counts: last === undefined ? '' : countsOf(words, last.publisher, last.metric),
			current,
			superseded
		};
	});
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
				colour: at < COLOURS ? at + 1 : 9,
				name: nameOf(input.words.categories, category),
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
