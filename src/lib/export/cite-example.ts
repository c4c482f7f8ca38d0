import type { CitationFacts } from './citation';

/** A thing that can be cited, with what its citation says but its address and the day it was read. */
export interface CiteExample extends Omit<CitationFacts, 'address' | 'retrieved' | 'language'> {
	/** What the example shows: the whole site, a figure, a chart, a country. */
	readonly kind: 'site' | 'figure' | 'chart' | 'country';
	/** Path of its page, from the root and without the language. */
	readonly path: string;
}
