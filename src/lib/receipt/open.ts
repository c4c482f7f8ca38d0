import { mount } from 'svelte';
import type { Language } from '$lib/words/language';
import Receipt from './Receipt.svelte';

let there = false;

/** From now on the receipt of the figure in the address lies open, on this page and on those that follow. */
export function openReceipts(language: Language): void {
	if (there) return;
	there = true;
	mount(Receipt, { target: document.body, props: { language } });
}
