import { CHART, type TreatyChart } from '$lib/chart/spec';
import { m } from '$lib/paraglide/messages';

/** How fast instruments were deposited after treaties opened. */
export const chart: TreatyChart = {
	...CHART,
	slug: 'race-to-40',
	order: 14,
	group: 'convention',
	name: m.race_to_40_name,
	aside: m.convention_signatures_aside,
	metrics: [],
	articles: [64, 65],
	kinds: ['steps'],
	series: 'treaty',
	treaties: true
};
