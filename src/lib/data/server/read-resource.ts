import type { Field, License, Origin, Resource, Schema } from '$lib/data/server/descriptor';
import type { JsonPlace } from '$lib/data/server/json-place';
import { isDay } from '$lib/data/cut-date';
import { column, inEach } from '$lib/words/language';
import { readField } from '$lib/data/server/read-field';

/**
 * One resource with its schema. Faults go to the places' reports.
 * @param schema the place of its schema, which may be in a file of its own
 */
export function readResource(place: JsonPlace, schema: JsonPlace): Resource {
	place.object();
	const name = place.at('name').text();
	if (name !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))
		place.at('name').fault('A name is made of small letters, digits and hyphens: global-losses.');
	const path = place.at('path').text();
	if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*\.csv$/.test(path))
		place.at('path').fault('The path must lead down to a CSV file, in lower case: observations/global-losses.csv.');
	if (place.at('dialect').at('delimiter').textOr(',') !== ',')
		place.at('dialect').at('delimiter').fault('The files here are separated by commas.');
	if (!/^utf-?8$/i.test(place.at('encoding').textOr('utf-8'))) place.at('encoding').fault('The files here are UTF-8.');
	return {
		name,
		path,
		title: inEach((language) => place.at(column('title', language)).textOr('')),
		description: inEach((language) => place.at(column('description', language)).textOr('')),
		lastLookedAt: readDay(place.at('lastLookedAt')),
		requiredRows: place.at('requiredRows').number(),
		hash: place.at('hash').textOr(''),
		rowCount: place.at('rowCount').number(),
		allowEmpty: place.at('allowEmpty').flag(),
		licenses: readLicenses(place),
		sources: readOrigins(place),
		schemaPath: typeof place.at('schema').value === 'string' ? place.at('schema').text() : '',
		schema: readSchema(schema, name)
	};
}

/** A day of the calendar, ISO; empty where there is none. */
function readDay(place: JsonPlace): string {
	const day = place.textOr('');
	if (day !== '' && !isDay(day)) place.fault('There must be a day of the calendar here: 2026-11-26.');
	return day;
}

function readSchema(place: JsonPlace, resource: string): Schema {
	place.object();
	const fields = place.at('fields').items();
	if (fields.length === 0) place.at('fields').fault('There must be a list of at least one field.');
	noRepeat(
		fields.map((field) => field.at('name')),
		'field'
	);
	const match = place.at('fieldsMatch');
	if (!match.absent) match.fault('Leave this out: only the standard\'s default "exact" is supported here.');
	const names = fields.map((field) => field.at('name').value);
	const missing = place.at('missingValues');
	const key = columns(place.at('primaryKey'), names);
	return {
		fields: fields.map(readField).map((field) => (key.includes(field.name) ? required(field) : field)),
		missingValues: missing.absent ? [''] : missing.texts(),
		primaryKey: key,
		uniqueKeys: place
			.at('uniqueKeys')
			.items()
			.map((unique) => columns(unique, names)),
		foreignKeys: keysOf(place).map(({ fields: own, reference }) => ({
			fields: columns(own, names),
			resource: reference.at('resource').textOr(resource),
			references: reference.at('fields').texts()
		})),
		dateOrder: place
			.at('dateOrder')
			.items()
			.map((order) => columns(order, names)),
		fixedBy: place
			.at('fixedBy')
			.items()
			.map((fixed) => ({ key: columns(fixed.at('key'), names).join(), columns: columns(fixed.at('columns'), names) }))
	};
}

/** The standard makes every column of a primary key required. */
function required(field: Field): Field {
	return { ...field, constraints: { ...field.constraints, required: true } };
}

/** Where a table refers to another: the columns, where the key stands, and the columns there. */
interface KeyPlace {
	readonly at: JsonPlace;
	readonly fields: JsonPlace;
	readonly reference: JsonPlace;
}

/** The foreign keys of a schema, then those of the items of its lists, which the standard knows none for. */
function keysOf(schema: JsonPlace): readonly KeyPlace[] {
	const declared = schema
		.at('foreignKeys')
		.items()
		.map((at) => ({ at, fields: at.at('fields'), reference: at.at('reference') }));
	const ofLists = schema
		.at('fields')
		.items()
		.map((field) => ({ at: field.at('list'), fields: field.at('name'), reference: field.at('list').at('reference') }))
		.filter(({ reference }) => !reference.absent);
	return [...declared, ...ofLists];
}

/** Column names of a key, each of which must be a field of the same table. */
function columns(place: JsonPlace, names: readonly unknown[]): readonly string[] {
	for (const name of place.texts())
		if (!names.includes(name)) place.fault(`"${name}" is not a field of this table. Name one of its fields.`);
	return place.texts();
}

/** Reports keys of a schema that lead to no resource or to no field of it. `own` is the resource the schema belongs to. */
export function checkForeignKeys(schema: JsonPlace, own: Resource, resources: readonly Resource[]): void {
	for (const { at, fields, reference } of keysOf(schema)) {
		const name = reference.at('resource').textOr(own.name);
		const target = resources.find((resource) => resource.name === name);
		if (target === undefined) reference.at('resource').fault('No resource has this name. Name one of the resources.');
		const names = target?.schema.fields.map((field) => field.name);
		if (names !== undefined) columns(reference.at('fields'), names);
		const length = fields.texts().length;
		if (length === 0 || length !== reference.at('fields').texts().length)
			at.fault('"fields" and "reference.fields" must name equally many columns, at least one.');
	}
}

/** Reports every value that already stood at an earlier place of the list. */
export function noRepeat(places: readonly JsonPlace[], what: string): void {
	places.forEach((place, index) => {
		const first = places.findIndex((other) => other.value === place.value);
		if (!place.absent && first < index) place.fault(`Another ${what} has the same: see ${places[first]?.path ?? ''}.`);
	});
}

/** The licences named by a package or resource; none where it names none. */
export function readLicenses(place: JsonPlace): readonly License[] {
	return place
		.at('licenses')
		.items()
		.map((license) => ({
			name: license.at('name').textOr(''),
			title: license.at('title').textOr(''),
			path: license.at('path').textOr('')
		}));
}

/** The publications a package or resource says it was taken from; none where it says nothing. */
export function readOrigins(place: JsonPlace): readonly Origin[] {
	return place
		.at('sources')
		.items()
		.map((origin) => ({ title: origin.at('title').textOr(''), path: origin.at('path').textOr('') }));
}
