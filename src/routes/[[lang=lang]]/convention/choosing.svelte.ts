import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import { writeChoice, type Choice } from '$lib/convention/choice';
import { address } from '$lib/filters/url.svelte';

/** Writes a choice into the address: a new history entry for a choice, the same one while a thumb is dragged. */
export function choose(choice: Choice, history: 'push' | 'replace' = 'push'): void {
	const query = writeChoice(choice, new URLSearchParams(location.search)).toString().replaceAll('%7E', '~');
	const url = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
	if (url === `${location.pathname}${location.search}${location.hash}`) return;
	if (history === 'push') pushState(url, page.state);
	else replaceState(url, page.state);
	address.connect();
}
