import { base } from '$app/paths';
import { openData } from '$lib/data/server/load';
import { tablesDay } from '$lib/data/server/edition';
import { packed } from '$lib/export/zip';
import { readReleases, releaseFiles } from '$lib/releases/server/files';
import { packageMetadata, tableMetadata } from '$lib/standards/server/csvw';
import { dcat } from '$lib/standards/server/dcat';
import { error, json } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
import { saidInEach } from '../../server/chart-said';
import { origin } from '../../server/place';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const DESCRIPTOR = 'datapackage.json';
const NOTES = 'NOTES.md';
const LICENCE = 'LICENSE.md';
/** All releases, from the oldest: id, and id of the one before. */
const RELEASES = 'releases/index.json';
/** The package as one file. */
const EVERYTHING = 'everything.zip';
const TYPES = { csv: 'text/csv', json: 'application/json', md: 'text/markdown' } as const;

/** Addresses that other people hold, with the table that now has what stood there. */
function moved(): ReadonlyMap<string, string> {
	const tables = openData()
		.rows('aliases')
		.filter(({ kind }) => kind === 'table');
	return new Map(tables.map(({ alias, id }) => [`${alias}.csv`, `${id}.csv`]));
}

/** What the archive holds: the package, without its former releases. */
function packagePaths(): string[] {
	const { resources, schemas } = openData().descriptor;
	return [DESCRIPTOR, NOTES, LICENCE, ...[...schemas, ...resources].map(({ path }) => path)];
}

function paths(): string[] {
	return [...packagePaths(), ...releaseFiles('data').map((name) => `releases/${name}`)];
}

/** What describes the tables as CSV on the Web: all of them, and each beside its CSV. */
const CSVW = 'csv-metadata.json';
const BESIDE = '-metadata.json';
/** The same and the charts as a catalogue of DCAT. */
const DCAT = 'catalog.jsonld';

export const entries: EntryGenerator = () => {
	const tables = openData().descriptor.resources.map(({ path }) => `${path}${BESIDE}`);
	return [...paths(), EVERYTHING, RELEASES, CSVW, DCAT, ...tables, ...moved().keys()].map((path) => ({ path }));
};

/**
 * The tables of the data package, the schemas that they share and its releases, byte for byte as they stand in data/; also as one
 * ZIP; and what describes them as CSV on the Web and as DCAT.
 */
export const GET: RequestHandler = ({ params: { path: asked } }) => {
	if (asked === EVERYTHING) return new Response(everything(), { headers: { 'content-type': 'application/zip' } });
	if (asked === RELEASES) return json(readReleases('data').map(({ id, before }) => ({ id, before })));
	const data = openData();
	const { descriptor } = data;
	if (asked === CSVW) return json(packageMetadata(descriptor));
	if (asked === DCAT) {
		const catalogue = dcat(data, `${origin}${base}`, (slug) => saidInEach(data, slug));
		return new Response(JSON.stringify(catalogue), { headers: { 'content-type': 'application/ld+json' } });
	}
	const described = descriptor.resources.find(({ path }) => asked === `${path}${BESIDE}`);
	if (described !== undefined) return json(tableMetadata(described, descriptor));
	const path = moved().get(asked) ?? asked;
	if (!paths().includes(path)) error(404, `There is no table "${path}".`);
	const type = path.endsWith('.csv') ? TYPES.csv : path.endsWith('.md') ? TYPES.md : TYPES.json;
	return new Response(readFileSync(`data/${path}`), { headers: { 'content-type': `${type}; charset=utf-8` } });
};

/** All of it in one archive, of the day of the tables: the same tables make the same file. */
function everything(): Uint8Array<ArrayBuffer> {
	const files = packagePaths().map((path) => ({ name: path, content: readFileSync(`data/${path}`, 'utf8') }));
	return packed(files, tablesDay(openData().descriptor));
}
