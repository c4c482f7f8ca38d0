import type { Observation } from '$lib/data/observation';
import { isForecast } from '$lib/statements/said';
import { listApart, yearSpans } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import type { Series } from '../draw/series';
import { breaksOf, gapsOf } from './one-series';
import { countWords, yearly, type Telling } from './telling';

/** Series that are named one by one; of more it is told how many there are. */
const NAMED = 4;
/** Pictures that draw every year of every series. */
export const OVER_TIME = ['line', 'facets', 'bands', 'stacked'];

/** Series with years of theirs in which something holds. */
type Found = readonly { readonly name: string; readonly years: readonly number[] }[];

/** How such series are told: where all have the same years, those; a few by name; of many how many. */
interface Wording {
	readonly all: (years: string) => string;
	readonly named: (names: string) => string;
	readonly counted: (of: string) => string;
}

/**
 * In which years the way of counting changed, of several series drawn over time; nothing where it did not. Of one alone the
 * sentences on its figures say so.
 */
export function brokenWords(shown: readonly Series[], telling: Telling): readonly string[] {
	const options = { locale: telling.input.language };
	if (shown.length < 2) return [];
	return toldOf(shown, breaksOf, telling, {
		all: (years) => m.words_broken_all({ years }, options),
		named: (names) => m.words_broken({ names }, options),
		counted: (of) => m.words_broken_count({ of }, options)
	});
}

/** Which series have years without a figure inside them, where every year of every series is drawn; nothing where none has. */
export function gapWords(shown: readonly Series[], telling: Telling): readonly string[] {
	const options = { locale: telling.input.language };
	return toldOf(shown, gapsOf, telling, {
		all: (years) => m.words_gaps({ years }, options),
		named: (names) => m.words_missing({ names }, options),
		counted: (of) => m.words_missing_count({ of }, options)
	});
}

/** Which of several series end before the newest year that is drawn; a forecast of years to come stops no other series. */
export function stoppedWords(shown: readonly Series[], telling: Telling): readonly string[] {
	const options = { locale: telling.input.language };
	const all = shown.flatMap(yearly);
	const held = all.filter((row) => !isForecast(row));
	const year = Math.max(...(held.length > 0 ? held : all).map((row) => row.year));
	const lastOf = (rows: readonly Observation[]) => rows.slice(-1).flatMap((row) => (row.year < year ? [row.year] : []));
	return toldOf(shown, lastOf, telling, {
		all: (last) => m.words_stopped_all({ last }, options),
		named: (names) => m.words_stopped({ names, year }, options),
		counted: (of) => m.words_stopped_count({ of, year }, options)
	});
}

function toldOf(
	shown: readonly Series[],
	yearsOf: (rows: readonly Observation[]) => readonly number[],
	telling: Telling,
	{ all, named, counted }: Wording
): readonly string[] {
	if (!OVER_TIME.includes(telling.drawing.picture)) return [];
	const found: Found = shown
		.map((series) => ({ name: series.name, years: yearsOf(yearly(series)) }))
		.filter(({ years }) => years.length > 0);
	const spans = found.map(({ name, years }) => ({ name, span: yearSpans(years) }));
	const [first] = spans;
	if (first === undefined) return [];
	if (spans.length === shown.length && spans.every(({ span }) => span === first.span)) return [all(first.span)];
	if (spans.length > NAMED) return [counted(countWords(spans.length, telling))];
	return [named(listApart(spans.map(({ name, span }) => `${name} (${span})`)))];
}
