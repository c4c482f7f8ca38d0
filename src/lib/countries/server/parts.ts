import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { relations } from '$lib/data/server/relations';

/**
 * Which series of one place are parts of others of it, each as `publisher metric`: of a metric that is narrower than one that
 * is held, and of a publisher whose figures another one adds up with more.
 */
export function partsHeld(data: Data, rows: readonly Observation[]): readonly string[] {
	const metrics = new Set(rows.map(({ metric }) => metric));
	const family = (metric: string) => data.metrics.get(metric)?.family;
	const contains = relations(data).filter(({ kind }) => kind === 'contains');
	const isPart = ({ publisher, metric }: Observation) =>
		metrics.has(data.metrics.get(metric)?.narrower_than ?? '') ||
		contains.some(
			({ publisher: whole, other, otherMetric }) =>
				other === publisher &&
				(otherMetric ?? metric) === metric &&
				rows.some((row) => row.publisher === whole && family(row.metric) === family(metric))
		);
	return [...new Set(rows.filter(isPart).map(({ publisher, metric }) => `${publisher} ${metric}`))];
}
