import type { FigureModel } from '$lib/chart/figure/model';
import { underTitle } from '$lib/chart/input';
import { count } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { creditLine, type Occasion } from './figure-sheet';

/** What stands for a picture where it cannot be seen: its finding, what it shows, how many figures, what must be known, whose. */
export function alternativeText({ chartText, credits, language }: FigureModel): string {
	const { title, drawn, warnings = [] } = chartText;
	const figures = m.figure_count({ count: count(drawn.length, language) });
	const parts = [title, underTitle(chartText), figures, ...warnings.slice(0, 1), creditLine(credits)];
	return parts
		.filter((part) => part !== '')
		.map(sentence)
		.join(' ');
}

/** What stands under a picture in print: its finding, whose figures, and where it is from. */
export function captionOf({ chartText, credits }: FigureModel, { address }: Pick<Occasion, 'address'>): string {
	return [chartText.title, creditLine(credits)].map(sentence).concat(`${m.site_name()}, ${address}`).join(' ');
}

const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
