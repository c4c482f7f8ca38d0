import type { PackageDescriptor } from '$lib/data/server/descriptor';
import { ownLicence } from '$lib/data/server/edition';
import { columnTitle } from '$lib/export/column-titles';
import { chartColumns, CHART_COLUMNS } from '$lib/export/server/chart-export';
import { BASE_LANGUAGE } from '$lib/words/language';
import { CSVW, type JsonObject } from './csvw';

/** Columns of the site's own CSV that hold something else than text, with their types of XML Schema. */
export const DATATYPES: Readonly<Record<string, 'gYear' | 'decimal' | 'integer' | 'boolean'>> = {
	year: 'gYear',
	value: 'decimal',
	low: 'decimal',
	high: 'decimal',
	value_usd: 'decimal',
	rate_per_usd: 'decimal',
	readable: 'boolean',
	ratified_readable: 'boolean',
	days_since_opening: 'integer',
	number: 'integer',
	needed: 'integer'
};

/** Columns of figures that are filled in every row. */
const REQUIRED: readonly string[] = [
	'id',
	'entity',
	'year',
	'metric',
	'value',
	'unit',
	'status',
	'publisher',
	'source'
];

/** What the columns of a CSV of figures hold (of a country, a metric, a publisher), as a table schema of CSVW. */
export function figuresSchema(): JsonObject {
	return { '@context': CSVW, '@type': 'Schema', ...schemaOf(CHART_COLUMNS, REQUIRED) };
}

/** The description of a chart's CSV, whose rows may be figures, signatures or instruments. */
export function chartFileMetadata(slug: string, title: string, descriptor: PackageDescriptor): JsonObject {
	const columns = chartColumns(slug);
	return fileMetadata(
		`${slug}.csv`,
		title,
		schemaOf(columns, columns === CHART_COLUMNS ? REQUIRED : ['id']),
		descriptor
	);
}

/**
 * The description of a CSV that the site writes.
 *
 * @param url name of the CSV, beside which the description stands
 * @param tableSchema where the schema stands, or the schema itself
 */
export function fileMetadata(
	url: string,
	title: string,
	tableSchema: string | JsonObject,
	descriptor: PackageDescriptor
): JsonObject {
	return {
		'@context': CSVW,
		'@type': 'Table',
		url,
		'dc:title': title,
		'dc:license': { '@id': ownLicence(descriptor) },
		dialect: { encoding: 'utf-8', header: true, delimiter: ',', quoteChar: '"', doubleQuote: true },
		tableSchema
	};
}

/** Columns as CSVW describes them, from what each holds in words. */
function schemaOf(columns: Readonly<Record<string, string>>, required: readonly string[]): JsonObject {
	return {
		columns: Object.entries(columns).map(([name, description]) => ({
			name,
			titles: [...new Set([name, columnTitle(name, BASE_LANGUAGE)])],
			'dc:description': description,
			datatype: DATATYPES[name] ?? 'string',
			...(/(^|_)flags$/.test(name) ? { separator: ';' } : {}),
			...(required.includes(name) ? { required: true } : {})
		})),
		primaryKey: 'id'
	};
}
