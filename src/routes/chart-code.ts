import { isOfObservations, loadView } from '$lib/chart/load';
import type { Dataset } from '$lib/data/datasets';

/** The code that a chart's page or embed comes with: its own picture; the other ones are fetched when they are chosen. */
export async function chartCode({ slug, kinds }: Dataset) {
	if (isOfObservations(slug)) {
		const [own = 'line'] = kinds;
		const [{ default: chart }, view] = await Promise.all([import('$lib/chart/figure/Explorer.svelte'), loadView(own)]);
		return { of: 'observations', chart, view } as const;
	}
	const { RaceTo40Chart, SignaturePage } = await import('./treaty-charts');
	if (slug === 'race-to-40') return { of: 'treaties', chart: RaceTo40Chart } as const;
	return { of: 'signatures', chart: SignaturePage } as const;
}

/** What `chartCode` brings. */
export type ChartCode = Awaited<ReturnType<typeof chartCode>>;
