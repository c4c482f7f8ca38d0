import type { CountryFigures } from '$lib/data/country';
import { STATUSES } from '$lib/data/observation';
import { yearsOf } from '$lib/data/select';
import { newestYear, rowsByPlace } from '$lib/catalogue/server/country-rows';
import type { Data } from '$lib/data/server/data';
import { labelsFor } from '$lib/data/server/names';
import { secondHand } from '$lib/data/server/outlets';
import { encodeRows } from '$lib/data/observation-codec';
import type { Language } from '$lib/words/language';
import { countryCharts } from './charts';
import { conventionEvents } from './convention';
import { partsHeld } from './parts';
import { peersOf } from './places';
import { spansOf } from './spans';

/** Everything that the figures of a country's page are drawn from, in one language. */
export function countryFigures(data: Data, code: string, language: Language): CountryFigures {
	const all = rowsByPlace(data);
	const own = all.get(code) ?? [];
	const charts = countryCharts(data, code);
	const { near, size } = peersOf(data, code, language);
	const neighbours = near.map((choice) => choice.code);
	const peers = [...neighbours, ...size.map((choice) => choice.code)];
	const drawn = (kind: 'users' | 'index') =>
		charts.filter((chart) => chart.kind === kind).flatMap(({ metrics }) => metrics);
	const of = (codes: readonly string[], metrics: readonly string[]) =>
		codes.flatMap((one) => (all.get(one) ?? []).filter(({ metric }) => metrics.includes(metric)));
	const newest = Math.max(0, ...own.filter(({ metric }) => drawn('index').includes(metric)).map(({ year }) => year));
	const others = [
		...of([...neighbours, 'WORLD'], drawn('users')),
		...of(peers, drawn('index')).filter(({ year }) => year === newest)
	];
	const span = yearsOf(own);
	return {
		code,
		own: encodeRows(own),
		others: encodeRows(others),
		neighbours,
		peers,
		words: labelsFor(data, [...own, ...others], [code, ...peers], language),
		published: Object.fromEntries(
			[...new Set(own.map(({ source }) => source))].flatMap((id) => {
				const published = data.sources.get(id)?.published;
				return published === null || published === undefined ? [] : [[id, published]];
			})
		),
		via: secondHand(data, [...own, ...others], language),
		parts: partsHeld(data, own),
		spans: spansOf(data, own, language),
		newest: newestYear(data),
		years: span ?? { from: 2000, to: 2000 },
		statuses: STATUSES.filter((status) => own.some((row) => row.status === status)),
		charts,
		events: conventionEvents(data, language)
	};
}
