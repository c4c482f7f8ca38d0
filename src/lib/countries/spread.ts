import { group } from 'd3';
import type { StripYear } from '$lib/charts/kinds/strip/layout';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { withoutEchoes } from '$lib/data/select';
import { countsOf, nameOf } from '$lib/data/words';
import { factor } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { figureText } from '$lib/receipt/reading-of';
import type { CountryInput } from './input';

/** A year of which several publishers have a figure, the lowest first. */
export interface Spread {
	readonly year: number;
	readonly rows: readonly Observation[];
	/** How many times the highest figure (upper bound) is the lowest (lower bound). */
	readonly times: number;
}

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

/** The year whose figures lie furthest apart; figures of part of a year aside; null where no year has two publishers. */
export function widestSpread(rows: readonly Observation[]): Spread | null {
	const spreads = [...group(rows, ({ year }) => year)].flatMap(([year, ofYear]): Spread[] => {
		const whole = ofYear.filter(({ flags }) => !flags.includes('part-year'));
		if (whole.length < 2) return [];
		const low = Math.min(...whole.map(({ value, low }) => low ?? value));
		const high = Math.max(...whole.map(({ value, high }) => high ?? value));
		if (low <= 0) return [];
		return [{ year, rows: [...whole].sort((a, b) => a.value - b.value), times: high / low }];
	});
	return spreads.sort((a, b) => b.times - a.times || b.year - a.year)[0] ?? null;
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
export function stripYears(rows: readonly Observation[], most: number, input: CountryInput): StripYear[] {
	const publishers = [...new Set(rows.map(({ publisher }) => publisher))];
	return [...group(lastYears(rows, most), ({ year }) => year)].map(([year, ofYear]) => {
		const spread = widestSpread(ofYear);
		return {
			year,
			apart: spread === null ? '' : m.times_apart({ times: factor(spread.times, input.language) }),
			rows: [...ofYear]
				.sort((a, b) => b.value - a.value)
				.map((row) => ({
					key: `${row.publisher}-${row.metric}`.replaceAll('_', '-'),
					colour: Math.min(publishers.indexOf(row.publisher) + 1, 8),
					name: nameOf(input.words.publishers, row.publisher),
					counts: countsOf(input.words, row.publisher, row.metric),
					text: figureText(row, row.flags, input.language),
					amount: asPublished(row),
					row
				}))
		};
	});
}
