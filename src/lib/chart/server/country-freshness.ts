import type { Observation } from '$lib/data/observation';
import { freshnessOf, type Freshness, type Span } from '$lib/data/freshness';
import type { Data } from '$lib/data/server/data';
import { rowsByPlace } from '$lib/chart/server/country-rows';

/** What a publisher counts under one metric: how far it reaches, and whether it goes on. */
export interface SeriesAge extends Span {
	readonly metric: string;
	/** How many places it has figures of. */
	readonly places: number;
	readonly figures: number;
	readonly freshness: Freshness;
}

/**
 * Every series of the tables, publisher by publisher: those with the newest figure first, within them the widest series.
 * Copies, projections and figures of metrics that are no yearly count (part of a year, running totals) are left out.
 */
export function seriesAges(data: Data): readonly SeriesAge[] {
	const series = new Map<string, { publisher: string; metric: string; rows: Observation[] }>();
	for (const row of [...rowsByPlace(data).values()].flat()) {
		const yearly = data.metrics.get(row.metric)?.yearly === true;
		if (!yearly || row.flags.includes('echo') || row.status === 'projection') continue;
		const key = `${row.publisher} ${row.metric}`;
		const known = series.get(key) ?? { publisher: row.publisher, metric: row.metric, rows: [] };
		known.rows.push(row);
		series.set(key, known);
	}
	const spans = [...series.values()].map(({ publisher, metric, rows }) => {
		const years = rows.map(({ year }) => year);
		return {
			publisher,
			metric,
			from: Math.min(...years),
			to: Math.max(...years),
			places: new Set(rows.map(({ entity }) => entity)).size,
			figures: rows.length
		};
	});
	const ages = freshnessOf(spans);
	const newest = new Map<string, number>();
	for (const { publisher, to } of spans) newest.set(publisher, Math.max(newest.get(publisher) ?? to, to));
	return spans
		.map((span, at) => ({ ...span, freshness: ages[at] ?? 'once' }))
		.sort(
			(a, b) =>
				(newest.get(b.publisher) ?? 0) - (newest.get(a.publisher) ?? 0) ||
				a.publisher.localeCompare(b.publisher, 'en') ||
				b.places - a.places ||
				b.to - a.to
		);
}
