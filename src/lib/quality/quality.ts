import { max } from 'd3';
import { isDoubted, isPartial, type Observation } from '$lib/data/observation';
import type { Source } from '$lib/data/source';

/** Where figures were read: in a document of whoever counted, in a copy or summary of one, in the press. */
export const READ_IN = ['primary', 'secondary', 'press'] as const;
export type ReadIn = (typeof READ_IN)[number];

/** How good some figures are, as far as the tables can tell. */
export interface Quality {
	readonly figures: number;
	/** The newest year that is no forecast; null where all are. */
	readonly newest: number | null;
	/** How many of them were read in a document of each kind. */
	readonly readIn: Readonly<Record<ReadIn, number>>;
	/** How many were published as a range, or with bounds. */
	readonly ranges: number;
	/** How many cover part of their year, or are known to leave something out. */
	readonly partial: number;
	/** How many repeat another figure. */
	readonly repeats: number;
	/** How many are in doubt: disputed, or not found again. */
	readonly doubtful: number;
	/** Places, years and quantities in which publishers disagree and one of these figures takes part. */
	readonly conflicts: number;
}

/** What figures are judged by. */
export interface Judged {
	readonly sources: ReadonlyMap<string, Pick<Source, 'type'>>;
	/** Id of a figure → keys of the conflicts that it stands in. */
	readonly conflicts: ReadonlyMap<string, readonly string[]>;
}

/** The newest year of figures that are no forecast; null where all are. */
export function newestCounted(rows: readonly Observation[]): number | null {
	return max(rows, ({ status, year }) => (status === 'projection' ? null : year)) ?? null;
}

/** Counts what the tables say of these figures; a figure without a known document is in no kind of document. */
export function qualityOf(rows: readonly Observation[], { sources, conflicts }: Judged): Quality {
	const count = (test: (row: Observation) => boolean) => rows.filter(test).length;
	const readIn = (type: ReadIn) => count(({ source }) => sources.get(source)?.type === type);
	return {
		figures: rows.length,
		newest: newestCounted(rows),
		readIn: { primary: readIn('primary'), secondary: readIn('secondary'), press: readIn('press') },
		ranges: count(({ low, high }) => low !== null || high !== null),
		partial: count(isPartial),
		repeats: count(({ flags }) => flags.includes('echo')),
		doubtful: count(isDoubted),
		conflicts: new Set(rows.flatMap(({ id }) => conflicts.get(id) ?? [])).size
	};
}
