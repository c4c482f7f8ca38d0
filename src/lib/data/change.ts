import { hasMark, scaled, type Amount, type Step } from './convert';
import {
	isGap,
	measured,
	type MeasureChoice,
	type MeasuredFigure,
	type MeasureTables,
	type UnmeasuredFigure
} from './measures';
import type { Observation } from './observation';

/** Figures of one series: those with an amount and those without, each by year. */
export interface MeasuredSeries {
	readonly points: readonly MeasuredFigure[];
	readonly gaps: readonly UnmeasuredFigure[];
}

/** The figures of one series in a measure; order is kept, except that `change` goes by year. */
export function measuredSeries(
	rows: readonly Observation[],
	choice: MeasureChoice,
	tables: MeasureTables
): MeasuredSeries {
	const points: MeasuredFigure[] = [];
	const gaps: UnmeasuredFigure[] = [];
	for (const row of rows) {
		const amount = measured(row, choice, tables);
		if (isGap(amount)) gaps.push({ row, gap: amount.gap });
		else points.push({ row: seamed(row, amount), amount });
	}
	if (choice.measure !== 'change') return { points, gaps };
	const change = changeSinceFirst(points);
	return { points: change.points, gaps: [...gaps, ...change.gaps] };
}

/** The figure, marked as a break where what it was divided by is of another series than the year before. */
function seamed(row: Observation, amount: Amount): Observation {
	if (row.flags.includes('break') || !hasMark(amount, 'seam')) return row;
	return { ...row, flags: ['break', ...row.flags] };
}

/**
 * How far each figure of one series stands above the first that covers a whole year: in percent of it (`percent`, the
 * first is 0), and for shares as a difference (`points`). It starts anew nowhere: figures after a break, and figures of
 * part of a year, are gaps, and so is what is in another unit than the first. Without a first figure above zero all are gaps; a share may start at zero.
 */
export function changeSinceFirst(points: readonly MeasuredFigure[]): MeasuredSeries {
	const sorted = [...points].sort((a, b) => a.row.year - b.row.year);
	const first = sorted.find(({ row }) => !isPart(row));
	const counts = first !== undefined && (first.amount.value > 0 || first.amount.unit === 'percent');
	const changes: MeasuredFigure[] = [];
	const gaps: UnmeasuredFigure[] = [];
	let broken = false;
	for (const point of sorted) {
		const { row, amount } = point;
		const reached = changes.length > 0;
		broken ||= reached && (row.flags.includes('break') || amount.unit !== first?.amount.unit);
		const gap = isPart(row) ? 'part-year' : !counts ? 'no-first' : broken ? 'broken' : null;
		if (gap !== null) gaps.push({ row, gap });
		else if (first !== undefined) changes.push(sinceFirst(point, first));
	}
	return { points: changes, gaps };
}

function sinceFirst({ row, amount }: MeasuredFigure, first: MeasuredFigure): MeasuredFigure {
	const { value, unit } = first.amount;
	const share = unit === 'percent';
	const step: Step = { kind: 'first-year', value, unit, year: first.row.year, source: first.row.source };
	const change = (now: number) => (share ? now - value : ((now - value) / value) * 100);
	return { row, amount: scaled(amount, change, step, share ? 'points' : 'percent', null) };
}

function isPart({ flags }: Observation): boolean {
	return flags.includes('part-year');
}
