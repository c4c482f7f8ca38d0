import { getContext, setContext } from 'svelte';

/** Figures that another publisher has a figure beside, with the words for it, so that no page carries both languages'. */
export interface Disputed {
	/** Ids of the figures. */
	readonly ids: readonly string[];
	/** What hovering one of them adds. */
	readonly also: string;
}

/** The same where it is asked of thousands of figures. */
type Known = Omit<Disputed, 'ids'> & { readonly ids: ReadonlySet<string> };

const KEY = 'disputed';

/** Tells every mark below which figures are disputed; called while a page is made. */
export function tellDisputed(read: () => Disputed): void {
	setContext(KEY, (): Known => ({ ...read(), ids: new Set(read().ids) }));
}

/** What the page told; undefined where it told nothing. */
export function disputedHere(): Known | undefined {
	return getContext<(() => Known) | undefined>(KEY)?.();
}
