import { getContext, setContext } from 'svelte';
import type { Term } from './mark';

const KEY = 'terms';

/** Tells the parts of a page which terms their prose is linked to; called while a page is made. */
export function tellTerms(terms: () => readonly Term[]): void {
	setContext(KEY, terms);
}

/** The terms of the page; none where it tells none, as in somebody else's page. */
export function termsHere(): readonly Term[] {
	return getContext<(() => readonly Term[]) | undefined>(KEY)?.() ?? [];
}
