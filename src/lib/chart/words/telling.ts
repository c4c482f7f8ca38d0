import { asPublished, type Amount } from '$lib/data/convert';
import { labelOf } from '$lib/data/labels';
import { isOnlyRange, type Observation } from '$lib/data/observation';
import { amountText } from '$lib/statements/amount-words';
import { figureText, withFlags } from '$lib/statements/figure-text';
import { isForecast } from '$lib/statements/said';
import { m } from '$lib/paraglide/messages';
import type { Series } from '../draw/series';
import type { Drawing, DrawInput } from '../drawing';

/** What a drawing is put into words from. */
export interface Telling {
	readonly drawing: Drawing;
	readonly input: DrawInput;
	/** What is drawn, in a few words. */
	readonly what: string;
	/** The title beside it: what it has said is not said again. */
	readonly title: string;
}

/** The amount that a figure is drawn as. */
export function amountOf(row: Observation, { drawing }: Pick<Telling, 'drawing'>): Amount {
	return drawing.amounts.get(row.id) ?? asPublished(row);
}

/** A figure as its slip prints it, with what must be known of it. */
export function figureWords(row: Observation, telling: Telling): string {
	const { language } = telling.input;
	const amount = amountOf(row, telling);
	const isMoneyAlone = amount.steps.every(({ kind }) => kind === 'exchange-rate');
	const text = isMoneyAlone ? figureText(amount, [], language) : amountText(amount, language);
	const told = withFlags(text, row.flags, language);
	return isForecast(row) ? m.words_forecast({ figure: told }, { locale: language }) : told;
}

/** True for a figure of the whole world, which is no place among others. */
export function isWorld({ entity }: Pick<Observation, 'entity'>): boolean {
	return entity === 'WORLD';
}

/** Figures of a series that are of one year each, by year. */
export function yearly({ points }: Series): readonly Observation[] {
	return points.flatMap(({ row, span }) => (span === undefined ? [row] : []));
}

/** Whether only a range was published: it has no place among higher and lower. */
export function isRange(row: Observation, telling: Telling): boolean {
	return isOnlyRange(amountOf(row, telling));
}

/** What a figure is told as among others: its place, its part, or its publisher. */
export function nameOf(row: Observation, { drawing, input: { dataset, words } }: Telling): string {
	if (dataset.series === 'category') return labelOf(words.categories, row.category ?? '');
	if (dataset.series === 'country') return labelOf(words.entities, row.entity);
	const own = drawing.series.find(({ points }) => points.some((point) => point.row.id === row.id));
	return own?.name ?? labelOf(words.publishers, row.publisher);
}

/** How many are drawn, with what they are: "8 places", "11 series of figures", "7 groups". */
export function countWords(count: number, { input: { dataset, language, tiles = [] } }: Telling): string {
	const told = {
		country: m.words_count_places,
		category: tiles.length > 0 ? m.words_count_states : m.words_count_groups,
		publisher: m.words_count_series,
		treaty: m.words_count_treaties
	}[dataset.series];
	return told({ count }, { locale: language });
}

/** A text as a sentence: one that has no end of its own gets one. */
export function sentence(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
