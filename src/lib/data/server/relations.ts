import type { Relation } from '$lib/data/relation';
import { derived } from '$lib/data/server/derived';

/** A relation with its sentence in English and in Vietnamese. */
export interface RelationInBoth extends Relation {
	readonly why: readonly [string, string];
}

/** How series and publishers hang together, in the order of the table. */
export const relations = derived((data): readonly RelationInBoth[] =>
	data.rows('relations').map(({ other_metric: otherMetric, why_en, why_vi, ...row }) => ({
		...row,
		otherMetric,
		why: [why_en, why_vi] as const
	}))
);
