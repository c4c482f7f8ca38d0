/** Tables with more places: every row that hangs on a place stands again for each place invented after it. Pure. */
import { inventedCodes, inventedName, inventedValue } from './invented.mjs';

/** @typedef {Record<string, string>} Row By column, as text. */
/** @typedef {{ copy: number, codes: ReadonlyMap<string, string> }} Copy Which copy it is, from 1; code → invented code. */

/** Columns that hold the code of a place. */
const PLACE = ['code', 'entity', 'iso3', 'place'];
/** Columns that hold the id of a figure, which begins with that code. */
const FIGURE = ['figure', 'repeats', 'revises'];
/** A tolerance that whatever a step comes to is within. */
const ANY = '1000000000000';
const AMOUNTS = ['value', 'low', 'high'];
/** A grid of 40 by 40 tiles has no room for ten worlds, a group has the members that it has, and prices are of one country. */
const LEFT_ALONE = ['tiles', 'groups', 'us-consumer-prices'];

/**
 * Codes for n times as many places.
 *
 * @param {readonly Row[]} entities The table of places.
 * @param {number} times
 * @returns {Copy[]} One a copy, `times - 1` of them
 */
export function copiesOf(entities, times) {
	const places = entities.filter(({ kind }) => kind === 'country' || kind === 'territory').map(({ code = '' }) => code);
	const taken = new Set(entities.map(({ code = '' }) => code));
	const invented = inventedCodes(places.length * (times - 1), taken);
	return Array.from({ length: times - 1 }, (_, at) => ({
		copy: at + 1,
		codes: new Map(places.map((code, index) => [code, invented[at * places.length + index] ?? '']))
	}));
}

/**
 * The rows of a table, then those of every copy. Rows of parts of a country (states, ages), of the world and of groups of
 * countries are not copied.
 *
 * @param {string} table Its name in datapackage.json.
 * @param {readonly Row[]} rows
 * @param {readonly Copy[]} copies
 * @returns {Row[]}
 */
export function growRows(table, rows, copies) {
	// Some steps count countries, of which there are more now
	if (table === 'claim-steps')
		return rows.map((row) => ({ ...row, tolerance: copies.length > 0 ? ANY : (row.tolerance ?? '') }));
	const [first = {}] = rows;
	const column = PLACE.find((name) => name in first) ?? FIGURE.find((name) => name in first);
	if (column === undefined || LEFT_ALONE.includes(table) || 'category' in first) return [...rows];
	const own = rows.filter((row) => (row[column] ?? '') !== '');
	return [
		...rows,
		...copies.flatMap((copy) => own.map((row) => copied(row, column, copy)).filter((row) => row !== null))
	];
}

/**
 * @param {Row} row
 * @param {string} column The one that says whose row it is.
 * @param {Copy} copy
 * @returns {Row | null} null where its place has no copy
 */
function copied(row, column, copy) {
	const code = copy.codes.get((row[column] ?? '').split('.')[0] ?? '');
	if (code === undefined) return null;
	return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cellOf(name, cell, code, copy)]));
}

/**
 * @param {string} name
 * @param {string} cell
 * @param {string} code The invented place.
 * @param {Copy} copy
 * @returns {string}
 */
function cellOf(name, cell, code, { copy, codes }) {
	if (cell === '' && !name.startsWith('name_')) return '';
	if (PLACE.includes(name)) return code;
	if (FIGURE.includes(name)) return cell.replace(/^[^.]*/, () => code);
	if (AMOUNTS.includes(name)) return inventedValue(cell, copy);
	if (name === 'participant' || name.startsWith('name_')) return inventedName(code);
	if (name === 'neighbours')
		return cell
			.split(';')
			.map((near) => codes.get(near) ?? near)
			.join(';');
	if (name === 'id') return `${cell}-${code.toLowerCase()}`;
	if (['iso2', 'm49', 'aliases_en', 'aliases_vi'].includes(name)) return '';
	return cell;
}
