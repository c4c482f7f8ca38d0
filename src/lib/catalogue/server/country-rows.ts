import { CHARTS } from '$lib/catalogue/server/specs';
import { group } from 'd3';
import { isPartial, type Observation } from '$lib/data/observation';
import { freshnessOf, type Freshness, type Span } from '$lib/data/freshness';
import type { People } from '$lib/data/country';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { isBackground } from '$lib/data/server/figures';
import { baseFigures } from '$lib/data/server/metric-facts';
import type { Language } from '$lib/words/language';

/** Every figure of every place by its code, in the order of the tables; parts of a figure (states, ages) and what others are divided by are left out. */
export const rowsByPlace = derived((data): ReadonlyMap<string, readonly Observation[]> =>
	group(
		data.figures.filter(({ metric, category }) => category === null && !isBackground(data, metric)),
		({ entity }) => entity
	)
);

/** Codes of the countries and territories that have a page: those with a figure, a signature or a deposit; sorted. */
export const countryCodes = derived((data): readonly string[] => {
	const rows = rowsByPlace(data);
	const inTreaties = new Set(
		(['status', 'budapest-status', 'deposits'] as const).flatMap((table) => data.rows(table).map(({ iso3 }) => iso3))
	);
	return data
		.rows('entities')
		.filter((row) => ['country', 'territory'].includes(row.kind))
		.map((row) => row.code)
		.filter((code) => rows.has(code) || inTreaties.has(code))
		.sort();
});

/** True where a chart has figures of a place. */
export function chartHas(data: Data, slug: string, code: string): boolean {
	return placesOf(data, slug).has(code);
}

const placesOf = derived(
	(data, slug: string): ReadonlySet<string> => new Set(chartObservations(data, slug).map(({ entity }) => entity))
);

/** The newest year of any figure that is no projection. */
export const newestYear = derived((data): number => {
	const counted = [...rowsByPlace(data).values()].flat().filter(({ status }) => status !== 'projection');
	return counted.reduce((newest, { year }) => Math.max(newest, year), 0);
});

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
export const seriesAges = derived((data): readonly SeriesAge[] => {
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
});

/** Of how many years there are figures of a place, and in how many of them none is whole. */
export interface YearsHeld {
	readonly years: number;
	readonly partial: number;
}

/** Code → its years with figures, for every dataset whose lines are countries. */
export function yearsByPlace(data: Data): ReadonlyMap<string, ReadonlyMap<string, YearsHeld>> {
	return new Map(
		CHARTS.filter(({ series }) => series === 'country').map(({ slug }) => {
			const places = group(chartObservations(data, slug), ({ entity }) => entity);
			return [slug, new Map([...places].map(([code, rows]) => [code, held(data, rows)]))] as const;
		})
	);
}

function held(data: Data, rows: readonly Observation[]): YearsHeld {
	const years = group(rows, ({ year }) => year);
	return {
		years: years.size,
		partial: [...years.values()].filter((own) => own.every((row) => isPart(data, row))).length
	};
}

/** True of a figure of a part of a year or of a place, and of a running total. */
function isPart(data: Data, row: Observation): boolean {
	const kind = data.metrics.get(row.metric)?.comparability;
	return isPartial(row) || kind === 'part-year' || kind === 'cumulative';
}

/**
 * Code → people, all in one year so that they can be compared: the newest for which as many places have a count as in
 * any other year. Projections are no counts. Places without a count in it are left out.
 */
export function peopleByPlace(data: Data, language: Language): ReadonlyMap<string, People> {
	const rows = baseFigures(data, 'population').filter(
		({ category, status }) => category === null && status !== 'projection'
	);
	const places = new Map<number, number>();
	rows.forEach(({ year }) => places.set(year, (places.get(year) ?? 0) + 1));
	const most = Math.max(0, ...places.values());
	const common = Math.max(...[...places].filter(([, count]) => count === most).map(([year]) => year));
	return new Map(
		rows
			.filter(({ year }) => year === common)
			.map(({ entity, value, year, publisher }) => {
				const known = data.publishers.get(publisher);
				const by = known?.[`short_${language}`] ?? publisher;
				return [entity, { count: value, year, by }];
			})
	);
}
