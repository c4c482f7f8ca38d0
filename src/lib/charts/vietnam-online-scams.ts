import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { spreadsDrawn } from '$lib/chart/draw/conflicts-drawn';
import type { ChartInput } from '$lib/chart/input';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { spreadWording } from '$lib/chart/text/spread-wording';
import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import type { Said } from '$lib/statements/said';
import { spreadSaid, widestSpread } from '$lib/statements/spread';

/** The year for which publishers put Viet Nam's losses furthest apart; null where no two of one year are drawn. */
export function vietnamScamsTitle(
	drawn: readonly Observation[],
	amounts: ReadonlyMap<string, Amount>,
	input: ChartInput
): Said | null {
	const widest = widestSpread(spreadsDrawn(drawn, input));
	return widest === null ? null : spreadSaid(widest, spreadWording(widest, amounts, input));
}

/** Viet Nam's losses to online scams: how far apart the figures of one year lie. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'vietnam-online-scams',
	order: 3,
	group: 'viet-nam',
	name: m.vietnam_online_scams_name,
	aside: m.vietnam_online_scams_aside,
	metrics: [
		'online_scam_losses',
		'online_scam_losses_police_files',
		'online_scam_losses_part_year',
		'online_scam_losses_police_files_part_year'
	],
	entities: ['VNM'],
	leads: [
		{ metric: 'online_scam_losses', publisher: 'gasa', entity: 'VNM' },
		{ metric: 'online_scam_losses', publisher: 'mps-vn', entity: 'VNM' }
	],
	articles: [13, 34, 41],
	kinds: ['strip', 'line'],
	measures: ['value', 'per-person', 'per-user', 'gdp-share'],
	currencies: ['vnd', 'usd'],
	scale: 'log',
	series: 'publisher',
	title: ({ rows, amounts }, input) => vietnamScamsTitle(rows, amounts, input),
	neutral: () => m.vietnam_online_scams_neutral(),
	subtitle: ({ currency }) => (currency === 'vnd' ? m.vietnam_online_scams_subtitle() : null),
	notes: (_drawing, input) => cannotFollowCountries(input, m.chart_note_vietnam_only())
};
