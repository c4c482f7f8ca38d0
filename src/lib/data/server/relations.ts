import type { Relation } from '$lib/data/relation';
import { inEach, type InEach } from '$lib/words/language';
import { derived } from '$lib/data/server/derived';

/** A relation with its sentence in every language. */
export interface RelationInEach extends Relation {
	readonly why: InEach;
}

/** How series and publishers hang together, in the order of the table. */
export const relations = derived((data): readonly RelationInEach[] =>
	data.rows('relations').map(({ id, publisher, metric, kind, other, from, to, ...row }) => ({
		...{ id, publisher, metric, kind, other, from, to },
		otherMetric: row.other_metric,
		why: inEach((language) => row[`why_${language}`])
	}))
);
