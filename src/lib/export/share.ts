/** Absolute address of a view: where the page is, with the choice in force and without a place in the page. */
export function viewAddress(here: string, search: string): string {
	const url = new URL(here);
	url.hash = '';
	url.search = '';
	return url.href + search;
}

/**
 * Absolute address of a view for somebody else's page: `path` below the site, the same choice, but no open receipt, which
 * would lie over the chart as soon as their page is read.
 */
export function embedAddress(here: string, path: string, search: string): string {
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && !part.startsWith('figure='));
	return new URL(path, here).href + (kept.length === 0 ? '' : `?${kept.join('&')}`);
}
