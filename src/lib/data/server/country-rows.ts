import { group } from 'd3';
import { SLUGS, type Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { chartObservations } from '$lib/data/server/charts';
import type { Data } from '$lib/data/server/data';

const byData = new WeakMap<Data, ReadonlyMap<string, readonly Observation[]>>();

/** Every figure of every place by its code, in the order of the tables; parts of a figure (states, ages) and what others are divided by are left out. */
export function rowsByPlace(data: Data): ReadonlyMap<string, readonly Observation[]> {
	const known = byData.get(data);
	if (known !== undefined) return known;
	const places = group(
		data.figures.filter(({ metric, category }) => category === null && data.metrics.get(metric)?.family !== 'context'),
		({ entity }) => entity
	);
	byData.set(data, places);
	return places;
}

/** Codes of the countries and territories that have a page: those with a figure, a signature or a deposit; sorted. */
export function countryCodes(data: Data): readonly string[] {
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
}

const slugsByData = new WeakMap<Data, ReadonlyMap<Slug, ReadonlySet<string>>>();

/** True where a chart has figures of a place. */
export function chartHas(data: Data, slug: Slug, code: string): boolean {
	const known = slugsByData.get(data) ?? new Map(SLUGS.map((one) => [one, placesOf(data, one)]));
	slugsByData.set(data, known);
	return known.get(slug)?.has(code) === true;
}

function placesOf(data: Data, slug: Slug): ReadonlySet<string> {
	return new Set(chartObservations(data, slug).map(({ entity }) => entity));
}

/** The newest year of any figure that is no projection. */
export function newestYear(data: Data): number {
	const counted = [...rowsByPlace(data).values()].flat().filter(({ status }) => status !== 'projection');
	return counted.reduce((newest, { year }) => Math.max(newest, year), 0);
}
