import { column, type InColumns, type Language } from '$lib/words/language';
import type { RowOf } from './row';

/** A document in which a figure was read: one row of `data/reference/sources.csv`, whose schema says what each column means. */
export interface Source extends Omit<RowOf<'sources'>, 'note'> {
	readonly note: string;
}

/** Who put a document out, and as languages name them (`publisher_vi`), where that is not the name of the table. */
type House = InColumns<'publisher'>;

/** A document as files of the site give it away. */
export type OfferedDocument = Source & House;

/** Who put a document out, as a language names them. */
export function houseOf(document: House, language: Language): string {
	return document[column('publisher', language)] || document.publisher;
}

/** Where a document can be read; null where its address is not known or is not of a page about the figure. */
export function addressOf({ url, readable }: Pick<Source, 'url' | 'readable'>): string | null {
	return readable ? url : null;
}

/** Whoever counted, asked, modelled or projected a figure: one row of `data/reference/publishers.csv`. */
export type Publisher = RowOf<'publishers'>;

/** What one publisher counts under one metric: one row of `data/reference/series.csv`. */
export type Series = RowOf<'series'>;

/** Letters of a name alone: "World Bank / ITU" and "World Bank and ITU" are one. */
function bare(name: string): string {
	return name.toLowerCase().replace(/\band\b|[^\p{L}\p{N}]/gu, '');
}

/**
 * Who put out the document that a publisher's figure was read in, where that is a copy or press; null where it is primary
 * or bears one of the publisher's own names.
 */
export function outletOf(
	{ type, publisher }: Pick<Source, 'type' | 'publisher'>,
	names: readonly string[]
): string | null {
	const own = names.some((name) => name !== '' && bare(publisher).startsWith(bare(name)));
	return type === 'primary' || own ? null : publisher;
}
