import { group } from 'd3';
import type { Source } from '$lib/data/source';

/** Documents of one year. */
export interface DocumentsOfYear {
	/** Null for those without a date. */
	readonly year: number | null;
	readonly documents: number;
	/** Figures that were read in them. */
	readonly figures: number;
}

/** What is known to be wrong with documents. */
export interface DocumentHealth {
	readonly documents: number;
	/** Without an address. */
	readonly withoutAddress: number;
	/** With an address that does not show the figure, such as a home page. */
	readonly unreadable: number;
	readonly withoutDate: number;
	/** That no figure was read in: they support texts, deeds or fact checks. */
	readonly withoutFigure: number;
}

type Dated = Pick<Source, 'id' | 'url' | 'readable' | 'published'>;

/**
 * Documents by the year in which they were published, the newest first; those without a date last.
 * @param read how many figures were read in each document, by its id
 */
export function documentsByYear(
	sources: readonly Dated[],
	read: ReadonlyMap<string, number>
): readonly DocumentsOfYear[] {
	const years = group(sources, ({ published }) => (published === null ? null : Number(published.slice(0, 4))));
	return [...years]
		.map(([year, of]): DocumentsOfYear => ({
			year,
			documents: of.length,
			figures: of.reduce((sum, { id }) => sum + (read.get(id) ?? 0), 0)
		}))
		.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
}

/** How many documents cannot be opened, are not dated, or have no figure. */
export function documentHealth(sources: readonly Dated[], read: ReadonlyMap<string, number>): DocumentHealth {
	const count = (test: (one: Dated) => boolean) => sources.filter(test).length;
	return {
		documents: sources.length,
		withoutAddress: count(({ url }) => url === null),
		unreadable: count(({ url, readable }) => url !== null && !readable),
		withoutDate: count(({ published }) => published === null),
		withoutFigure: count(({ id }) => !read.has(id))
	};
}
