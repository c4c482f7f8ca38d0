import { STATUSES } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { amountAlone } from '$lib/statements/amount-words';
import type { Language } from '$lib/words/language';
import { acrossIsLog } from '../../draw/pairs';
import type { Pair } from '../../drawing';
import type { PlacedDot, ScatterInput } from './scatter';

/** A pair is as firm as the weaker of its figures, and open where either is of part of a year. */
export function markOf({ row, xRow }: Pick<Pair, 'row' | 'xRow'>): PlacedDot['row'] {
	const weakest = Math.max(STATUSES.indexOf(row.status), STATUSES.indexOf(xRow.status));
	return {
		status: STATUSES[weakest] ?? row.status,
		flags: [row, xRow].some(({ flags }) => flags.includes('part-year')) ? ['part-year'] : []
	};
}

/** Whether both axes have a place for a pair: a logarithmic one has none for zero or less. */
export function hasPlace(
	{ x, y }: Pick<Pair, 'x' | 'y'>,
	{ xScale, yScale }: Pick<ScatterInput, 'xScale' | 'yScale'>
): boolean {
	return (xScale === 'linear' || x.value > 0) && (yScale === 'linear' || y.value > 0);
}

/** How far across a pair stands, in words: "People online, 2023: 84.15%". @param against what is counted across */
export function acrossText({ x, xRow }: Pick<Pair, 'x' | 'xRow'>, against: string | null, language: Language): string {
	const figure = amountAlone(x, language);
	const told = acrossIsLog(against) ? m.scatter_across_losses_per_person : m.scatter_across_internet_users;
	return told({ year: xRow.year, figure }, { locale: language });
}
