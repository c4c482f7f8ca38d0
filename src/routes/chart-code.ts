import { isOfObservations, loadView } from '$lib/charts/explorer/load';
import type { Dataset } from '$lib/data/datasets';

/** The code that a chart's page or embed comes with: its own picture; the other ones are fetched when they are chosen. */
export async function chartCode({ slug, kinds }: Dataset) {
	if (isOfObservations(slug)) {
		const [own = 'line'] = kinds;
		return { of: 'observations', view: await loadView(own) } as const;
	}
	if (slug === 'race-to-40') {
		const { default: chart } = await import('$lib/charts/race-to-40/RaceTo40Chart.svelte');
		return { of: 'treaties', chart } as const;
	}
	const { default: chart } = await import('$lib/charts/convention-signatures/SignaturePage.svelte');
	return { of: 'signatures', chart } as const;
}

/** What `chartCode` brings. */
export type ChartCode = Awaited<ReturnType<typeof chartCode>>;
