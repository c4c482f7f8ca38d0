import { STATUS_KINDS, type Observation, type Status } from '$lib/data/observation';
import { isCurrency } from '$lib/words/format';
import { isSound } from './said';

/** Where a figure to print is looked for: one place's figures of one metric that came about in one of these ways. */
export interface Rule {
	readonly place: string;
	readonly metric: string;
	readonly statuses: readonly Status[];
}

/** A figure to print, with what belongs beside it. */
export interface Recommended {
	readonly row: Observation;
	/** What was published of the same place, year, metric and kind, `row` among it, the lowest first. */
	readonly alike: readonly Observation[];
	/** The figure of another publisher to turn to; null where none is held. */
	readonly second: Observation | null;
}

/** The statuses that are of one kind with this one: a count is no survey, and neither is a model. */
export function kindOf(status: Status): readonly Status[] {
	return STATUS_KINDS.find(({ statuses }) => statuses.includes(status))?.statuses ?? [status];
}

/** The newest whole figure of a rule that nobody doubts and that repeats no other, of its year the one that stands; null without one. */
export function newestOf({ place, metric, statuses }: Rule, rows: readonly Observation[]): Observation | null {
	const fitting = rows.filter(
		(row) => row.entity === place && row.metric === metric && statuses.includes(row.status) && isWhole(row)
	);
	return [...fitting].sort((a, b) => b.year - a.year || a.rank - b.rank)[0] ?? null;
}

/** So many years older may the figure be that one turns to. */
const BEFORE = 1;

/**
 * What stands beside a figure: those published of the same thing, and the one to turn to where it will not do.
 * @param rows figures of its place at least
 * @param replaced ids of figures that their own publisher replaced
 * @param nearness how near the losses of another metric are to these, the nearer the lower; null for what are no losses of a year
 */
export function beside(
	row: Observation,
	rows: readonly Observation[],
	replaced: ReadonlySet<string>,
	nearness: (metric: string) => number | null
): Recommended {
	const held = rows.filter((one) => one.entity === row.entity && isWhole(one) && !replaced.has(one.id));
	const kind = kindOf(row.status);
	const others = held.flatMap((one) => {
		const near = one.metric === row.metric ? 0 : nearness(one.metric);
		const recent = one.year <= row.year && one.year >= row.year - BEFORE;
		return one.office === row.office || !recent || near === null || !isCurrency(one.unit) ? [] : [{ one, near }];
	});
	const far = (one: Observation) => Number(!kind.includes(one.status));
	const [second] = others.sort(
		(a, b) => b.one.year - a.one.year || a.near - b.near || far(a.one) - far(b.one) || a.one.rank - b.one.rank
	);
	return { row, alike: alikeAmong(row, held), second: second?.one ?? null };
}

/** Figures of the same place, year, metric, unit and kind, the lowest first. */
function alikeAmong(row: Observation, held: readonly Observation[]): readonly Observation[] {
	const kind = kindOf(row.status);
	const alike = held.filter(
		({ year, metric, unit, status }) =>
			year === row.year && metric === row.metric && unit === row.unit && kind.includes(status)
	);
	return [...alike].sort((a, b) => a.value - b.value);
}

/** As many years as are told where there is no figure to print. */
const YEARS = 3;

/**
 * Of a rule without a figure to print what was published of the newest years, the newest first, each year the lowest first.
 * @param until the last year that is told: forecasts run on beyond it
 */
export function newestYears(
	{ place, metric, statuses }: Rule,
	rows: readonly Observation[],
	until: number
): readonly (readonly Observation[])[] {
	const fitting = rows.filter(
		(row) =>
			row.entity === place &&
			row.metric === metric &&
			row.year <= until &&
			statuses.includes(row.status) &&
			isWhole(row)
	);
	const years = [...new Set(fitting.map(({ year }) => year))].sort((a, b) => b - a).slice(0, YEARS);
	return years.map((year) => fitting.filter((row) => row.year === year).sort((a, b) => a.value - b.value));
}

/** Of a rule the newest figures that are doubted or no whole year's, the newest first; copies left out. */
export function newestDoubtful(
	{ place, metric, statuses }: Rule,
	rows: readonly Observation[]
): readonly Observation[] {
	const fitting = rows.filter(
		(row) =>
			row.entity === place &&
			row.metric === metric &&
			row.category === null &&
			statuses.includes(row.status) &&
			!isSound(row) &&
			!row.flags.includes('echo')
	);
	return [...fitting].sort((a, b) => b.year - a.year || a.rank - b.rank).slice(0, YEARS);
}

function isWhole(row: Observation): boolean {
	return isSound(row) && !row.flags.includes('echo') && row.category === null;
}
