import { fetchPart } from '$lib/fetch-part';
import { loadView } from '$lib/chart/load';
import { isOfObservations, type ChartSpec, type TreatyChart } from '$lib/chart/spec';

const SPECS = import.meta.glob<ChartSpec | TreatyChart>('../lib/charts/*.ts', { import: 'chart' });

/**
 * The code that a chart's page or embed comes with: its own view; the other ones are fetched when they are chosen.
 *
 * @throws Error where no file of that name says what the chart is
 */
export async function chartCode(slug: string) {
	const load = SPECS[`../lib/charts/${slug}.ts`];
	if (load === undefined) throw new Error(`There is no src/lib/charts/${slug}.ts.`);
	const spec = await fetchPart(load);
	if (isOfObservations(spec)) {
		const [own = 'line'] = spec.kinds;
		const [{ default: chart }, view] = await Promise.all([
			fetchPart(() => import('$lib/chart/figure/SpecChart.svelte')),
			loadView(own)
		]);
		return { of: 'observations', spec, chart, view } as const;
	}
	if (slug === 'race-to-40') {
		const { RaceChart } = await fetchPart(() => import('./race-chart'));
		return { of: 'treaties', spec, chart: RaceChart } as const;
	}
	const { SignaturesChart } = await fetchPart(() => import('./signatures-chart'));
	return { of: 'signatures', spec, chart: SignaturesChart } as const;
}

/** What `chartCode` brings. */
export type ChartCode = Awaited<ReturnType<typeof chartCode>>;
