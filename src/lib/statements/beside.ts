import { group, max } from 'd3';
import type { Observation } from '$lib/data/observation';
import { isSound } from './sound';

/** Figures that several publishers have for one year, told side by side: what each counted is said with it. */
export interface Beside {
	readonly year: number;
	/** The highest first. */
	readonly rows: readonly Observation[];
}

/**
 * The newest year for which several publishers have a figure that may be told: sound, or of part of the year, which is then
 * said. One figure a house, the highest of whole years before one of part of a year. Null where no year has as many
 * publishers as asked for, and a sound figure among theirs.
 */
export function newestBeside(rows: readonly Observation[], publishers = 2): Beside | null {
	const told = rows.filter((row) => isSound({ flags: row.flags.filter((flag) => flag !== 'part-year') }));
	const years = group(told, ({ year }) => year);
	const year = max(
		[...years].flatMap(([one, ofYear]) =>
			onePerHouse(ofYear).length >= publishers && ofYear.some(isSound) ? [one] : []
		)
	);
	if (year === undefined) return null;
	return { year, rows: onePerHouse(years.get(year) ?? []).sort((a, b) => b.value - a.value) };
}

function onePerHouse(rows: readonly Observation[]): Observation[] {
	return [...group(rows, ({ house }) => house).values()].flatMap((own) =>
		[...own].sort((a, b) => Number(isSound(b)) - Number(isSound(a)) || b.value - a.value).slice(0, 1)
	);
}
