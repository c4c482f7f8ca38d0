import type { Cells, TextRow } from '$lib/data/cells';
import type { Left } from './found';

/** A record that comes, changes or goes. */
export interface Change {
	readonly kind: 'added' | 'revised' | 'withdrawn';
	/** What a reader calls it: "VNM.2025", "QAT.ratified". */
	readonly key: string;
	/** The record as it is held; null for one that comes. */
	readonly held: TextRow | null;
	/** The record as it will stand; null for one that goes. */
	readonly after: Cells | null;
	/** "84.2 → 84.7". */
	readonly words: string;
}

/** What an answer would do to a table. */
export interface Plan {
	readonly changes: readonly Change[];
	/** Figures or days that are the same, from the same document. */
	readonly same: number;
	/** Those that are the same but held from another document, which stays their receipt. */
	readonly confirmed: number;
	/** Held from elsewhere, or looked at by a person, and different. */
	readonly left: readonly Left[];
	/** Not believed: out of range, or ten times the year before. */
	readonly refused: readonly Left[];
}

/** What whoever runs the command has decided. */
export interface Decisions {
	/** Figures ten times the year before are believed. */
	readonly acceptJumps: boolean;
	/** Keys of `left` that are taken over all the same. */
	readonly take: ReadonlySet<string>;
}
