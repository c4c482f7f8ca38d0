import { greatest, least } from 'd3';
import type { Observation } from '$lib/data/observation';
import { figure, growth, plain, quotient, result, step, type Step } from './step';

/** A figure and the name of its publisher or place, for the words of a step. */
export interface Named {
	readonly row: Observation;
	readonly name: string;
}

/**
 * How a world estimate compares: with the other publishers' figures of its year, with the world's output, and with systems
 * that count, one by one and never added up.
 */
export function worldEstimate(of: {
	readonly claimed: Observation;
	/** Independent figures of the same metric and year, the claimed one among them. */
	readonly others: readonly Observation[];
	readonly worldGdp: Observation;
	/** Losses that authorities counted that year, in the claimed figure's currency. */
	readonly systems: readonly Named[];
}): readonly Step[] {
	return [
		spread('spread', of.others, of.claimed),
		quotient('world_gdp', figure(of.claimed), figure(of.worldGdp), 'percent'),
		...of.systems.map(({ row, name }) => quotient('system', figure(of.claimed), figure(row), 'times', name))
	];
}

/** How many times the lowest the highest is; of none at all, the figure by itself. */
function spread(key: string, rows: readonly Observation[], alone: Observation): Step {
	const value = (row: Observation) => row.value;
	return quotient(key, figure(greatest(rows, value) ?? alone), figure(least(rows, value) ?? alone), 'times');
}

/** The growth that a forecast implies, its copies, and how far publishers lie apart in the years around it. */
export function forecast(of: {
	readonly from: Observation;
	readonly to: Observation;
	/** Figures that repeat the forecast. */
	readonly copies: readonly Observation[];
	/** Independent figures of the years around the forecast's. */
	readonly around: readonly Observation[];
}): readonly Step[] {
	const { from, to, copies, around } = of;
	const years = to.year - from.year;
	const yearly = (Math.pow(to.value / from.value, 1 / years) - 1) * 100;
	return [
		step(
			'yearly_growth',
			'yearly-growth',
			[figure(from), figure(to), plain(years, 'years')],
			result(yearly, 'percent')
		),
		growth('whole_growth', figure(from), figure(to)),
		step(
			'copies',
			'list',
			copies.map((row) => figure(row)),
			null
		),
		spread('spread_around', around, to)
	];
}

/** How many economies are smaller than an amount, which are larger, and the largest of the smaller ones. */
export function economiesBelow(of: {
	readonly claimed: Observation;
	/** Yearly output of single economies, in the same currency. */
	readonly economies: readonly Named[];
}): readonly Step[] {
	const sorted = [...of.economies].sort((a, b) => b.row.value - a.row.value);
	const above = sorted.filter(({ row }) => row.value >= of.claimed.value);
	const below = sorted.slice(above.length);
	const [next] = below;
	return [
		step(
			'economies_below',
			'of',
			[plain(below.length, 'economies'), plain(sorted.length, 'economies')],
			result((below.length / sorted.length) * 100, 'percent')
		),
		...above.map(({ row, name }) => quotient('economy_above', figure(row), figure(of.claimed), 'times', name)),
		...(next === undefined ? [] : [quotient('economy_next', figure(of.claimed), figure(next.row), 'times', next.name)])
	];
}
