import type { RateLine } from '$lib/data/convert';
import type { MetricFacts } from '$lib/data/metric';
import type { TreatyDoubt } from '$lib/data/signature';
import type { Relation } from '$lib/data/relation';
import type { OfferedDocument, Publisher } from '$lib/data/source';
import type { ColumnarTable } from '$lib/data/observation-codec';
import type { ReportTo } from '$lib/reports/address';
import type { InEach } from '$lib/words/language';

/** What a metric is, as receipts tell it. */
export interface MetricText extends MetricFacts {
	readonly label: InEach;
	readonly definition: InEach;
	/** Who counts, and what reaches them. */
	readonly by: InEach;
}

/** Who a publisher is, as receipts tell it. */
export interface PublisherText {
	readonly name: InEach;
	readonly short: InEach;
	readonly kind: Publisher['kind'];
}

/** One figure repeats another. */
export interface Repeat {
	readonly figure: string;
	readonly repeats: string;
	readonly how: InEach;
}

/** `/receipts/<shard>.json` of observations: everything their receipts say, in every language. */
export interface FigureFile {
	readonly kind: 'figures';
	/** ISO day of the data. */
	readonly updated: string;
	/** Where an error is told. */
	readonly reportTo: ReportTo;
	readonly table: ColumnarTable;
	/** By position in the table. */
	readonly notes: readonly string[];
	/** SHA-256 in hex of the row's CSV line, by position. */
	readonly hashes: readonly string[];
	readonly entities: Readonly<Record<string, InEach>>;
	readonly categories: Readonly<Record<string, InEach>>;
	readonly metrics: Readonly<Record<string, MetricText>>;
	readonly publishers: Readonly<Record<string, PublisherText>>;
	/** By `publisher metric`. */
	readonly counts: Readonly<Record<string, InEach>>;
	readonly sources: readonly OfferedDocument[];
	readonly repeats: readonly Repeat[];
	/** Figure, and the figure of its own publisher that it replaced. */
	readonly revisions: readonly (readonly [string, string])[];
	/** How the publishers of the figures hang together. */
	readonly relations: readonly (Relation & { readonly why: InEach })[];
	readonly rates: readonly RateLine[];
	/** Currency → the place whose exchange rate stands for it. */
	readonly currencies: Readonly<Record<string, string>>;
	/** What amounts are divided by or converted with → the metric of those figures. */
	readonly denominators: Readonly<Record<string, string>>;
	/** As in `Denominators`. */
	readonly byState: readonly string[];
}

/** A signature, or an instrument deposited. */
export interface TreatyAction {
	readonly id: string;
	readonly treaty: InEach;
	readonly participant: InEach;
	/** ISO dates, cut as known; empty where there is none. */
	readonly signed: string;
	readonly deposited: string;
	/** Kind of instrument, in English; empty where the document does not say. */
	readonly action: string;
	/** The document that shows the signature, and the one that shows the deposit; empty where there is no such treaty action. */
	readonly signedSource: string;
	readonly depositedSource: string;
	/** Doubt about each of the two. */
	readonly signedDoubts: readonly TreatyDoubt[];
	readonly depositedDoubts: readonly TreatyDoubt[];
	readonly note: string;
	readonly hash: string;
}

/** `/receipts/<shard>.json` of a treaty, or of the signatures of the Hanoi Convention. */
export interface TreatyActionFile {
	readonly kind: 'treaty-actions';
	readonly updated: string;
	readonly reportTo: ReportTo;
	readonly treatyActions: readonly TreatyAction[];
	readonly sources: readonly OfferedDocument[];
}

/** A file of receipts. */
export type ReceiptFile = FigureFile | TreatyActionFile;

/** Place, year, metric, part of it or none, document. */
const FIGURE = /^([A-Z]{3,5})\.\d{4}\.([a-z][a-z0-9_]{0,79})(\.[\w-]{1,79})?\.[a-z0-9-]{1,79}$/;
/** Treaty and participant. */
const DEED = /^([a-z][a-z0-9-]{0,39})\.[A-Z]{3}$/;

/** The file that holds the receipts of what participants of the Hanoi Convention did. */
export const SIGNATURES = 'signatures';

/**
 * The file, below `/receipts/`, that holds the receipt of a figure: that of its place; of its place and metric where it is
 * a part of a metric (a kind of crime, an age group, a state), since those are many; that of its treaty for an instrument;
 * `signatures` for the code of a State. Null for what can be no id, so that nothing is asked for.
 */
export function shardOf(id: string): string | null {
	const [, place = '', metric = '', category] = FIGURE.exec(id) ?? [];
	if (place !== '') return category === undefined ? place : `${place}.${metric}`;
	const [, treaty] = DEED.exec(id) ?? [];
	if (treaty !== undefined) return `treaty.${treaty}`;
	return /^[A-Z]{3}$/.test(id) ? SIGNATURES : null;
}
