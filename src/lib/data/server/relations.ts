import { RELATION_KINDS, type Relation } from '$lib/data/relation';
import { numberOf, textOf } from '$lib/data/server/cells';
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
	const made = data.rows('relations').flatMap((row): readonly RelationInBoth[] => {
		const kind = RELATION_KINDS.find((one) => one === textOf(row, 'kind'));
		if (kind === undefined) return [];
		return [
			{
				publisher: textOf(row, 'publisher'),
				metric: textOf(row, 'metric') || null,
				kind,
				other: textOf(row, 'other') || null,
				otherMetric: textOf(row, 'other_metric') || null,
				from: numberOf(row, 'from'),
				to: numberOf(row, 'to'),
				why: [textOf(row, 'why_en'), textOf(row, 'why_vi')]
			}
		];
	});
	byData.set(data, made);
	return made;
}
