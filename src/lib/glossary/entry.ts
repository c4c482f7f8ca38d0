import type { Evidence } from '$lib/data/metric-section';

/** A term of the glossary in one language. */
export interface Entry {
	readonly id: string;
	readonly term: string;
	/** A sentence or two. */
	readonly definition: string;
	/** The document that it rests on; null where it only explains a word. */
	readonly evidence: Evidence | null;
}
