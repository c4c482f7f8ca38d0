import type { Cells } from '$lib/data/cells';
import type { PackedFigures } from './packed';

/** By which a table is known again. */
export interface TableSeal {
	/** "sha256:" and 64 hexadecimal digits, of the file as git keeps it. */
	readonly hash: string;
	/** Records below the header. */
	readonly rows: number;
}

/** A figure that a release no longer has. */
export interface RemovedFigure {
	readonly id: string;
	/** What stood in its row; the cells that are part of its id are left out. */
	readonly cells: Cells;
	/** Why, in both languages; null where nobody wrote it down. */
	readonly reason: Reason | null;
}

/** Why something was changed, by language: a row of `reference/corrections.csv`. */
export interface Reason {
	readonly en: string;
	readonly vi: string;
}

/** Figures in whose rows one cell changed alike. */
export interface ChangedFigures {
	readonly column: string;
	readonly old: string;
	readonly new: string;
	readonly figures: PackedFigures;
}

/** What changed in the figures. */
export interface FigureChanges {
	readonly added: PackedFigures;
	readonly removed: readonly RemovedFigure[];
	readonly changed: readonly ChangedFigures[];
	/** Figures added that stand in the place of another, which stays: id, and id of the one replaced (`reference/revisions.csv`). */
	readonly replaced: readonly (readonly [string, string])[];
}

/** What changed in a table of treaty actions, by key. */
export interface DeedChanges {
	readonly added: readonly string[];
	readonly removed: readonly { readonly key: string; readonly cells: Cells }[];
	readonly changed: readonly {
		readonly key: string;
		readonly column: string;
		readonly old: string;
		readonly new: string;
	}[];
}

/** What changed in any other table, by key; former texts stay in git. */
export interface TextChanges {
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly { readonly key: string; readonly columns: readonly string[] }[];
}

/** What a release changed against the one before it. */
export interface Changes {
	readonly figures: FigureChanges;
	/** By path of the table. */
	readonly deeds: Readonly<Record<string, DeedChanges>>;
	readonly texts: Readonly<Record<string, TextChanges>>;
	/** Tables that came and went. */
	readonly tables: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** One line of the log of corrections: what was wrong with a figure as it had been published here. */
export interface Correction {
	readonly figure: string;
	readonly what: Reason;
}

/** `data/releases/<id>.json`: the tables at one time, and what changed against the release before. */
export interface Release {
	/** ISO day, its name. */
	readonly id: string;
	readonly day: string;
	/** Id of the release before; null for the first. */
	readonly before: string | null;
	/** By path. */
	readonly tables: Readonly<Record<string, TableSeal>>;
	/** All figures, and their marks (`markOf`, six signs each) in the order of `unpackFigures`. */
	readonly figures: { readonly ids: PackedFigures; readonly marks: string };
	/** Of all other tables, by path: key → mark. */
	readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** Null for the first release. */
	readonly changes: Changes | null;
	readonly corrections: readonly Correction[];
}
