import type { Source } from '$lib/data/source';

/** The lists of documents: one a page, since all of them would be too much for one. The first has the short address. */
export const DOCUMENT_KINDS = [
	{ param: '', type: 'primary' },
	{ param: 'secondary', type: 'secondary' },
	{ param: 'press', type: 'press' }
] as const satisfies readonly { readonly param: string; readonly type: Source['type'] }[];
