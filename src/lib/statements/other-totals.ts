import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { partOf, quantityOf, type MetricTable } from '$lib/data/metric';
import { withoutEchoes } from '$lib/data/select';
import { speaking } from './conflicts';

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
