import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { toCsv } from '$lib/export/csv';
import { NUMBER_COLUMNS } from '$lib/export/json';
import { packageMetadata, tableMetadata } from '$lib/standards/server/csvw';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import { CHART_COLUMNS, chartExport, observationExport } from '$lib/export/server/chart-export';
import { countryFileMetadata } from '$lib/standards/server/country-csvw';
import { chartFileMetadata, DATATYPES, figuresSchema } from '$lib/standards/server/figures-csvw';

/** A description as another program reads it: from its JSON alone. */
interface Table {
	readonly url: string;
	readonly dialect: { readonly delimiter: string };
	readonly tableSchema: {
		readonly columns: readonly {
			readonly name: string;
			readonly titles: readonly string[];
			readonly datatype:
				string | { readonly base: string; readonly format?: string; readonly minimum?: number | string };
			readonly separator?: string;
			readonly required?: boolean;
		}[];
		readonly primaryKey: string | readonly string[];
		readonly foreignKeys?: readonly {
			readonly columnReference: readonly string[];
			readonly reference: { readonly resource: string; readonly columnReference: readonly string[] };
		}[];
	};
}

/** Lexical forms of XML Schema. */
const FORMS: Readonly<Record<string, RegExp>> = {
	string: /^[^]*$/,
	anyURI: /^https?:\/\/\S+$/,
	decimal: /^-?\d+(\.\d+)?$/,
	integer: /^-?\d+$/,
	boolean: /^(true|false|0|1)$/,
	date: /^\d{4}-\d{2}-\d{2}$/,
	gYear: /^\d{4}$/
};

function written<T>(document: object): T {
	return JSON.parse(JSON.stringify(document));
}

function read(
	csv: string,
	{ dialect }: Table
): { readonly header: readonly string[]; readonly rows: readonly string[][] } {
	const { data } = Papa.parse<string[]>(csv, { delimiter: dialect.delimiter, skipEmptyLines: true });
	const [header = [], ...rows] = data;
	return { header, rows };
}

/** What a reader of CSVW has against a CSV: header, types, closed lists, empty cells, keys. */
function faultsOf(csv: string, table: Table): readonly string[] {
	const { header, rows } = read(csv, table);
	const { columns, primaryKey } = table.tableSchema;
	const unlike = columns
		.filter(({ titles }, at) => !titles.includes(header[at] ?? ''))
		.map(({ name }) => `header ${name}`);
	const cells = rows.flatMap((row, line) =>
		columns.flatMap(({ name, datatype, separator, required }, at) => {
			const cell = row[at] ?? '';
			const type = typeof datatype === 'string' ? { base: datatype } : datatype;
			if (cell === '') return required === true ? [`${line} ${name} is empty`] : [];
			const items = separator === undefined ? [cell] : cell.split(separator);
			const form = FORMS[type.base] ?? /^$/;
			const format = 'format' in type && type.format !== undefined ? new RegExp(type.format, 'u') : /^/;
			const least = 'minimum' in type ? Number(type.minimum) : -Infinity;
			return items
				.filter((item) => !form.test(item) || !format.test(item) || Number(item) < least)
				.map((item) => `${line} ${name} ${item}`);
		})
	);
	const keys = [primaryKey].flat().map((key) => header.indexOf(key));
	const seen = rows.map((row) => JSON.stringify(keys.map((at) => row[at])));
	const twice = new Set(seen).size === rows.length ? [] : ['a key stands twice'];
	return [...unlike, ...cells, ...twice].slice(0, 5);
}

const { descriptor } = openData();
const csvOf = (path: string) => readFileSync(`data/${path}`, 'utf8');

describe('CSV on the Web', () => {
	test('describes a table beside it: its name, its columns, what they hold', () => {
		const resource = descriptor.resources.find(({ name }) => name === 'global-losses');
		if (resource === undefined) throw new Error('global-losses');
		expect(tableMetadata(resource, descriptor)).toMatchObject({
			'@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
			'@type': 'Table',
			url: 'global-losses.csv',
			'dc:title': [
				{ '@value': 'World loss estimates', '@language': 'en' },
				{ '@value': 'Ước tính thiệt hại toàn cầu', '@language': 'vi' }
			],
			'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
			tableSchema: {
				columns: expect.arrayContaining([
					expect.objectContaining({ name: 'entity', titles: ['entity', 'Place'], datatype: 'string', required: true }),
					expect.objectContaining({ name: 'year', datatype: { base: 'gYear', minimum: '1990', maximum: '2040' } }),
					expect.objectContaining({ name: 'value', datatype: { base: 'decimal', minimum: 0 } }),
					expect.objectContaining({
						name: 'status',
						datatype: { base: 'string', format: '^(reported|official|survey|estimate|projection)$' }
					}),
					expect.objectContaining({ name: 'flags', separator: ';' })
				]),
				primaryKey: ['entity', 'year', 'metric', 'source']
			}
		});
	});

	test.each(descriptor.resources.map((resource) => [resource.path, resource] as const))(
		'%s is as its description says',
		(path, resource) => {
			const table = written<Table>(tableMetadata(resource, descriptor));
			expect(path.endsWith(`/${table.url}`)).toBe(true);
			expect(faultsOf(csvOf(path), table)).toEqual([]);
		}
	);

	test('tells a cell that is not as described', () => {
		const resource = descriptor.resources.find(({ name }) => name === 'global-losses');
		if (resource === undefined) throw new Error('global-losses');
		const table = written<Table>(tableMetadata(resource, descriptor));
		const broken = csvOf(resource.path).replace(/,(reported|estimate|survey|projection),/, ',guessed,');
		expect(faultsOf(broken, table)).toEqual([expect.stringContaining('status guessed')]);
	});

	test('names every key between tables, and each leads to a row', () => {
		const { tables } = written<{ readonly tables: readonly Table[] }>(packageMetadata(descriptor));
		const cells = new Map(tables.map((table) => [table.url, read(csvOf(table.url), table)]));
		const column = (url: string, names: readonly string[]) => {
			const { header = [], rows = [] } = cells.get(url) ?? {};
			return rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? ''));
		};
		const keys = tables.flatMap(({ url, tableSchema }) =>
			(tableSchema.foreignKeys ?? []).map((key) => ({ url, ...key }))
		);
		expect(keys.length).toBeGreaterThan(60);
		for (const { url, columnReference, reference } of keys) {
			const known = new Set(column(reference.resource, reference.columnReference).map((one) => JSON.stringify(one)));
			const lost = column(url, columnReference).filter((one) => !one.includes('') && !known.has(JSON.stringify(one)));
			expect({ url, columnReference, lost }).toEqual({ url, columnReference, lost: [] });
		}
	});

	test.each(['scam-losses', 'race-to-40', 'convention-signatures'])(
		'the CSV of the chart %s is as described',
		(slug) => {
			const { rows, columns } = chartExport(openData(), slug);
			expect(faultsOf(toCsv(rows, columns), written(chartFileMetadata(slug, slug, descriptor)))).toEqual([]);
		}
	);

	test.each(['VNM', 'USA', 'WORLD', 'TUV'])('the CSV of the country %s is as described', (code) => {
		const data = openData();
		const described = countryFileMetadata(data, code, 'https://example.org/name');
		expect(described).toMatchObject({
			'@type': 'Table',
			url: `${code.toLowerCase()}.csv`,
			tableSchema: 'https://example.org/name/api/v1/schemas/figures.csvw.json'
		});
		// The schema stands at that address
		const table = written<Table>({ ...described, tableSchema: figuresSchema() });
		const csv = toCsv(observationExport(data, rowsByPlace(data).get(code) ?? []), Object.keys(CHART_COLUMNS));
		expect(faultsOf(csv, table)).toEqual([]);
		expect(faultsOf(csv.replace(/,(official|estimate|survey|reported),/, ',,'), table)).toEqual(['0 status is empty']);
	});

	test('says yes and no of both columns of signatures that hold it', () => {
		const { columns } = written<Table>(
			chartFileMetadata('convention-signatures', 'Signatures', descriptor)
		).tableSchema;
		const types = columns.filter(({ name }) => name.endsWith('readable')).map(({ name, datatype }) => [name, datatype]);
		expect(types).toEqual([
			['readable', 'boolean'],
			['ratified_readable', 'boolean']
		]);
	});

	test('calls numbers what a saved JSON writes as numbers, but for what is shown, which the CSV of the site lacks', () => {
		const numbers = Object.keys(DATATYPES).filter((name) => DATATYPES[name] !== 'boolean');
		expect(numbers.toSorted()).toEqual(NUMBER_COLUMNS.filter((name) => !name.startsWith('shown_')).toSorted());
	});
});
