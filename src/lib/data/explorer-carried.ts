import type { PackedBases } from './bases';
import type { PageFigures } from './page-figures';

/** What a chart's page carries: its figures, and what can be done with them. */
export interface ExplorerCarried extends PageFigures {
	readonly slug: string;
	/** What measures divide by, for the figures the page comes with. */
	readonly bases: PackedBases;
	/** Titles of the documents that measures rest on, by source id. */
	readonly titles: Readonly<Record<string, string>>;
	/** Ids of the publishers and documents of all figures of the chart. */
	readonly known: readonly string[];
}
