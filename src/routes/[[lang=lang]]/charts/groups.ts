import type { Slug } from '$lib/data/datasets';
import { m } from '$lib/paraglide/messages';

/** The headings of the list of charts, in order, and what stands under each. Every chart stands under one of them. */
export const GROUPS: readonly {
	readonly id: string;
	readonly title: () => string;
	readonly slugs: readonly Slug[];
}[] = [
	{ id: 'world', title: () => m.charts_group_world(), slugs: ['global-losses', 'ransomware-and-crypto'] },
	{
		id: 'viet-nam',
		title: () => m.charts_group_vietnam(),
		slugs: ['vietnam-online-scams', 'vietnam-internet-users', 'vietnam-cyberattacks']
	},
	{
		id: 'countries',
		title: () => m.charts_group_countries(),
		slugs: ['internet-users', 'scam-losses', 'scam-reports', 'cyber-indices']
	},
	{ id: 'usa', title: () => m.charts_group_usa(), slugs: ['us-crime-types', 'us-victim-age', 'us-states'] },
	{ id: 'convention', title: () => m.nav_convention(), slugs: ['convention-signatures', 'race-to-40'] }
];
