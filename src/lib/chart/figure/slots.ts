import type { Snippet } from 'svelte';
import type { Column, TableRow } from '$lib/table/table';

/** What a table tab shows. */
export interface TabTable {
	readonly columns: readonly Column[];
	readonly rows: readonly TableRow[];
}

/** What the page around a chart puts into it. */
export interface ChartSlots {
	/** Download, share and the like. */
	readonly actions?: Snippet;
	/** The strip of controls. */
	readonly controls?: Snippet;
	/** The table of what is drawn; asked to make its rows when it is shown. */
	readonly table?: Snippet<[() => TabTable]>;
}
