import type { Source } from '$lib/data/source';

/** A date of CSL-JSON. */
export interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
}

/** An ISO date, cut to what is known, as CSL wants it: "2025-10" → [[2025, 10]]. */
export function dateParts(iso: string): CslDate {
	return { 'date-parts': [iso.split('-').map(Number)] };
}

/** A document in which figures were read, as a CSL item; what is not known is left out. */
export function cslDocument({ id, publisher, title, published, url, readable, type }: Source) {
	return {
		id,
		type: type === 'press' ? 'article-newspaper' : 'webpage',
		title,
		author: [{ literal: publisher }],
		...(published === null ? {} : { issued: dateParts(published) }),
		...(readable && url !== null ? { URL: url } : {})
	};
}
