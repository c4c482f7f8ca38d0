import type { LineageChain } from './lineage-layout';

/** What a page tells of figures that repeat others, in its language. */
export interface Repeated {
	/** A sentence that states how many of the figures repeat one publisher's. */
	readonly title: string;
	readonly lead: string;
	/** The longest first; at least one. */
	readonly chains: readonly LineageChain[];
}
