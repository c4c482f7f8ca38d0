import type { Observation } from './observation';

/**
 * How the figures of one publisher hang together with those of another. contains: the first adds others to the second ·
 * same-house: both are parts of one body · derives-from: the first is built on the second, or on figures not held ·
 * overlaps: many cases are in both · other-scope: another limit of what counts · other-time: another moment or span ·
 * other-vintage: an earlier or later edition · other-method: another way to a number · other-source: counted from what
 * reaches another body · other-network: seen from another network.
 */
export const RELATION_KINDS = [
	'contains',
	'same-house',
	'derives-from',
	'overlaps',
	'other-scope',
	'other-time',
	'other-vintage',
	'other-method',
	'other-source',
	'other-network'
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** A row of `data/reference/relations.csv` without its sentences. */
export interface Relation {
	readonly publisher: string;
	/** Null: all that the publisher counts. */
	readonly metric: string | null;
	readonly kind: RelationKind;
	/** Null: whoever stands beside it. */
	readonly other: string | null;
	readonly otherMetric: string | null;
	/** First and last year of which it is true, both included; null leaves that side open. */
	readonly from: number | null;
	readonly to: number | null;
}

type Figure = Pick<Observation, 'publisher' | 'office' | 'metric' | 'year'>;

/** Those relations that say something of these two figures of one year, in their order. */
export function between<R extends Relation>(one: Figure, two: Figure, relations: readonly R[]): readonly R[] {
	return relations.filter((relation) => {
		const { from, to } = relation;
		if ((from !== null && one.year < from) || (to !== null && one.year > to)) return false;
		return holds(relation, one, two) || holds(relation, two, one);
	});
}

function holds({ publisher, metric, other, otherMetric }: Relation, first: Figure, second: Figure): boolean {
	return isOf(first, publisher, metric) && (other === null || isOf(second, other, otherMetric));
}

function isOf(figure: Figure, publisher: string, metric: string | null): boolean {
	return (figure.publisher === publisher || figure.office === publisher) && (metric ?? figure.metric) === figure.metric;
}
