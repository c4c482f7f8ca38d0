import { openData } from '$lib/data/server/load';
import { packed } from '$lib/export/zip';
import { readReleases, releaseFiles } from '$lib/releases/server/files';
import { error, json } from '@sveltejs/kit';
import { readFileSync } from 'node:fs';
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
const MOVED: Readonly<Record<string, string>> = { 'reference/crime-types.csv': 'reference/categories.csv' };

/** What the archive holds: the package, without its former releases. */
function packagePaths(): string[] {
	const { resources, schemas } = openData().descriptor;
	return [DESCRIPTOR, NOTES, LICENCE, ...[...schemas, ...resources].map(({ path }) => path)];
}

function paths(): string[] {
	return [...packagePaths(), ...releaseFiles('data').map((name) => `releases/${name}`)];
}

export const entries: EntryGenerator = () =>
	[...paths(), EVERYTHING, RELEASES, ...Object.keys(MOVED)].map((path) => ({ path }));

/** The tables of the data package, the schemas that they share and its releases, byte for byte as they stand in data/; also as one ZIP. */
export const GET: RequestHandler = ({ params: { path: asked } }) => {
	if (asked === EVERYTHING) return new Response(everything(), { headers: { 'content-type': 'application/zip' } });
	if (asked === RELEASES) return json(readReleases('data').map(({ id, before }) => ({ id, before })));
	const path = MOVED[asked] ?? asked;
	if (!paths().includes(path)) error(404, `There is no table "${path}".`);
	const type = path.endsWith('.csv') ? TYPES.csv : path.endsWith('.md') ? TYPES.md : TYPES.json;
	return new Response(readFileSync(`data/${path}`), { headers: { 'content-type': `${type}; charset=utf-8` } });
};

/** All of it in one archive, of the day of the tables: the same tables make the same file. */
function everything(): Uint8Array<ArrayBuffer> {
	const files = packagePaths().map((path) => ({ name: path, content: readFileSync(`data/${path}`, 'utf8') }));
	return packed(files, openData().descriptor.created.slice(0, 10));
}
