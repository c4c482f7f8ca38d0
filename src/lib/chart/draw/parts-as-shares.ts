import { rollup, sum } from 'd3';
import { scaled, type Amount, type Step } from '$lib/data/convert';
import type { Point } from './series';

/**
 * What parts drawn as shares are drawn as, by figure id: percent of the sum of their year's parts, which is their last
 * step. A year whose parts sum to nothing has no shares: its amounts stay.
 */
export function partsAsShares(points: readonly Point[]): Map<string, Amount> {
	const sums = rollup(
		points,
		(of) => sum(of, ({ amount }) => amount.value),
		({ row }) => row.year
	);
	return new Map(points.map(({ row, amount }) => [row.id, shareOf(amount, sums.get(row.year) ?? 0, row.year)]));
}

function shareOf(amount: Amount, total: number, year: number): Amount {
	if (total <= 0) return amount;
	const step: Step = { kind: 'year-sum', value: total, unit: amount.unit, year, source: '' };
	return scaled(amount, (value) => (value / total) * 100, step, 'percent', null);
}
