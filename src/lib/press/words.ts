import type { Rates } from '$lib/data/convert';
import { inUsd } from '$lib/data/convert';
import { countsOf, labelOf, type Labels } from '$lib/data/labels';
import type { Observation } from '$lib/data/observation';
import { amountText } from '$lib/statements/amount-words';
import { figureText, statusWord } from '$lib/statements/figure-text';
import type { Published } from '$lib/statements/gaps';
import { qualified } from '$lib/statements/qualified';
import { isForecast } from '$lib/statements/said';
import { figure, isCurrency, range } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Recommended } from '$lib/statements/recommended';

/** A figure in words, and the receipt it opens. */
export interface PressFigure {
	readonly id: string;
	/** "$20.9 billion" */
	readonly text: string;
	/** Year, publisher, and what that counts: "2025, FBI IC3: losses victims reported". */
	readonly of: string;
}

/** What is printed of a figure beside its sentence. */
export interface PressWords {
	readonly figure: PressFigure;
	/** How it came about. */
	readonly status: string;
	/** In US dollars at the average rate of its year; empty where it is in dollars, or no rate is held. */
	readonly dollars: string;
	/** "RM2.77–3 billion"; empty where one figure alone was published of the same. */
	readonly range: string;
	readonly second: PressFigure | null;
}

/** What words are made with that the figures themselves do not hold. */
export interface Wording extends Published {
	readonly words: Labels;
}

/** A figure with its year and whose it is, in words. @param when what is said in place of the year: from when to when */
export function figureOf(row: Observation, wording: Wording, when = String(row.year)): PressFigure {
	const { words, qualifiersOf, language } = wording;
	const counts = countsOf(words, row.publisher, row.metric);
	const name = labelOf(words.publishers, row.publisher);
	const by = counts === '' ? name : `${name} (${counts})`;
	const of = isForecast(row)
		? m.press_figure_forecast({ year: when, by }, { locale: language })
		: m.press_figure_of({ year: when, by }, { locale: language });
	const text = qualified(figureText(row, row.flags, language), qualifiersOf(row), language);
	return { id: row.id, text, of };
}

/** All that is said of a recommended figure. */
export function pressWords({ row, alike, second }: Recommended, rates: Rates, wording: Wording): PressWords {
	const { qualifiersOf, language } = wording;
	const usd = row.unit === 'USD' || !isCurrency(row.unit) ? null : inUsd(row, rates);
	return {
		figure: figureOf(row, wording),
		status: statusWord(row.status, language),
		dollars: usd === null ? '' : qualified(amountText(usd, language), qualifiersOf(row), language),
		range: rangeOf(alike, language),
		second: second === null ? null : figureOf(second, wording)
	};
}

/** The figures of one year as a range of one unit; one alone as it stands; empty without any. */
export function yearRange(rows: readonly Observation[], language: Language): string {
	const [first] = rows;
	if (first === undefined) return '';
	const text = rangeOf(rows, language);
	return `${first.year}: ${text === '' ? figureText(first, first.flags, language) : text}`;
}

/** From the lowest to the highest, published bounds included; empty where all say the same. */
function rangeOf(rows: readonly Observation[], language: Language): string {
	const [first] = rows;
	if (first === undefined) return '';
	const low = Math.min(...rows.map((row) => row.low ?? row.value));
	const high = Math.max(...rows.map((row) => row.high ?? row.value));
	const [from, to] = [figure(low, first.unit, language), figure(high, first.unit, language)];
	return from === to ? '' : range(low, high, first.unit, language);
}
