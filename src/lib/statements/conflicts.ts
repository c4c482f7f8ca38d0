import { ascending, group } from 'd3';
import { classParts, partOf, quantityOf, type MetricTable } from '$lib/data/metric';
import { inUsd, isCount, type Rates } from '$lib/data/convert';
import { STATUSES, type Observation } from '$lib/data/observation';
import { figureOfYear, withoutEchoes } from '$lib/data/select';
import { isCurrency } from '$lib/words/format';
import { spreadOf, type Bounded, type Spread } from './spread';

/** One publisher's figure among others for the same place, year and quantity. */
export interface ConflictFigure extends Bounded {
	readonly row: Observation;
}

/** Figures of several publishers for one place, year and quantity. None of them is preferred or averaged. */
export interface Conflict {
	/** `entity.year.quantity`. */
	readonly key: string;
	readonly entity: string;
	readonly year: number;
	/** As `quantityOf` gives it. */
	readonly quantity: string;
	/** What `low` and `high` are in: the unit all were published in, else US dollars. */
	readonly unit: string;
	/** Firmest status first; within one, the highest first. At least two, of at least two publishers. */
	readonly figures: readonly ConflictFigure[];
	/** Figures of the same place and year that count less than this quantity asks: told beside, never compared. */
	readonly narrower: readonly Observation[];
	/** How far they lie apart, in `unit`; null where fewer than two may be compared. */
	readonly spread: Spread | null;
}

/** What conflicts are found with. */
export interface ConflictTables {
	readonly rates: Rates;
	/** What the tables say of the metrics. */
	readonly metrics: MetricTable;
}

/**
 * Where publishers disagree: one conflict for each place, year and quantity that more than one of them has a figure for,
 * by place, quantity and year. Copies of another publisher's figure, parts of a metric and figures that do not stand
 * for their own publisher's year are left out. Amounts are compared in one currency, at the rates of their own year.
 */
export function conflictsOf(rows: readonly Observation[], tables: ConflictTables): readonly Conflict[] {
	const totals = withoutEchoes(rows).filter(({ category }) => category === null);
	const groups = group(totals, ({ entity, year, metric }) => `${entity}.${year}.${quantityOf(metric, tables.metrics)}`);
	const narrower = group(totals, ({ entity, year, metric }) => `${entity}.${year}.${partOf(metric, tables.metrics)}`);
	return [...groups]
		.flatMap(([key, of]) => conflictOf(key, speaking(of, tables.metrics), narrower.get(key) ?? [], tables) ?? [])
		.sort((a, b) => ascending(a.entity, b.entity) || ascending(a.quantity, b.quantity) || a.year - b.year);
}

/** Ids of the figures that stand in a conflict. */
export function disputedIn(conflicts: readonly Conflict[]): readonly string[] {
	return conflicts.flatMap(({ figures }) => figures.map(({ row }) => row.id));
}

/**
 * Of every publisher of these figures of one place, year and quantity the one that stands for the year, under the metric
 * that speaks first; a part of the year where there is no whole one.
 */
export function speaking(rows: readonly Observation[], metrics: MetricTable): readonly Observation[] {
	const speaks = ({ metric }: Observation) => metrics[metric]?.speaks ?? 0;
	return [...group(rows, ({ office }) => office).values()].flatMap((own) => {
		const whole = own.filter((row) => !isPartial(row, metrics));
		const ranked = [...(whole.length > 0 ? whole : own)].sort((a, b) => speaks(a) - speaks(b));
		const first = ranked[0]?.metric;
		return figureOfYear(ranked.filter(({ metric }) => metric === first)) ?? [];
	});
}

/** True where a figure covers part of a year, or several years. */
function isPartial({ flags, metric }: Observation, metrics: MetricTable): boolean {
	const { class: of } = classParts(metrics[metric]?.class ?? 'mixed');
	return flags.includes('part-year') || of === 'part-year' || of === 'cumulative';
}

function conflictOf(
	key: string,
	rows: readonly Observation[],
	narrower: readonly Observation[],
	tables: ConflictTables
): Conflict | null {
	const [first] = rows;
	if (first === undefined || new Set(rows.map(({ office }) => office)).size < 2) return null;
	const unit = commonUnit(rows);
	const figures = rows
		.map((row): ConflictFigure => ({
			row,
			...boundsIn(row, unit, tables.rates),
			partial: isPartial(row, tables.metrics)
		}))
		.sort((a, b) => STATUSES.indexOf(a.row.status) - STATUSES.indexOf(b.row.status) || (b.high ?? 0) - (a.high ?? 0));
	return {
		key,
		entity: first.entity,
		year: first.year,
		quantity: quantityOf(first.metric, tables.metrics),
		unit,
		figures,
		narrower,
		spread: spreadOf(figures)
	};
}

/** The unit all figures have; US dollars for several currencies; what is counted, for counts of several kinds. */
function commonUnit(rows: readonly Observation[]): string {
	const units = [...new Set(rows.map(({ unit }) => unit))];
	return units.length > 1 && units.every(isCurrency) ? 'USD' : (units[0] ?? '');
}

function boundsIn(row: Observation, unit: string, rates: Rates): Pick<Bounded, 'low' | 'high'> {
	const alike = row.unit === unit || (isCount(row.unit) && isCount(unit));
	const amount = alike ? row : unit === 'USD' && isCurrency(row.unit) ? inUsd(row, rates) : null;
	if (amount === null) return { low: null, high: null };
	return { low: amount.low ?? amount.value, high: amount.high ?? amount.value };
}

/** What else is held for a figure's place and year that is not of its quantity: told beside it, never compared with it. */
export interface OtherTotals {
	/** Figures that count only a part of what this one's quantity asks. */
	readonly narrower: readonly Observation[];
	/** Totals of the same broad subject with a definition of their own; those that this one counts a part of come first. */
	readonly others: readonly Observation[];
}

/**
 * What else these figures, those of one place at least, hold for the place and year of `row`, in their order: of every
 * publisher and quantity the figure that stands. Copies and parts of a metric are left out; a part of a metric, and a
 * figure whose subject the tables do not name, has no other totals.
 */
export function otherTotals(row: Observation, rows: readonly Observation[], metrics: MetricTable): OtherTotals {
	if (row.category !== null) return { narrower: [], others: [] };
	const own = quantityOf(row.metric, metrics);
	const subject = metrics[row.metric]?.subject;
	const around = withoutEchoes(rows).filter(
		({ entity, year, category, metric }) =>
			entity === row.entity && year === row.year && category === null && quantityOf(metric, metrics) !== own
	);
	const quantities = group(around, ({ metric }) => quantityOf(metric, metrics));
	const standing = [...quantities.values()].flatMap((of) => speaking(of, metrics));
	const isNarrower = ({ metric }: Observation) => partOf(metric, metrics) === own;
	const wider = partOf(row.metric, metrics);
	const isWider = ({ metric }: Observation) => quantityOf(metric, metrics) === wider;
	const isAlike = ({ metric }: Observation) => subject !== undefined && metrics[metric]?.subject === subject;
	const alike = standing.filter((one) => !isNarrower(one) && !isWider(one) && isAlike(one));
	return { narrower: standing.filter(isNarrower), others: [...standing.filter(isWider), ...alike] };
}
