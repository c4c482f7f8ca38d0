import { houseOf, type OfferedDocument, outletOf, type Source } from '$lib/data/source';
import { group } from 'd3';
import { column, inEach, type InEach } from '$lib/words/language';
import type { ChartMetadata, CountedBy } from './chart-metadata';

/** Who is to be named first: a publisher, in every language. */
export interface CitedPublisher {
	readonly name: InEach;
	/** By figure drawn: who put out the document it was read in; null where that is the publisher's own. */
	readonly outlets: readonly (InEach | null)[];
}

/** Whom and what a view rests on. */
export interface CitationSources {
	/** Those with the most figures drawn first; of equals, the one drawn first. */
	readonly publishers: readonly CitedPublisher[];
	/** The documents the drawn figures were read in, in drawing order. */
	readonly documents: readonly Source[];
	/** First and last year drawn; null where what is drawn has no years. */
	readonly years: { readonly from: number; readonly to: number } | null;
}

/**
 * Publishers, documents and years of the figures with these ids. A figure's id is `entity.year.metric[.category].source`;
 * ids of another make (codes of States) stand for all documents of the chart, published by whoever put them out.
 */
export function citationSources(drawn: readonly string[], { publishers, sources }: ChartMetadata): CitationSources {
	const figures = drawn.flatMap((id) => partsOf(id) ?? []);
	if (figures.length === 0) {
		const houses = new Map((drawn.length === 0 ? [] : sources).map((source) => [source.publisher, namesOf(source)]));
		return {
			publishers: [...houses.values()].map((name) => ({ name, outlets: [null] })),
			documents: drawn.length === 0 ? [] : sources,
			years: null
		};
	}
	const years = figures.map(({ year }) => year);
	const named = figures.flatMap((figure): Named[] => {
		const publisher = publishers.find(({ read_in }) => read_in.some((read) => holds(read, figure)));
		const document = sources.find(({ id }) => id === figure.source);
		if (publisher === undefined) return [];
		const isOther = document !== undefined && outletOf(document, [publisher.name]) !== null;
		return [{ publisher, outlet: isOther ? namesOf(document) : null }];
	});
	return {
		publishers: ranked(named),
		documents: [...new Set(figures.map(({ source }) => source))].flatMap(
			(id) => sources.find((source) => source.id === id) ?? []
		),
		years: { from: Math.min(...years), to: Math.max(...years) }
	};
}

/** Whose a figure is, and by way of whom it was read. */
interface Named {
	readonly publisher: CountedBy;
	readonly outlet: InEach | null;
}

function namesOf(document: OfferedDocument): InEach {
	return inEach((language) => houseOf(document, language));
}

/** Each name once (editions of one publisher have ids of their own), the most frequent first. */
function ranked(named: readonly Named[]): CitedPublisher[] {
	return [...group(named, ({ publisher }) => publisher.name).values()]
		.sort((a, b) => b.length - a.length)
		.flatMap((of) => {
			const [first] = of;
			if (first === undefined) return [];
			const name = inEach((language) => first.publisher[column('name', language)] || first.publisher.name);
			return [{ name, outlets: of.map(({ outlet }) => outlet) }];
		});
}

interface Parts {
	readonly year: number;
	readonly metric: string;
	readonly source: string;
}

function partsOf(id: string): Parts | null {
	const [, year = '', metric = '', ...rest] = id.split('.');
	const source = rest.at(-1);
	return source === undefined || !/^\d{4}$/.test(year) ? null : { year: Number(year), metric, source };
}

function holds(read: CountedBy['read_in'][number], { year, metric, source }: Parts): boolean {
	return read.source === source && read.metric === metric && read.from <= year && year <= read.to;
}
