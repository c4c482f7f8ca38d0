import { extent, group } from 'd3';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { entityNames, namesInEach } from '$lib/data/server/names';
import { column, inEach, type InEach } from '$lib/words/language';
import { fileOf, type Root } from '$lib/standards/server/address';

/** An id with its name and the file that tells the rest. */
export interface Listed {
	readonly id: string;
	readonly name: InEach;
	readonly api: string;
}

/** Figures of one publisher under one metric. */
export interface SeriesSpan {
	readonly publisher: string;
	readonly metric: string;
	/** What the publisher counts. */
	readonly counts: InEach | null;
	readonly figures: number;
	readonly places: number;
	readonly from: number;
	readonly to: number;
}

/** Every figure of every publisher, in the order of the tables. */
export const byPublisher = derived((data): ReadonlyMap<string, readonly Observation[]> =>
	group(data.figures, ({ publisher }) => publisher)
);

/** Names of places in every language. */
export const placeName = derived((data) => namesInEach(data, entityNames));

/** The metric, by its label. */
export function metricListed(data: Data, root: Root, id: string): Listed {
	const metric = data.metrics.get(id);
	return {
		id,
		name: inEach((language) => metric?.[`label_${language}`] ?? id),
		api: fileOf(root, `metrics/${id}.json`)
	};
}

/** The publisher, by its name. */
export function publisherListed(data: Data, root: Root, id: string): Listed {
	return { id, name: publisherName(data, id), api: fileOf(root, `publishers/${id}.json`) };
}

/** The name of a publisher in every language. */
export function publisherName(data: Data, id: string): InEach {
	return inEach((language) => data.publishers.get(id)?.[column('name', language)] ?? id);
}

/** What publishers count under which metrics among these figures, in the order in which they first stand. */
export function spansOf(data: Data, rows: readonly Observation[]): readonly SeriesSpan[] {
	const series = group(rows, ({ publisher, metric }) => JSON.stringify([publisher, metric]));
	return [...series.values()].flatMap((own): SeriesSpan[] => {
		const [first] = own;
		const [from, to] = extent(own, ({ year }) => year);
		if (first === undefined || from === undefined || to === undefined) return [];
		const { publisher, metric } = first;
		const counted = data.series(publisher, metric);
		return [
			{
				publisher,
				metric,
				counts: counted === undefined ? null : inEach((language) => counted[`counts_${language}`]),
				figures: own.length,
				places: new Set(own.map(({ entity }) => entity)).size,
				from,
				to
			}
		];
	});
}

/** The first and last year of figures; null without any. */
export function yearsOf(rows: readonly Observation[]): { readonly from: number; readonly to: number } | null {
	const [from, to] = extent(rows, ({ year }) => year);
	return from === undefined || to === undefined ? null : { from, to };
}
