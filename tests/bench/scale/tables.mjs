/** Writes the tables of a data package anew, with more places. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { copiesOf, growRows } from './grow.mjs';

/** @typedef {import('./grow.mjs').Row} Row */

/**
 * @param {string} from The folder of the project's own tables.
 * @param {string} to A copy of it, whose tables are written.
 * @param {number} times How many times as many countries and territories; 1 writes the tables as they are.
 * @returns {number} How many rows there are then
 */
export function writeGrown(from, to, times) {
	/** @type {{ resources: readonly { name: string, path: string }[] }} */
	const { resources } = JSON.parse(readFileSync(join(from, 'datapackage.json'), 'utf8'));
	const read = (/** @type {string} */ path) => rowsIn(readFileSync(join(from, path), 'utf8'));
	const copies = copiesOf(read(resources.find(({ name }) => name === 'entities')?.path ?? ''), times);
	return resources.reduce((sum, { name, path }) => {
		const grown = growRows(name, read(path), copies);
		writeFileSync(join(to, path), `${Papa.unparse(grown, { newline: '\n' })}\n`);
		return sum + grown.length;
	}, 0);
}

/**
 * @param {string} csv
 * @returns {Row[]}
 */
function rowsIn(csv) {
	return /** @type {Papa.ParseResult<Row>} */ (Papa.parse(csv, { header: true, skipEmptyLines: true })).data;
}
