import { chartOf } from '$lib/chart/server/specs';
import { SLUGS } from '$lib/chart/slugs';
import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { textOf } from '$lib/data/server/cells';
import { chartObservations } from '$lib/chart/server/observations';
import type { Data } from '$lib/data/server/data';

/** Tables whose figures are told on a country's page: not those that others are divided by. */
const TABLES = ['viet-nam', 'national-reports', 'internet-users', 'country-indices', 'global-losses'] as const;

const byData = new WeakMap<Data, ReadonlyMap<string, readonly Observation[]>>();

/** Every figure of every place by its code, in the order of the tables; parts of a figure (states, ages) are left out. */
export function rowsByPlace(data: Data): ReadonlyMap<string, readonly Observation[]> {
	const known = byData.get(data);
	if (known !== undefined) return known;
	const places = group(
		TABLES.flatMap((table) => data.observations(table)),
		({ entity }) => entity
	);
	byData.set(data, places);
	return places;
}

/** Codes of the countries and territories that have a page: those with a figure, a signature or a deposit; sorted. */
export function countryCodes(data: Data): readonly string[] {
	const rows = rowsByPlace(data);
	const inTreaties = new Set(
		['status', 'budapest-status', 'deposits'].flatMap((table) => data.rows(table).map((row) => textOf(row, 'iso3')))
	);
	return data
		.rows('entities')
		.filter((row) => ['country', 'territory'].includes(textOf(row, 'kind')))
		.map((row) => textOf(row, 'code'))
		.filter((code) => rows.has(code) || inTreaties.has(code))
		.sort();
}

const slugsByData = new WeakMap<Data, ReadonlyMap<string, ReadonlySet<string>>>();

/** True where a chart has figures of a place. */
export function chartHas(data: Data, slug: string, code: string): boolean {
	const known = slugsByData.get(data) ?? new Map(SLUGS.map((one) => [one, placesOf(data, one)]));
	slugsByData.set(data, known);
	return known.get(slug)?.has(code) === true;
}

function placesOf(data: Data, slug: string): ReadonlySet<string> {
	if (chartOf(slug).metrics.length === 0) return new Set();
	return new Set(chartObservations(data, slug).map(({ entity }) => entity));
}

/** The newest year of any figure that is no projection. */
export function newestYear(data: Data): number {
	const counted = [...rowsByPlace(data).values()].flat().filter(({ status }) => status !== 'projection');
	return counted.reduce((newest, { year }) => Math.max(newest, year), 0);
}
