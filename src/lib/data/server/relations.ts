import type { Relation } from '$lib/data/relation';
import type { Data } from '$lib/data/server/data';
import { inEach, type InEach } from '$lib/words/language';

/** A relation with its sentence in every language. */
export interface RelationInEach extends Relation {
	readonly why: InEach;
}

const byData = new WeakMap<Data, readonly RelationInEach[]>();

/** How series and publishers hang together, in the order of the table. Made once. */
export function relations(data: Data): readonly RelationInEach[] {
	const known = byData.get(data);
	if (known !== undefined) return known;
	const made = data.rows('relations').map(({ id, publisher, metric, kind, other, from, to, ...row }) => ({
		...{ id, publisher, metric, kind, other, from, to },
		otherMetric: row.other_metric,
		why: inEach((language) => row[`why_${language}`])
	}));
	byData.set(data, made);
	return made;
}
