import { CHART, type TreatyChart } from '$lib/chart/spec';
import { m } from '$lib/paraglide/messages';

/** Who signed the Hanoi Convention, day by day and on the map. */
export const chart: TreatyChart = {
	...CHART,
	slug: 'convention-signatures',
	order: 13,
	group: 'convention',
	name: m.dataset_convention_signatures,
	aside: m.aside_convention_signatures,
	metrics: [],
	articles: [64, 65],
	kinds: ['steps'],
	map: true,
	series: 'treaty',
	treaties: true
};
