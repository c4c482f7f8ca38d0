import { mount } from 'svelte';
import type { FigureModel } from '$lib/chart/figure/model';
import type { Language } from '$lib/words/language';
import Receipt from './Receipt.svelte';

/**
 * From now on the receipt of the figure in the address lies open, on this page and on those that follow. To be called once.
 * @param figures those of the page, which know what they drew of it
 */
export function openReceipts(language: Language, figures: ReadonlySet<FigureModel>): void {
	mount(Receipt, { target: document.body, props: { language, figures } });
}
