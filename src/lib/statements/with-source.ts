import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** Where a sentence is from, in words. */
export interface QuotedSource {
	readonly publisher: string;
	/** Who put the document out, where that is not the publisher; else empty. */
	readonly via: string;
	/** Year of the document; empty where undated. */
	readonly year: string;
	/** Where it can be read; empty where no address leads to it. */
	readonly address: string;
}

/** What is copied of a sentence with its source: "sentence (publisher, via X, year; address)". */
export function withSource(
	sentence: string,
	{ publisher, via, year, address }: QuotedSource,
	language: Language
): string {
	const by = via === '' ? publisher : m.search_via({ publisher, via }, { locale: language });
	const who = [by, year].filter((part) => part !== '').join(', ');
	return `${sentence} (${[who, address].filter((part) => part !== '').join('; ')})`;
}
