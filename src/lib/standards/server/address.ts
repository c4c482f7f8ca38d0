import { inEach, pathIn, type InEach } from '$lib/words/language';

/** Where the files of the API stand, from the root of the site. */
export const API = '/api/v1';

/** Where the columns of every CSV of figures are described, below the API. */
export const FIGURES_SCHEMA = 'schemas/figures.csvw.json';

/**
 * The address that the site's own paths stand below: `https://example.org/name`, or only `/name` where nobody said where the
 * site will stand; without a slash at its end.
 */
export type Root = string;

/** Names of the files that hold everything, below the site's root. */
export const WHOLE = {
	zip: '/data/everything.zip',
	parquet: '/api/v1/observations.parquet',
	sdmx: '/api/v1/observations.sdmx.csv',
	codelists: '/api/v1/codelists.json',
	package: '/data/datapackage.json',
	csvw: '/data/csv-metadata.json',
	dcat: '/data/catalog.jsonld',
	notes: '/data/NOTES.md',
	licence: '/data/LICENSE.md'
} as const;

/** A page in every language. */
export function pageIn(root: Root, path: string): InEach {
	return inEach((language) => `${root}${pathIn(language, path)}`);
}

/** A file of the API. */
export function fileOf(root: Root, path: string): string {
	return `${root}${API}/${path}`;
}

/** Where the receipts of all figures of a place stand. */
export function receiptsOf(root: Root, entity: string): string {
	return fileOf(root, `figures/${entity}.json`);
}

/** The page that opens with the receipt of a figure. */
export function figurePage(root: Root, id: string): InEach {
	return inEach((language) => `${root}${pathIn(language, '/')}?figure=${encodeURIComponent(id)}`);
}
