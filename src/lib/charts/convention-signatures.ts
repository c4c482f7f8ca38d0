import { CHART, type TreatyChart } from '$lib/chart/spec';
import { m } from '$lib/paraglide/messages';

/** Who signed the Hanoi Convention, as tiles, day by day and on the map. */
export const chart: TreatyChart = {
	...CHART,
	slug: 'convention-signatures',
	order: 13,
	group: 'convention',
	name: m.convention_signatures_name,
	aside: m.convention_signatures_aside,
	metrics: [],
	articles: [64, 65],
	kinds: ['tiles', 'steps'],
	map: true,
	series: 'treaty',
	treaties: true
};
