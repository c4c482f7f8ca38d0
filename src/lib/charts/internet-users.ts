import { withoutFigures } from '$lib/chart/draw/chosen-rows';
import type { ChartInput } from '$lib/chart/input';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import type { Observation } from '$lib/data/observation';
import { labelOf } from '$lib/data/labels';
import { percent } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { extremesOf, extremesSaid } from '$lib/statements/beside';
import { usersSaid } from '$lib/statements/path';
import { type Said, isSound } from '$lib/statements/said';

/** The way of the first country's share of people online, all of it or between two years; null without one. */
export function internetUsersTitle(
	series: readonly { readonly key: string; readonly points: readonly { readonly row: Observation }[] }[],
	between: readonly [number, number] | null,
	{ words, language }: ChartInput
): Said | null {
	const [first] = series;
	if (first === undefined) return null;
	const rows = first.points.map(({ row }) => row);
	return usersSaid(rows, between, labelOf(words.entities, first.key), language);
}

/** People online: the path of the first country drawn; of one year, from where to where it goes. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'internet-users',
	order: 6,
	group: 'countries',
	name: m.internet_users_name,
	aside: m.internet_users_aside,
	metrics: ['internet_users_share', 'internet_users'],
	countries: ['VNM', 'KHM', 'CHN', 'LAO', 'THA', 'WORLD'],
	articles: [53, 54],
	kinds: ['line', 'bars', 'slope', 'facets'],
	measures: ['value', 'change'],
	map: true,
	oneOf: ['internet_users_share', 'internet_users'],
	persons: 'internet_users',
	leads: [{ metric: 'internet_users_share', publisher: 'world-bank-itu', entity: 'VNM' }],
	series: 'country',
	lean: true,
	title: ({ series, rows, metric, measure, year, years, picture }, input) => {
		if (metric !== 'internet_users_share' || measure !== 'value') return null;
		if (year === null) return internetUsersTitle(series, picture === 'slope' ? years : null, input);
		const extremes = extremesOf(rows.filter((row) => row.year === year && row.entity !== 'WORLD' && isSound(row)));
		const { words, language } = input;
		return extremes === null
			? null
			: extremesSaid(extremes, {
					what: m.internet_users_what({ year }),
					figure: ({ value }) => percent(value, language, 1),
					place: ({ entity }) => labelOf(words.entities, entity),
					language
				});
	},
	neutral: () => m.internet_users_neutral(),
	subtitle: ({ metric }) => (metric === 'internet_users_share' ? m.internet_users_subtitle() : null),
	notes: ({ rows }, input) => withoutFigures(input, rows)
};
