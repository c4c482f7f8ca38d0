import { chartPageData } from '$lib/catalogue/server/chart-page-data';
import { stillContext, type FigureModel } from '$lib/chart/figure/model';
import type { Data } from '$lib/data/server/data';
import type { FigureMarkup } from '$lib/export/figure-markup';
import type { PageSize } from '$lib/export/sheet';
import { stillMarkup } from '$lib/export/server/still';
import { speak, type Language } from '$lib/words/language';
import { render } from 'svelte/server';
import AnyChart from '../AnyChart.svelte';
import { chartCode } from '../chart-code';
import { ChartPageFigures } from '../chart-page-figures.svelte';

/** A chart before anything is chosen, drawn at a size: its model and its drawing. */
export interface ChartStill {
	readonly model: FigureModel;
	readonly plot: FigureMarkup;
}

type Draw = (size: PageSize) => ChartStill;
const KEPT = new WeakMap<Data, Map<string, Promise<Draw>>>();

/** Draws a chart at any size, as its page would; what it is drawn from is put together once. */
export function chartStills(data: Data, slug: string, language: Language): Promise<Draw> {
	const kept = KEPT.get(data) ?? new Map<string, Promise<Draw>>();
	KEPT.set(data, kept);
	const key = `${language} ${slug}`;
	const draw = kept.get(key) ?? drawerOf(data, slug, language);
	kept.set(key, draw);
	return draw;
}

async function drawerOf(data: Data, slug: string, language: Language): Promise<Draw> {
	const code = await chartCode(slug);
	speak(language);
	const figures = new ChartPageFigures(chartPageData(data, language, slug), language, code.spec);
	return ({ width, height }: PageSize): ChartStill => {
		speak(language);
		const told: FigureModel[] = [];
		const context = stillContext({ width, height, tell: (model) => told.push(model) });
		const { body } = render(AnyChart, { props: { figures, code, size: 'embed' }, context });
		const [model] = told;
		if (model === undefined) throw new Error(`Nothing is drawn of "${slug}".`);
		return { model, plot: stillMarkup(body) };
	};
}
