import { readFileSync } from 'node:fs';
import { DataError, DataFaults } from '$lib/data/server/data-error';
import type { PackageDescriptor } from '$lib/data/server/descriptor';
import { JsonPlace } from '$lib/data/server/json-place';
import { isDay } from '$lib/data/cut-date';
import { checkForeignKeys, noRepeat, readLicenses, readOrigins, readResource } from '$lib/data/server/read-resource';
import { hashOf } from '$lib/data/server/seal';
import { column, inEach } from '$lib/words/language';
import { addressRule, textRules } from '$lib/data/server/cell';

/**
 * `<dir>/datapackage.json`, checked.
 * @throws DataFaults listing every fault of its shape, each with its JSON path; also where the file is not there.
 */
export function readPackage(dir: string): PackageDescriptor {
	const file = `${dir}/datapackage.json`;
	try {
		return parsePackage(textOf(file), file, (path) => textOf(`${dir}/${path}`));
	} catch (error) {
		if (error instanceof DataFaults) throw error;
		throw new DataFaults([new DataError({ file, line: null, column: null, value: '', rule: unreadable(error) })]);
	}
}

/**
 * The text of a datapackage.json as a descriptor.
 * @param file name for messages
 * @param open the text of a file beside it: a schema that several tables share
 * @throws DataFaults listing every fault of its shape
 * @throws SyntaxError where the text is no JSON
 */
export function parsePackage(text: string, file: string, open: (path: string) => string = () => ''): PackageDescriptor {
	const faults: DataError[] = [];
	const placeIn = (source: string, of: string) => {
		const json: unknown = JSON.parse(source.replace(/^\uFEFF/, ''));
		return new JsonPlace(json, '', (path, value, rule) => {
			const fault = new DataError({ file: of, line: null, column: path === '' ? null : path, value, rule });
			if (!faults.some((known) => known.message === fault.message)) faults.push(fault);
		});
	};
	const shared = new Map<string, Shared>();
	const schemaOf = (resource: JsonPlace): JsonPlace => {
		const place = resource.at('schema');
		const path = place.value;
		if (typeof path !== 'string') return place;
		const known = shared.get(path);
		if (known !== undefined) return known.place;
		try {
			if (!SCHEMA_PATH.test(path)) throw new Error('The path must lead down to a JSON file, in lower case');
			const source = open(path);
			shared.set(path, {
				place: placeIn(
					source,
					file.replace(/[^/]*$/, () => path)
				),
				hash: hashOf(source)
			});
		} catch (error) {
			place.fault(unreadable(error));
			return new JsonPlace({ fields: [{ name: 'unread' }] }, '', () => undefined);
		}
		return schemaOf(resource);
	};
	const descriptor = describe(placeIn(text, file), schemaOf, shared);
	if (faults.length > 0) throw new DataFaults(faults);
	return descriptor;
}

/** A schema in a file of its own, and the hash of its text. */
interface Shared {
	readonly place: JsonPlace;
	readonly hash: string;
}

const SCHEMA_PATH = /^[a-z0-9-]+(\/[a-z0-9-]+)*\.json$/;

function textOf(file: string): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
}

function describe(
	root: JsonPlace,
	schemaOf: (resource: JsonPlace) => JsonPlace,
	shared: ReadonlyMap<string, Shared>
): PackageDescriptor {
	root.object();
	checkTexts(root);
	const places = root.at('resources').items();
	if (places.length === 0) root.at('resources').fault('There must be a list of at least one resource.');
	const resources = places.map((place) => readResource(place, schemaOf(place)));
	for (const { place } of shared.values()) checkTexts(place);
	noRepeat(
		places.map((place) => place.at('name')),
		'resource'
	);
	noRepeat(
		places.map((place) => place.at('path')),
		'resource'
	);
	resources.forEach((resource, index) => {
		const place = places[index];
		if (place !== undefined) checkForeignKeys(schemaOf(place), resource, resources);
	});
	return {
		name: root.at('name').text(),
		title: inEach((language) => root.at(column('title', language)).textOr('')),
		description: inEach((language) => root.at(column('description', language)).textOr('')),
		keywords: root.at('keywords').texts(),
		version: root.at('version').textOr(''),
		created: readMoment(root.at('created')),
		licenses: readLicenses(root),
		sources: readOrigins(root),
		schemas: [...shared].map(([path, { hash }]) => {
			const place = root
				.at('schemas')
				.items()
				.find((one) => one.at('path').value === path);
			return { path, hash, sealed: place?.at('hash').textOr('') ?? '' };
		}),
		resources
	};
}

/** A moment as the standard writes it; empty where there is none. */
function readMoment(place: JsonPlace): string {
	const text = place.textOr('');
	if (text !== '' && !(isDay(text.slice(0, 10)) && /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(text)))
		place.fault('There must be a day and an hour of the calendar here: 2026-09-26T00:00:00Z.');
	return text;
}

function unreadable(error: unknown): string {
	if (error instanceof TypeError) return 'The file is not UTF-8. Save it as UTF-8.';
	if (error instanceof SyntaxError) return `The file is not JSON: ${error.message}.`;
	return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}

/** Texts of signs that no reader sees as words. */
const SIGNS = ['pattern', 'delimiter', 'missingValues'];
/** Lists whose `path` is an address. */
const LINKS = ['licenses', 'sources'];

/** Reports every text of a datapackage.json, at any depth, that no table could hold, and every link that is no address. */
export function checkTexts(place: JsonPlace): void {
	if (typeof place.value === 'string') for (const rule of textRules(place.value)) place.fault(rule);
	if (Array.isArray(place.value)) place.items().forEach(checkTexts);
	for (const name of place.names()) {
		const at = place.at(name);
		if (!SIGNS.includes(name)) checkTexts(at);
		if (LINKS.includes(name) && Array.isArray(at.value)) at.items().forEach((link) => checkLink(link.at('path')));
	}
}

function checkLink(path: JsonPlace): void {
	const rule = typeof path.value === 'string' ? addressRule(path.value) : null;
	if (rule !== null) path.fault(`This ${rule}`);
}
