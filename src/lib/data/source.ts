import { column, type InColumns, type Language } from '$lib/words/language';
import type { RowOf } from './row';
import type { Observation, Status } from './observation';

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

/** A document in which figures of a chart were read. */
export interface ChartDocument {
	readonly id: string;
	readonly title: string;
	/** Language of the title, by its BCP 47 tag. */
	readonly lang: string;
	/** Who put it out. */
	readonly by: string;
	/** Address; null where none is known or where it does not lead to the figure. */
	readonly url: string | null;
	/** Date in words; empty where undated. */
	readonly date: string;
	readonly type: Source['type'];
	/** Its licence, in English; null where it states none. */
	readonly licence: string | null;
}

/** How a metric is counted, in the page's language. */
export interface Method {
	/** One sentence. */
	readonly definition: string;
	/** Who counts, and what reaches them. */
	readonly by: string;
}

/** The figure that stands for a series in a short list. */
export interface LatestFigure extends Pick<
	Observation,
	'id' | 'year' | 'value' | 'low' | 'high' | 'unit' | 'flags' | 'status'
> {
	/** Its place or group, where the series has several, and its place beside figures of the world; empty otherwise. */
	readonly of: string;
}

/** What a publisher counts under one metric, as far as a chart's data hold it. */
export interface ChartCount {
	readonly metric: string;
	/** Where it is defined, as `definitionPath` has it. */
	readonly defined: string;
	/** In a few words: "losses victims reported". */
	readonly what: string;
	readonly method: Method;
	/** From the firmest to the least firm. */
	readonly statuses: readonly Status[];
	/** First and last year with a figure. */
	readonly from: number;
	readonly to: number;
	readonly figures: number;
	/** How many of them repeat another publisher's figure. */
	readonly echoes: number;
	/** Null where every figure is an echo. */
	readonly latest: LatestFigure | null;
}

/** Whoever's figures a chart draws, what they counted and how, and where it was read. */
export interface ChartPublisher {
	readonly id: string;
	readonly name: string;
	readonly kind: Publisher['kind'];
	/** How many figures of it the chart's data hold. */
	readonly figures: number;
	/** By metric, in the order of the dataset. */
	readonly counts: readonly ChartCount[];
	readonly documents: readonly ChartDocument[];
}
