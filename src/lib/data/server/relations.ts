import type { Relation } from '$lib/data/relation';
import type { Data } from '$lib/data/server/data';

/** A relation with its sentence in English and in Vietnamese. */
export interface RelationInBoth extends Relation {
	readonly why: readonly [string, string];
}

const byData = new WeakMap<Data, readonly RelationInBoth[]>();

/** How series and publishers hang together, in the order of the table. Made once. */
export function relations(data: Data): readonly RelationInBoth[] {
	const known = byData.get(data);
	if (known !== undefined) return known;
	const made = data.rows('relations').map(({ other_metric: otherMetric, why_en, why_vi, ...row }) => ({
		...row,
		otherMetric,
		why: [why_en, why_vi] as const
	}));
	byData.set(data, made);
	return made;
}
