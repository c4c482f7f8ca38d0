import type { Language } from '$lib/words/language';

/** A document in which a figure was read: one row of `data/reference/sources.csv`. */
export interface Source {
	readonly id: string;
	/** Who put the document out (a newspaper that quotes a company is its own publisher). */
	readonly publisher: string;
	readonly title: string;
	/** Absolute address; null where none is known. */
	readonly url: string | null;
	/** ISO date cut to what is known: 2025, 2025-10 or 2025-10-25; null where undated. */
	readonly published: string | null;
	readonly type: 'primary' | 'secondary' | 'press';
	readonly licence: string | null;
	/** False where the address is not a page about the figure and must not be offered as "read it there". */
	readonly readable: boolean;
	readonly note: string;
}

/** A document as files of the site give it away. */
export interface OfferedDocument extends Source {
	/** Who put it out, as Vietnamese names them; absent where that is the name of the table. */
	readonly publisher_vi?: string;
}

/** Who put a document out, as a language names them. */
export function houseOf(
	{ publisher, publisher_vi }: Pick<OfferedDocument, 'publisher' | 'publisher_vi'>,
	language: Language
): string {
	return language === 'vi' && publisher_vi !== undefined && publisher_vi !== '' ? publisher_vi : publisher;
}

/** Where a document can be read; null where its address is not known or is not of a page about the figure. */
export function addressOf({ url, readable }: Pick<Source, 'url' | 'readable'>): string | null {
	return readable ? url : null;
}

/** Whoever counted, asked, modelled or projected a figure: one row of `data/reference/publishers.csv`. */
export interface Publisher {
	readonly id: string;
	readonly name: string;
	readonly name_vi: string;
	/** At most about 24 characters, for labels in charts. */
	readonly short_en: string;
	readonly short_vi: string;
	readonly kind: 'authority' | 'company' | 'association' | 'research' | 'international' | 'press';
	/** The publisher whose figures it takes up, under another id; null where there is none. */
	readonly continues: string | null;
	/** The publisher that it is a part of; null where it is a house of its own. */
	readonly house: string | null;
}

/** What one publisher counts under one metric: one row of `data/reference/series.csv`. */
export interface Series {
	readonly publisher: string;
	readonly metric: string;
	/** At most about 40 characters: "losses victims reported". */
	readonly counts_en: string;
	readonly counts_vi: string;
}
