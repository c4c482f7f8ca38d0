import type { Observation } from '$lib/data/observation';
import type { Conflict } from '$lib/statements/conflicts';
import { comparedIn } from '$lib/statements/spread';
import { figure, growth, list, plain, quotient, result, step, type Step } from './step';

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
	/** What publishers put that year at, the claimed figure among theirs; null where nobody else has a figure. */
	readonly conflict: Conflict | null;
	readonly worldGdp: Observation;
	/** Losses that authorities counted that year, in the claimed figure's currency. */
	readonly systems: readonly Named[];
}): readonly Step[] {
	return [
		...spread(of.conflict),
		quotient('world_gdp', figure(of.claimed), figure(of.worldGdp), 'percent'),
		...of.systems.map(({ row, name }) => quotient('system', figure(of.claimed), figure(row), 'times', name))
	];
}

/** How many times the lowest the highest is, as the strip of that year has it; none where figures cannot be compared. */
function spread(conflict: Conflict | null): readonly Step[] {
	if (conflict === null || conflict.spread === null) return [];
	const { low, high, times } = conflict.spread;
	const rows = comparedIn(conflict);
	const highest = rows.find((one) => one.high === high);
	const lowest = rows.find((one) => one.low === low);
	if (highest === undefined || lowest === undefined) return [];
	const operands = [figure(highest.row, high, conflict.unit), figure(lowest.row, low, conflict.unit)];
	return [step('spread', 'divide', operands, result(times, 'times'), String(conflict.year))];
}

/** The growth that a forecast implies, its copies, and how far publishers lie apart in the newest year that has several. */
export function forecast(of: {
	readonly from: Observation;
	readonly to: Observation;
	/** Figures that repeat the forecast. */
	readonly copies: readonly Observation[];
	/** What publishers put the newest year at of which several have a figure; null without one. */
	readonly conflict: Conflict | null;
}): readonly Step[] {
	const { from, to, copies, conflict } = of;
	const years = to.year - from.year;
	const yearly = (Math.pow(to.value / from.value, 1 / years) - 1) * 100;
	return [
		step(
			'yearly_growth',
			'yearly-growth',
			[figure(from), figure(to), plain(years, 'years')],
			result(yearly, 'percent'),
			String(from.year)
		),
		growth('whole_growth', figure(from), figure(to)),
		list(
			'copies',
			copies.map((row) => figure(row))
		),
		...spread(conflict)
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
