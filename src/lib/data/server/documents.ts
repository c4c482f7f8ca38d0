import type { Slug } from '$lib/data/datasets';
import { chartObservations } from '$lib/data/server/charts';
import { textOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Source } from '$lib/data/source';
import { dateShort } from '$lib/dates';
import type { Language } from '$lib/language';
import { group } from 'd3';

/** A document in which figures of a chart were read. */
export interface ChartDocument {
	readonly id: string;
	readonly title: string;
	/** Who put it out. */
	readonly by: string;
	/** Address; null where none is known or where it does not lead to the figure. */
	readonly url: string | null;
	/** Date in words; empty where undated. */
	readonly date: string;
	readonly type: Source['type'];
}

/** Whoever's figures a chart draws, what they counted, and where it was read. */
export interface ChartPublisher {
	readonly id: string;
	readonly name: string;
	readonly counts: readonly string[];
	/** How many figures of it the chart's data hold. */
	readonly figures: number;
	readonly documents: readonly ChartDocument[];
}

/** The publishers of a chart's figures, those with the most figures first; none for the map, whose rows are States. */
export function chartPublishers(data: Data, slug: Slug, language: Language): readonly ChartPublisher[] {
	const vi = language === 'vi';
	const byPublisher = group(chartObservations(data, slug), ({ publisher }) => publisher);
	return [...byPublisher]
		.map(([id, rows]) => {
			const publisher = data.publishers.get(id);
			const series = [...new Set(rows.map(({ metric }) => metric))].map((metric) => data.series(id, metric));
			const sources = [...new Set(rows.map(({ source }) => source))];
			return {
				id,
				name: (vi ? publisher?.name_vi : publisher?.name) ?? id,
				counts: [...new Set(series.map((one) => (vi ? one?.counts_vi : one?.counts_en) ?? ''))],
				figures: rows.length,
				documents: documents(data, sources, language)
			};
		})
		.sort((a, b) => b.figures - a.figures);
}

/** The documents that the table of signatures rests on. */
export function signatureDocuments(data: Data, language: Language): readonly ChartDocument[] {
	return documents(data, [...new Set(data.rows('status').map((row) => textOf(row, 'source')))], language);
}

function documents(data: Data, ids: readonly string[], language: Language): readonly ChartDocument[] {
	return ids
		.flatMap((id) => data.sources.get(id) ?? [])
		.map((source) => ({
			id: source.id,
			title: source.title,
			by: source.publisher,
			url: source.readable ? source.url : null,
			date: source.published === null ? '' : dateShort(source.published, language),
			type: source.type
		}));
}
