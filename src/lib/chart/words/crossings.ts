import type { Series } from '../draw/series';
import type { Drawing, DrawInput } from '../drawing';

/** Up to as many crossing lines can be followed with the eye. */
const MOST = 4;
const MUTE = 9;

type Line = Pick<Series, 'colour' | 'points'>;

/** Whether one line is above the other in one year and below it in a later one; years that only one has, and equal figures, say nothing. */
export function cross(one: Line, other: Line): boolean {
	const values = new Map(other.points.map(({ row, amount }) => [row.year, amount.value]));
	const sides = one.points.map(({ row, amount }) => Math.sign(amount.value - (values.get(row.year) ?? amount.value)));
	return sides.includes(1) && sides.includes(-1);
}

/** How many of the lines cross another one; mute ones are not counted. */
export function crossingLines(lines: readonly Line[]): number {
	const told = lines.filter(({ colour }) => colour !== MUTE);
	return told.filter((one) => told.some((other) => other !== one && cross(one, other))).length;
}

/** How many lines of a chart cross, where they are more than four and its kinds have a panel for each; else null. */
export function manyCrossing(drawing: Drawing, { dataset }: DrawInput): number | null {
	if (drawing.picture !== 'line' || !dataset.kinds.includes('facets')) return null;
	const count = crossingLines(drawing.series);
	return count > MOST ? count : null;
}
