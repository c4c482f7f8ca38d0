import type { Rate } from '$lib/data/convert';
import type { PackedDenominators } from '$lib/data/denominators';
import type { Labels } from '$lib/data/labels';
import type { ColumnarTable } from '$lib/data/observation-codec';
import type { Names } from '$lib/check/matcher/lexicon';
import type { Measure } from '$lib/data/choices';

/** What is found beside figures, in the order in which the groups of results stand. */
export const ENTRY_KINDS = ['chart', 'country', 'press', 'publisher', 'document', 'article', 'claim'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A page or a part of one that can be found. */
export interface Entry {
	readonly kind: EntryKind | 'page';
	/** Slug, ISO code, number of an article, or the id in its table; of a number to print of a country its code. */
	readonly id: string;
	readonly title: string;
	/** Language of the title of a document, by its BCP 47 tag; other titles are in that of the page. */
	readonly lang?: string;
	/** A few words beside it; may be empty. */
	readonly note: string;
	/** By what else it is found, in any language. */
	readonly words: string;
	/** From the root, without language. */
	readonly path: string;
}

/** What a chart can be opened with. */
export interface ChartReach {
	/** Ids of metrics it draws. */
	readonly metrics: readonly string[];
	/** Codes of the places that it has figures of. */
	readonly places: readonly string[];
	/** Whether they can be chosen on it. */
	readonly chooses: boolean;
	readonly measures: readonly Measure[];
	/** Articles of the Convention that bear on it. */
	readonly articles: readonly number[];
}

/** What the tables say of the Convention, as a sentence: it answers where no figure does. */
export interface SaidAnswer {
	/** Id of the number to print that it is. */
	readonly id: string;
	readonly title: string;
	readonly sentence: string;
	/** The sentence with its source. */
	readonly copied: string;
	/** The chart that shows it, by its slug. */
	readonly chart: string;
}

/** A document that a figure was read in: title, who put it out where that is not the publisher, ISO date cut as known. */
export type PackedDocument = readonly [id: string, via: string, published: string];

/** What the search is answered from, in one language. */
export interface PackedSearch {
	/** Figures of cybercrime, as published. */
	readonly figures: ColumnarTable;
	/** Figures that stand beside it, without their values: those come with their receipts. */
	readonly beside: ColumnarTable;
	/** Metrics of the latter. */
	readonly besides: readonly string[];
	readonly words: Labels;
	/** Phrases in every language, and what they lead to as `kind:id`. */
	readonly terms: Names;
	/** What metrics are about, by the words of their English names. */
	readonly english: Readonly<Record<string, string>>;
	/** Metrics that stand for a country among others. */
	readonly standing: readonly string[];
	/** Ids of the figures that may be printed. */
	readonly recommended: readonly string[];
	/** Publishers by their names in full. */
	readonly publishers: Readonly<Record<string, string>>;
	readonly documents: readonly PackedDocument[];
	readonly denominators: PackedDenominators;
	readonly rates: readonly Rate[];
	readonly entries: readonly Entry[];
	/** Sentences on the Convention. */
	readonly said: readonly SaidAnswer[];
	readonly charts: Readonly<Record<string, ChartReach>>;
}
