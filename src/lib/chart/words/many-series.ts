import { checkComparability } from '$lib/data/metric';
import { countsOf, labelOf, metricClasses } from '$lib/data/labels';
import type { Observation } from '$lib/data/observation';
import { besideSaid, extremesOf, extremesSaid, type Extremes } from '$lib/statements/beside';
import { placesSaid } from '$lib/statements/places';
import { isSound, say, type Said } from '$lib/statements/said';
import { newestSpread, spreadSaid } from '$lib/statements/spread';
import { m } from '$lib/paraglide/messages';
import { spreadsDrawn } from '../draw/conflicts-drawn';
import type { Series } from '../draw/series';
import { isOutside } from '../text/places-title';
import { spreadWording } from '../text/spread-wording';
import { amountOf, countWords, figureWords, isRange, isWorld, nameOf, yearly, type Telling } from './telling';

/** Figures of different things that are told as examples. */
const EXAMPLES = 3;

/** The newest year for which most series have a sound figure; of few such years the fullest. Null without any. */
export function sharedYear(series: readonly (readonly Observation[])[]): number | null {
	const years = new Map<number, number>();
	for (const rows of series)
		for (const year of new Set(rows.filter(isSound).map((row) => row.year)))
			years.set(year, (years.get(year) ?? 0) + 1);
	const newestFirst = [...years].sort(([one], [other]) => other - one);
	const most = newestFirst.find(([, count]) => count * 2 > series.length);
	const fullest = Math.max(...years.values());
	return (most ?? newestFirst.find(([, count]) => count === fullest))?.[0] ?? null;
}

/** What can be said of figures of one year beside each other. */
export type Besides =
	| {
			/** The lowest and the highest, or only the highest where smaller ones are not in the picture; they count the same thing. */
			readonly kind: 'ends';
			readonly ends: Extremes;
			readonly highestOnly: boolean;
			readonly of: number;
	  }
	| {
			/** The largest, the middle and the smallest: nobody chooses among them. */
			readonly kind: 'examples';
			readonly rows: readonly Observation[];
			/** Whether they count different things. */
			readonly unlike: boolean;
	  };

/**
 * What figures of one year say beside each other: the lowest and the highest where all count the same thing, else the
 * largest, the middle and the smallest of them; null where nothing can be said. The world as a whole is no place among others.
 */
export function besidesIn(rows: readonly Observation[], year: number, telling: Telling): Besides | null {
	const { drawing, input } = telling;
	const isPublishers = input.dataset.series === 'publisher';
	const told = rows.filter((row) => row.year === year && (isPublishers || !isWorld(row)));
	const sound = told.filter(isSound);
	if (sound.length < 2) return null;
	const { rankable } = checkComparability(sound, metricClasses(input.words));
	if (!rankable || isPublishers) {
		const unlike = new Set(sound.map(({ metric }) => metric)).size > 1 || !rankable;
		return { kind: 'examples', rows: examplesOf(sound, telling), unlike };
	}
	const ends = extremesOf(sound, (row) => amountOf(row, telling).value);
	// A figure in doubt that lies outside would stand in the picture against the words
	const isBeyond = ends !== null && told.some((row) => isOutside(row, ends, (one) => amountOf(one, telling)));
	if (ends === null || isBeyond || sound.some((row) => isRange(row, telling))) return null;
	const highestOnly = drawing.more > 0;
	if (highestOnly && drawing.picture !== 'bars') return null;
	return { kind: 'ends', ends, highestOnly, of: sound.length };
}

/** The same in a sentence, each of several with what it counts; null where nothing can be said. */
export function besideWords(rows: readonly Observation[], year: number, telling: Telling): Said | null {
	const { words, language, dataset } = telling.input;
	const options = { locale: language };
	const found = besidesIn(rows, year, telling);
	if (found === null) return null;
	const wording = {
		figure: (row: Observation) => figureWords(row, telling),
		place: (row: Observation) => nameOf(row, telling),
		language
	};
	if (found.kind === 'ends') {
		const { ends, highestOnly } = found;
		const count = countWords(found.of, telling);
		const what = (highestOnly ? m.words_highest_in : m.words_range_in)({ year, count }, options);
		return extremesSaid(ends, { what, highestOnly, ...wording });
	}
	const counted = (row: Observation) => countsOf(words, row.publisher, row.metric);
	const what = m.words_among({}, options);
	const examples =
		dataset.series === 'publisher'
			? besideSaid(
					{ year, rows: found.rows },
					{ what, counted, publisher: ({ publisher }) => labelOf(words.publishers, publisher), ...wording }
				)
			: placesSaid(found.rows, { what, counted, ...wording });
	return say([...(found.unlike ? [m.words_unlike({}, options)] : []), examples.text].join(' '), found.rows);
}

/** Of many figures the largest, the one in the middle and the smallest, so that nobody chooses among them. */
function examplesOf(rows: readonly Observation[], telling: Telling): readonly Observation[] {
	const sorted = [...rows].sort((a, b) => amountOf(b, telling).value - amountOf(a, telling).value);
	if (sorted.length <= EXAMPLES) return sorted;
	return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].flatMap((row) => row ?? []);
}

/** The year in which several series are told beside each other: the one that is drawn, else the newest that most share; null without any. */
export function yearTold(series: readonly Series[], { drawing }: Telling): number | null {
	const all = series.map(yearly).filter((rows) => rows.length > 0);
	const places = all.map((rows) => rows.filter((row) => !isWorld(row))).filter((rows) => rows.length > 0);
	// Publishers of the world alone have nothing but the world
	return drawing.year ?? sharedYear(places.length > 0 ? places : all);
}

/** What can be said of several series: who puts the same thing at what, and how the figures of their newest shared year lie. */
export function manySeriesWords(series: readonly Series[], telling: Telling): readonly string[] {
	const { drawing } = telling;
	const each = series.map((one) => ({ name: one.name, rows: yearly(one) })).filter(({ rows }) => rows.length > 0);
	const year = yearTold(series, telling);
	const rows = each.flatMap((one) => one.rows);
	const beside = year === null ? null : besideWords(rows, year, telling);
	const spread = spreadWords(telling, beside?.rests ?? []);
	return [
		...spread,
		...(beside === null ? [] : [beside.text]),
		...(drawing.year === null ? [] : earlierWords(each, telling))
	];
}

/** Who puts the same thing at what, in the newest year where publishers differ; nothing where the title or what stands beside it tells the same figures. */
function spreadWords({ drawing, input, title }: Telling, told: readonly string[]): readonly string[] {
	if (drawing.measure === 'change') return [];
	const rows = drawing.series.flatMap(({ points }) => points.map(({ row }) => row));
	const found = newestSpread(spreadsDrawn(rows, input));
	if (found === null) return [];
	const said = spreadSaid(found, spreadWording(found, drawing.amounts, input));
	const known = title.startsWith(said.text) || said.rests.every((id) => told.includes(id));
	return known ? [] : [said.text];
}

interface Named {
	readonly name: string;
	readonly rows: readonly Observation[];
}

function earlierWords(each: readonly Named[], telling: Telling): readonly string[] {
	const { year } = telling.drawing;
	const places = each.filter(({ rows }) => !rows.some(isWorld));
	const count = places.filter(({ rows }) => year !== null && (rows.at(-1)?.year ?? year) < year).length;
	return count === 0 || year === null
		? []
		: [m.words_earlier({ of: countWords(count, telling), year }, { locale: telling.input.language })];
}
