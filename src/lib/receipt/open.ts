import { mount } from 'svelte';
import type { Language } from '$lib/words/language';
import Receipt from './Receipt.svelte';

/** From now on the receipt of the figure in the address lies open, on this page and on those that follow. To be called once. */
export function openReceipts(language: Language): void {
	mount(Receipt, { target: document.body, props: { language } });
}
