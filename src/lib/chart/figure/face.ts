import type { Snippet } from 'svelte';
import type { Column, TableRow } from '$lib/table/table';
import type { Story } from '../input';

/** What a table tab shows. */
export interface FaceTable {
	readonly columns: readonly Column[];
	readonly rows: readonly TableRow[];
}

/** What the page around a chart puts into it. */
export interface Around {
	/** False leaves out tabs and controls: the figure stands in somebody else's page. */
	readonly whole?: boolean;
	/** Download, share and the like, for what is drawn now. */
	readonly actions?: Snippet<[Story]>;
	/** The strip of controls. */
	readonly controls?: Snippet;
	/** The table of what is drawn; asked to make its rows when it is shown. */
	readonly table?: Snippet<[() => Promise<FaceTable>]>;
	/** Who counted what, and where it was read. */
	readonly sources?: Snippet;
}
