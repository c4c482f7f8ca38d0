import { mount, unmount } from 'svelte';
import { fetchJson } from '$lib/fetch-once';
import { asset } from '$app/paths';
import { pathIn, type Language } from '$lib/words/language';
import type { Entry } from './entry';
import TermCard from './TermCard.svelte';

/**
 * Shows what a term means beside the link that names it; where that cannot be read, the link is followed.
 * @param link one of `Text.svelte`
 */
export async function openTerm(link: HTMLAnchorElement, language: Language): Promise<void> {
	try {
		const entries = await fetchJson<readonly Entry[]>(asset(pathIn(language, '/glossary/entries.json')));
		const entry = entries.find(({ id }) => id === link.dataset['term']);
		if (entry === undefined) location.assign(link.href);
		else show(entry, link);
	} catch {
		location.assign(link.href);
	}
}

/** Beside the link, over the panel that it stands in. */
function show(entry: Entry, link: HTMLAnchorElement): void {
	const target = link.closest('[popover], dialog') ?? document.body;
	const card = mount(TermCard, { target, props: { entry, link, onclose: () => void unmount(card) } });
}
