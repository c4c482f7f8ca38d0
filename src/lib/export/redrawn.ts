import { stillContext, type FigureModel } from '$lib/chart/figure/model';
import { tick, unmount } from 'svelte';
import { ExportFailure } from './failure';
import { figureMarkup } from './figure-markup';
import { figureWords, type Occasion } from './figure-sheet';
import type { PageSize } from './sheet';
import type { Drawn } from './use-picture';

/** How often, and how many times, to look whether a drawing whose outlines come from a file is there. */
const PAUSE = 50;
const TIMES = 60;

/**
 * Draws a figure once more, out of sight, with a plot of another size.
 *
 * @throws {ExportFailure} where nothing is drawn
 */
export async function redrawn(figure: FigureModel, occasion: Occasion, { width, height }: PageSize): Promise<Drawn> {
	const target = document.createElement('div');
	target.inert = true;
	target.style.cssText = `position:fixed;left:-9999px;top:0;width:${width}px;opacity:0`;
	document.body.append(target);
	const told: FigureModel[] = [];
	const mounted = figure.redraw({ target, context: stillContext({ width, height, tell: (one) => told.push(one) }) });
	try {
		await tick();
		const picture = await arrived(() => told[0]?.picture() ?? null);
		if (picture?.svg === undefined) throw new ExportFailure('drawing');
		const plot = await figureMarkup(picture.svg, true);
		return { words: figureWords(told[0] ?? figure, picture, occasion), plot, least: picture.least };
	} finally {
		void unmount(mounted);
		target.remove();
	}
}

/** The picture once its figures are drawn. */
async function arrived(picture: FigureModel['picture']) {
	for (let times = 0; times < TIMES; times += 1) {
		const now = picture();
		if (now?.svg?.querySelector('[data-series]')) return now;
		await new Promise((resolve) => setTimeout(resolve, PAUSE));
	}
	return picture();
}
