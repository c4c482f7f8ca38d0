import { getContext, setContext } from 'svelte';

const KEY = 'disputed';

/** Tells every mark below which figures another publisher has a figure beside; called while a page is made. */
export function tellDisputed(ids: () => ReadonlySet<string>): void {
	setContext(KEY, ids);
}

/** Whether another publisher has a figure for the same place, year and quantity; never, where nobody told. */
export function disputedBy(): (id: string) => boolean {
	const ids = getContext<(() => ReadonlySet<string>) | undefined>(KEY);
	return (id) => ids?.().has(id) ?? false;
}
