import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { searchWith, type Choice } from '$lib/convention/choice';
import { address } from '$lib/filters/url.svelte';

/** Writes a choice into the address: a new history entry for a choice, the same one while a thumb is dragged. */
export function choose(choice: Choice, history: 'push' | 'replace' = 'push'): void {
	const url = `${location.pathname}${searchWith(choice, location.search)}${location.hash}`;
	if (url === `${location.pathname}${location.search}${location.hash}`) return;
	if (history === 'push') pushState(url, page.state);
	else replaceState(url, page.state);
	address.connect();
}
