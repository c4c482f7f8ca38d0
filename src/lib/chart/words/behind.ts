import { checkComparability } from '$lib/data/metric';
import { metricClasses } from '$lib/data/labels';
import { isSound } from '$lib/statements/said';
import { m } from '$lib/paraglide/messages';
import { sharedYear } from './many-series';
import { amountOf, countWords, figureWords, isRange, isWorld, yearly, type Telling } from './telling';

/** Fewer places than this have no middle half worth telling. */
const LEAST = 10;

/**
 * What the lines behind the others show: between which two figures the middle half of all places lies, the drawn ones among them, in
 * the newest year that most of them have. Nothing where fewer than ten have a figure then, or where they count different things.
 */
export function behindWords(telling: Telling): readonly string[] {
	const { drawing, input } = telling;
	if (drawing.picture !== 'line' || drawing.background.length === 0) return [];
	const places = [...drawing.series, ...drawing.background]
		.map((one) => yearly(one).filter((row) => !isWorld(row) && isSound(row) && row.year <= drawing.years[1]))
		.filter((rows) => rows.length > 0);
	const year = sharedYear(places);
	const rows = places.flatMap((of) => of.filter((row) => row.year === year).slice(0, 1));
	if (year === null || rows.length < LEAST || rows.some((row) => isRange(row, telling))) return [];
	if (!checkComparability(rows, metricClasses(input.words)).rankable) return [];
	const sorted = rows.toSorted((a, b) => amountOf(a, telling).value - amountOf(b, telling).value);
	const left = Math.floor(sorted.length / 4);
	const [low, high] = [sorted[left], sorted.at(-1 - left)];
	if (low === undefined || high === undefined) return [];
	return [
		m.words_behind(
			{
				all: countWords(sorted.length, telling),
				year,
				count: sorted.length - 2 * left,
				low: figureWords(low, telling),
				high: figureWords(high, telling)
			},
			{ locale: input.language }
		)
	];
}
