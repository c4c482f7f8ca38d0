import { mount } from 'svelte';
import type { FigureModel } from '$lib/chart/figure/model';
import type { Language } from '$lib/words/language';
import Receipt from './Receipt.svelte';

let there = false;

/**
 * From now on the receipt of the figure in the address lies open, on this page and on those that follow.
 * @param figures those of the page, which know what they drew of it
 */
export function openReceipts(language: Language, figures: ReadonlySet<FigureModel>): void {
	if (there) return;
	there = true;
	mount(Receipt, { target: document.body, props: { language, figures } });
}
