import type { ClaimAbout } from '$lib/check/claim-page';
import type { ChartDocument, ChartPublisher } from '$lib/data/source';
import type { Language } from '$lib/words/language';
import type { Disagreement } from '$lib/receipt/revisions';
import type { UnderreportingInput } from '$lib/receipt/underreporting';
import type { Repeated } from '$lib/receipt/lineage-layout';

/** What stands under a chart and in its Sources tab, in the page's language. */
export interface ChartContext {
	/** Publishers of the chart's figures; none for treaties. */
	readonly publishers: readonly ChartPublisher[];
	/** Documents of a chart of treaties; none for charts of observations, whose publishers have them. */
	readonly documents: readonly ChartDocument[];
	/** How many of them counted for themselves; empty where there is only one. */
	readonly voices: string;
	/** How new the figures are, and what is expected next; empty for treaties. */
	readonly fresh: string;
	/** Conflicts and revisions of the chart's figures. */
	readonly disagreement: Disagreement;
	/** Whether the strip above the chart chooses among publishers. */
	readonly choosable: boolean;
	/** Who repeats whom; null where nobody does. */
	readonly repeated: Repeated | null;
	/** Figures of which only a part may have been reported; null where that makes no sense. */
	readonly iceberg: UnderreportingInput | null;
	/** What was said in the news about these figures, with its verdict; may be none. */
	readonly claims: readonly ClaimAbout[];
	readonly language: Language;
}
