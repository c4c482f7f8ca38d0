import { isOnlyRange, type Observation } from '$lib/data/observation';
import { figure } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { comparable } from './rises';

/** Digits that a difference of two published numbers keeps: what binary fractions add to it lies behind them. */
const DIGITS = 12;

/**
 * How a figure differs from the one before it in its series, in the unit that both were published in: "up 5.05 points from
 * 2023". Where a break lies between the two it says that; empty where there is none before it, or where the two cannot be
 * compared: one of them is partial or in doubt, or only a range.
 * @param series the figures of the series, in any order; of several of one year the one that stands for it counts
 */
export function changeSaid(series: readonly Observation[], row: Observation, language: Language): string {
	const options = { locale: language };
	const standing = series.filter((one) => !series.some(({ year, rank }) => year === one.year && rank < one.rank));
	if (!standing.includes(row)) return '';
	const earlier = standing.filter(({ year }) => year < row.year);
	const [before] = [...earlier].sort((a, b) => b.year - a.year);
	if (before === undefined) return '';
	if (row.flags.includes('break')) return m.flag_break_meaning({}, options);
	if (!comparable(before, row, standing) || isOnlyRange(before) || isOnlyRange(row)) return '';
	const difference = Number((row.value - before.value).toPrecision(DIGITS));
	const { year } = before;
	if (difference === 0) return m.change_same({ year }, options);
	return (difference > 0 ? m.change_up : m.change_down)(
		{ year, figure: sizeOf(difference, row.unit, language) },
		options
	);
}

/** Shares differ by points, not by percent. */
function sizeOf(difference: number, unit: string, language: Language): string {
	const text = figure(Math.abs(difference), unit, language);
	return unit === 'percent'
		? m.measure_amount_points({ figure: text.replace(/\s*%/, '') }, { locale: language })
		: text;
}
