import type { Currency } from '$lib/data/choices';
import { asPublished, type Amount } from '$lib/data/convert';
import { isGap, measured, type GapReason, type MeasureChoice } from '$lib/data/measures';
import { quantityOf } from '$lib/data/metric';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears } from '$lib/data/select';
import { conflictsOf, type Conflict } from '$lib/statements/conflicts';
import type { Language } from '$lib/words/language';
import type { FiguresFound } from './figures-found';
import type { SearchIndex } from './search-index';
import type { Understood } from './understood';

/** The figure that answers a query, and what stands beside it. */
export interface FigureAnswer {
	readonly row: Observation;
	/** False where its value must be fetched with its receipt first: see `withValue`. */
	readonly valued: boolean;
	readonly choice: MeasureChoice;
	/** What is shown of it: as published, or in the measure asked for. */
	readonly amount: Amount;
	/** Why it is not shown in the measure asked for; null where it is. */
	readonly gap: GapReason | null;
	/** Figures of other publishers for the same place, year and quantity; null where there are none. */
	readonly conflict: Conflict | null;
	/** The same in other documents: copies, earlier and later editions. */
	readonly also: readonly Observation[];
	/** Figures of other years and counts that the same reader may want, at most three. */
	readonly neighbours: readonly Observation[];
	/** The likeliest figures of another count, part or place: what may have been meant instead, at most three. */
	readonly others: readonly Observation[];
	/** The years asked for, where the figure is of another. */
	readonly instead: readonly number[];
}

const MOST_NEIGHBOURS = 3;

/** The likeliest figure of those found; null where none was. */
export function answerOf(
	{ figures, instead }: FiguresFound,
	asked: Understood,
	index: SearchIndex,
	language: Language
): FigureAnswer | null {
	const [first] = figures;
	if (first === undefined) return null;
	const { row } = first;
	const valued = !index.besides.has(row.metric);
	const choice = { measure: asked.measure ?? 'value', currency: asked.currency ?? currencyFor(row, asked, language) };
	const around = placeRows(row, index);
	return {
		row,
		valued,
		choice,
		...shown(row, choice, index),
		conflict: valued ? conflictOf(row, around, index) : null,
		also: around.filter((one) => one.year === row.year && one.id !== row.id && isMeant(one, row, asked)),
		neighbours: neighboursOf(row, around, asked),
		others: othersOf(row, figures),
		instead
	};
}

/** The same with the figure as its receipt has it. */
export function withValue(answer: FigureAnswer, row: Observation, index: SearchIndex): FigureAnswer {
	return { ...answer, row, valued: true, ...shown(row, answer.choice, index) };
}

/** The amount of a figure in a measure; as published where it has none, with the reason. */
export function shown(
	row: Observation,
	choice: MeasureChoice,
	{ tables }: Pick<SearchIndex, 'tables'>
): { readonly amount: Amount; readonly gap: GapReason | null } {
	const made = measured(row, choice, tables);
	return isGap(made) ? { amount: asPublished(row), gap: made.gap } : { amount: made, gap: null };
}

/** As published, unless a measure is asked for: then in US dollars, in Vietnamese what is published in dong in dong. */
function currencyFor({ unit }: Observation, { measure }: Understood, language: Language): Currency {
	if (measure === null) return 'local';
	return language === 'vi' && unit === 'VND' ? 'local' : 'usd';
}

function placeRows({ entity }: Observation, { places, beside, besides }: SearchIndex): readonly Observation[] {
	return besides.size === 0 ? (places.get(entity) ?? []) : [...(places.get(entity) ?? []), ...beside(entity)];
}

function conflictOf(row: Observation, around: readonly Observation[], { tables, words }: SearchIndex): Conflict | null {
	if (row.category !== null) return null;
	const quantity = quantityOf(row.metric, words.metrics);
	const alike = around.filter(
		({ year, metric }) => year === row.year && quantityOf(metric, words.metrics) === quantity
	);
	return conflictsOf(alike, { rates: tables.rates, metrics: words.metrics })[0] ?? null;
}

/** Whether a figure is of the same series, or of another part that the same word names. */
function isMeant(one: Observation, row: Observation, { categories }: Understood): boolean {
	return isSame(one, row) || (one.metric === row.metric && one.category !== null && categories.has(one.category));
}

function isSame(one: Observation, { metric, category }: Observation): boolean {
	return one.metric === metric && one.category === category;
}

/** The newest other year of the same series, then other counts of the same place and year. */
function neighboursOf(
	row: Observation,
	around: readonly Observation[],
	{ metrics }: Understood
): readonly Observation[] {
	const valued = around.filter(({ value, flags }) => value !== MISSING && !flags.includes('echo'));
	const years = valued
		.filter((one) => isSame(one, row) && one.publisher === row.publisher && one.year !== row.year)
		.sort((a, b) => b.year - a.year || a.rank - b.rank);
	const counts = valued
		.filter((one) => one.year === row.year && one.metric !== row.metric && one.publisher === row.publisher)
		.filter(({ category, metric }) => category === row.category && !metrics.has(metric))
		.sort((a, b) => a.rank - b.rank);
	return [...years.slice(0, 2), ...counts].slice(0, MOST_NEIGHBOURS);
}

/** One figure of each other thing among those found, the likeliest first. */
function othersOf(row: Observation, found: FiguresFound['figures']): readonly Observation[] {
	const keyOf = ({ entity, metric, category }: Observation) => `${entity} ${metric} ${category}`;
	const first = new Map<string, Observation>();
	for (const { row: one } of found) if (!first.has(keyOf(one))) first.set(keyOf(one), one);
	first.delete(keyOf(row));
	return [...first.values()].slice(0, MOST_NEIGHBOURS);
}

/** The series that an answer is of, by year: a figure each; empty where it has fewer than three, or its values are not at hand. */
export function seriesOf(
	{ row, valued }: Pick<FigureAnswer, 'row' | 'valued'>,
	{ places }: SearchIndex
): readonly Observation[] {
	if (!valued) return [];
	const alike = (places.get(row.entity) ?? []).filter(
		(one) => isSame(one, row) && one.publisher === row.publisher && one.unit === row.unit && !one.flags.includes('echo')
	);
	const { current } = figuresOfYears(alike.filter(({ year, id }) => year !== row.year || id === row.id));
	return current.length < FEWEST ? [] : current;
}

const FEWEST = 3;

/** What stands in a packed table where a value was left out. */
const MISSING = -1;
