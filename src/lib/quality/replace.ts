import { ascending, group } from 'd3';
import type { Observation } from '$lib/data/observation';
import type { Source } from '$lib/data/source';
import { newestCounted } from './quality';

/** What of one publisher was read elsewhere than in its own documents. */
export interface ToReplace {
	readonly publisher: string;
	/** Figures read in copies and in the press. */
	readonly figures: number;
	/** How many of them fact checks and sentences to print rest on. */
	readonly used: number;
	/** The newest of them that is no forecast; null where all are. */
	readonly newest: number | null;
	/** Documents that they were read in. */
	readonly documents: number;
	/** Documents of the publisher itself that are held: where there are some, its own is known to be had. */
	readonly own: number;
}

/** What the plan is made with. */
export interface PlanTables {
	readonly sources: ReadonlyMap<string, Pick<Source, 'type'>>;
	/** Ids of the figures that fact checks and sentences to print rest on. */
	readonly used: ReadonlySet<string>;
}

/**
 * Which copies to replace first by the publisher's own document: those of the publisher on whose figures most fact checks and
 * sentences to print rest, then the newest, then the most. Copies of another figure (`echo`) are left out: the figure that
 * they repeat is held.
 */
export function replaceFirst(rows: readonly Observation[], { sources, used }: PlanTables): readonly ToReplace[] {
	const typeOf = ({ source }: Observation) => sources.get(source)?.type;
	const counted = rows.filter(({ flags }) => !flags.includes('echo'));
	return [...group(counted, ({ publisher }) => publisher)]
		.map(([publisher, all]): ToReplace => {
			const own = all.filter((row) => typeOf(row) === 'primary');
			const copies = all.filter((row) => typeOf(row) !== 'primary');
			return {
				publisher,
				figures: copies.length,
				used: copies.filter(({ id }) => used.has(id)).length,
				newest: newestCounted(copies),
				documents: new Set(copies.map(({ source }) => source)).size,
				own: new Set(own.map(({ source }) => source)).size
			};
		})
		.filter(({ figures }) => figures > 0)
		.sort(
			(a, b) =>
				b.used - a.used ||
				(b.newest ?? 0) - (a.newest ?? 0) ||
				b.figures - a.figures ||
				ascending(a.publisher, b.publisher)
		);
}
