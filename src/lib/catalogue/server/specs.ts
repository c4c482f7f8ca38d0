import type { ChartSpec, TreatyChart } from '$lib/chart/spec';

const SPECS = Object.values(
	import.meta.glob<ChartSpec | TreatyChart>('../../charts/*.ts', { eager: true, import: 'chart' })
);

/** Every chart, in the order of the list. */
export const CHARTS: readonly (ChartSpec | TreatyChart)[] = SPECS.sort((a, b) => a.order - b.order);

/** What a chart is. @throws Error where no file of that name says it */
export function chartOf(slug: string): ChartSpec | TreatyChart {
	const chart = CHARTS.find((one) => one.slug === slug);
	if (chart === undefined) throw new Error(`There is no src/lib/charts/${slug}.ts.`);
	return chart;
}

/** Every chart as a route parameter, for prerendering. */
export const slugs = () => CHARTS.map(({ slug }) => ({ slug }));
