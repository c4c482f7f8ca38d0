import { loadChart, loadView } from '$lib/chart/load';
import { isOfObservations } from '$lib/chart/spec';

/** The code that a chart's page or embed comes with: its own view; the other ones are fetched when they are chosen. */
export async function chartCode(slug: string) {
	const spec = await loadChart(slug);
	if (isOfObservations(spec)) {
		const [own = 'line'] = spec.kinds;
		const [{ default: chart }, view] = await Promise.all([import('$lib/chart/figure/SpecChart.svelte'), loadView(own)]);
		return { of: 'observations', spec, chart, view } as const;
	}
	const { RaceChart, SignaturesChart } = await import('./treaty-charts');
	if (slug === 'race-to-40') return { of: 'treaties', spec, chart: RaceChart } as const;
	return { of: 'signatures', spec, chart: SignaturesChart } as const;
}

/** What `chartCode` brings. */
export type ChartCode = Awaited<ReturnType<typeof chartCode>>;
