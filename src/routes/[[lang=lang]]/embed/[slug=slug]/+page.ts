import type { PageLoad } from './$types';

/** Charts of observations by dataset: a page loads the code of its own chart only. */
const CHARTS = {
	'global-losses': () => import('$lib/charts/global-losses/GlobalLossesChart.svelte'),
	'vietnam-online-scams': () => import('$lib/charts/vietnam-online-scams/VietnamOnlineScamsChart.svelte'),
	'internet-users': () => import('$lib/charts/internet-users/InternetUsersChart.svelte'),
	'scam-losses': () => import('$lib/charts/scam-losses/ScamLossesChart.svelte'),
	'us-crime-types': () => import('$lib/charts/us-crime-types/UsCrimeTypesChart.svelte')
};

export const load: PageLoad = async ({ params: { slug }, data }) => {
	if (slug === 'convention-signatures') {
		const { default: map } = await import('$lib/charts/convention-signatures/ConventionSignaturesChart.svelte');
		return { ...data, map, chart: null };
	}
	const { default: chart } = await CHARTS[slug]();
	return { ...data, map: null, chart };
};
