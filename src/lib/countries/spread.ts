import { group } from 'd3';
import { spreadsDrawn } from '$lib/chart/draw/conflicts-drawn';
import type { StripRow, StripYear } from '$lib/chart/views/strip/layout';
import { stripYears } from '$lib/chart/views/strip/years';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { withoutEchoes } from '$lib/data/select';
import { countsOf, nameOf } from '$lib/data/words';
import { figureText } from '$lib/receipt/reading-of';
import type { CountryInput } from './input';

/**
 * One figure for every publisher and year: of the earliest of `metrics`, else the highest; copies left out. Figures of
 * other metrics are left out. In the order of years, highest first.
 */
export function onePerPublisher(rows: readonly Observation[], metrics: readonly string[]): Observation[] {
	const candidates = withoutEchoes(rows).filter(({ metric }) => metrics.includes(metric));
	const rank = ({ metric }: Observation) => metrics.indexOf(metric);
	return [...group(candidates, ({ year, publisher }) => `${year} ${publisher}`).values()]
		.flatMap((same) => [...same].sort((a, b) => rank(a) - rank(b) || b.value - a.value).slice(0, 1))
		.sort((a, b) => a.year - b.year || b.value - a.value);
}

/** How many figures a strip has room for before the reader has chosen years. */
export const FIRST_ROWS = 9;

/** Figures of as many of the last years as have no more than `most` together, of one year at least. */
export function lastYears(rows: readonly Observation[], most: number): Observation[] {
	const byYear = [...group(rows, ({ year }) => year)].sort(([a], [b]) => a - b);
	while (byYear.length > 1 && byYear.reduce((sum, [, ofYear]) => sum + ofYear.length, 0) > most) byYear.shift();
	return byYear.flatMap(([, ofYear]) => ofYear);
}

/** The years of a strip, cut as `lastYears` cuts them. A publisher has the colour that it has among all `rows`. */
export function countryYears(rows: readonly Observation[], most: number, input: CountryInput): readonly StripYear[] {
	const publishers = [...new Set(rows.map(({ publisher }) => publisher))];
	const drawn = lastYears(rows, most);
	const figures = drawn.map((row): StripRow => ({
		key: `${row.publisher}-${row.metric}`.replaceAll('_', '-'),
		colour: Math.min(publishers.indexOf(row.publisher) + 1, 8),
		name: nameOf(input.words.publishers, row.publisher),
		counts: countsOf(input.words, row.publisher, row.metric),
		text: figureText(row, row.flags, input.language),
		amount: asPublished(row),
		row
	}));
	return stripYears(figures, spreadsDrawn(drawn, input), input.language);
}
