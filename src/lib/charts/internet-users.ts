import { withoutFigures } from '$lib/chart/draw/chosen-rows';
import type { ChartInput } from '$lib/chart/input';
import { placesTitle } from '$lib/chart/text/places-title';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import type { Observation } from '$lib/data/observation';
import { labelOf } from '$lib/data/labels';
import { percent } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { usersSaid } from '$lib/statements/path';
import type { Said } from '$lib/statements/said';

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
	title: (drawing, input) => {
		const { series, metric, measure, year, picture, amounts } = drawing;
		const share = metric === 'internet_users_share' && measure === 'value';
		// The chart's own places follow the first of them; places that a reader chose are told together
		const followed = series.length === 1 || input.filters.countries.length === 0;
		if (share && year === null && followed) {
			return internetUsersTitle(series, picture === 'slope' ? drawing.years : null, input);
		}
		const what = metric === 'internet_users_share' ? m.internet_users_what() : m.internet_users_what_persons();
		const figure = (row: Observation) => percent(amounts.get(row.id)?.value ?? row.value, input.language, 1);
		return placesTitle({ what, ...(share ? { figure } : {}) }, drawing, input);
	},
	neutral: () => m.internet_users_neutral(),
	subtitle: ({ metric }) => (metric === 'internet_users_share' ? m.internet_users_subtitle() : null),
	notes: ({ rows }, input) => withoutFigures(input, rows)
};
