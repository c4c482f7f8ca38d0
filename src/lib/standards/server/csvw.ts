import type { Constraints, Field, PackageDescriptor, Resource, ScalarType } from '$lib/data/server/descriptor';
import { licenceAddress, tablesDay } from '$lib/data/server/edition';
import { LANGUAGES, type InEach } from '$lib/words/language';

/** A document of JSON, as it is written. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * CSV on the Web (https://www.w3.org/TR/tabular-metadata/): what stands at the address of a CSV with `-metadata.json` behind it, and
 * what all tables of the package together say in `csv-metadata.json`, the keys between them too.
 */
export const CSVW = ['http://www.w3.org/ns/csvw', { '@language': 'en' }] as const;

/** Types of Table Schema as CSVW names them. */
const DATATYPES: Readonly<Record<ScalarType, string>> = {
	string: 'string',
	integer: 'integer',
	number: 'decimal',
	boolean: 'boolean',
	date: 'date',
	year: 'gYear'
};

/** A day, or one cut to its month or year. */
const PARTIAL_DATE = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';

/** The description of one table of the package, to stand beside it; keys to other tables stand in that of the package. */
export function tableMetadata(resource: Resource, descriptor: PackageDescriptor): JsonObject {
	return { '@context': CSVW, ...tableOf(resource, descriptor, fileName(resource.path), []) };
}

/** The description of every table of the package in one group, with the keys between them. */
export function packageMetadata(descriptor: PackageDescriptor): JsonObject {
	const { resources } = descriptor;
	return {
		'@context': CSVW,
		'@type': 'TableGroup',
		'dc:title': texts(descriptor.title),
		'dc:description': texts(descriptor.description),
		'dc:modified': dayOf(descriptor),
		...licenceOf(descriptor),
		tables: resources.map((resource) =>
			tableOf(resource, descriptor, resource.path, [
				...resource.schema.foreignKeys
					.filter(
						({ fields }) => !resource.schema.fields.some(({ name, type }) => type === 'list' && fields.includes(name))
					)
					.map(({ fields, resource: to, references }) => ({
						columnReference: fields,
						reference: { resource: pathOf(resources, to), columnReference: references }
					}))
			])
		)
	};
}

/** A text in every language, as JSON-LD writes it. */
export function texts(text: InEach): readonly JsonObject[] {
	return LANGUAGES.map((language) => ({ '@value': text[language], '@language': language }));
}

function dayOf(descriptor: PackageDescriptor): JsonObject {
	return { '@value': tablesDay(descriptor), '@type': 'xsd:date' };
}

function licenceOf(of: Pick<Resource, 'licenses'>): JsonObject {
	const address = licenceAddress(of);
	return address === null ? {} : { 'dc:license': { '@id': address } };
}

function fileName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function pathOf(resources: readonly Resource[], name: string): string {
	return resources.find((one) => one.name === name)?.path ?? '';
}

function tableOf(resource: Resource, descriptor: PackageDescriptor, url: string, foreignKeys: readonly JsonObject[]) {
	const { fields, primaryKey } = resource.schema;
	return {
		'@type': 'Table',
		url,
		'dc:title': texts(resource.title),
		'dc:description': texts(resource.description),
		'dc:modified': dayOf(descriptor),
		...licenceOf(resource),
		dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
		tableSchema: {
			columns: fields.map(columnOf),
			primaryKey,
			...(foreignKeys.length === 0 ? {} : { foreignKeys })
		}
	};
}

/** One column: its name is the header, its title stands beside it. */
function columnOf(field: Field): JsonObject {
	const { name, title, description, type, constraints, delimiter } = field;
	return {
		name,
		titles: title === '' || title === name ? [name] : [name, title],
		...(description === '' ? {} : { 'dc:description': description }),
		datatype: datatypeOf(field),
		...(type === 'list' ? { separator: delimiter } : {}),
		...(constraints.required ? { required: true } : {})
	};
}

/** The type of a cell, of a list that of its items. */
function datatypeOf({ type, itemType, format, partialDate, constraints }: Field): JsonObject | string {
	const base = format === 'uri' ? 'anyURI' : DATATYPES[type === 'list' ? itemType : type];
	const limits = { ...patternOf(base, partialDate, constraints), ...limitsOf(type, constraints) };
	return Object.keys(limits).length === 0 ? base : { base, ...limits };
}

/** A closed list, a pattern and a cut date are regular expressions to CSVW, which has them for strings alone. */
function patternOf(base: string, partialDate: boolean, { enum: members, pattern }: Constraints): JsonObject {
	if (base !== 'string') return {};
	if (members !== null) return { format: `^(${members.map((one) => escaped(String(one))).join('|')})$` };
	if (pattern !== null) return { format: pattern.source };
	return partialDate ? { format: `^${PARTIAL_DATE}$` } : {};
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, (sign) => `\\${sign}`);
}

function limitsOf(type: Field['type'], constraints: Constraints): JsonObject {
	const { minimum, maximum, exclusiveMinimum, minLength, maxLength } = constraints;
	const limit = (value: number | string) => (type === 'year' ? String(value) : value);
	return {
		...(minimum === null ? {} : { minimum: limit(minimum) }),
		...(maximum === null ? {} : { maximum: limit(maximum) }),
		...(exclusiveMinimum === null ? {} : { minExclusive: limit(exclusiveMinimum) }),
		// Of a list they count its items
		...(minLength === null || type === 'list' ? {} : { minLength }),
		...(maxLength === null || type === 'list' ? {} : { maxLength })
	};
}
