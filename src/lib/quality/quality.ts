import { FLAGS, type Flag, type Observation } from '$lib/data/observation';
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
	/** How many have each flag. */
	readonly flags: Readonly<Record<Flag, number>>;
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

/** Whether a figure is in doubt: another text contradicts it, or it was not found again. */
export function isDoubtful({ flags }: Pick<Observation, 'flags'>): boolean {
	return flags.includes('disputed') || flags.includes('not-found-again');
}

/** Counts what the tables say of these figures; a figure without a known document is in no kind of document. */
export function qualityOf(rows: readonly Observation[], { sources, conflicts }: Judged): Quality {
	const count = (test: (row: Observation) => boolean) => rows.filter(test).length;
	const years = rows.filter(({ status }) => status !== 'projection').map(({ year }) => year);
	const readIn = (type: ReadIn) => count(({ source }) => sources.get(source)?.type === type);
	return {
		figures: rows.length,
		newest: years.length === 0 ? null : years.reduce((newest, year) => Math.max(newest, year)),
		readIn: { primary: readIn('primary'), secondary: readIn('secondary'), press: readIn('press') },
		ranges: count(({ low, high }) => low !== null || high !== null),
		flags: flagCounts(rows),
		doubtful: count(isDoubtful),
		conflicts: new Set(rows.flatMap(({ id }) => conflicts.get(id) ?? [])).size
	};
}

function flagCounts(rows: readonly Observation[]): Readonly<Record<Flag, number>> {
	const counts: Record<Flag, number> = {
		break: 0,
		'part-year': 0,
		incomplete: 0,
		echo: 0,
		'not-found-again': 0,
		disputed: 0,
		'publication-year': 0
	};
	for (const flag of FLAGS) counts[flag] = rows.filter(({ flags }) => flags.includes(flag)).length;
	return counts;
}
