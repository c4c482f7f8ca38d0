import type { Data } from '$lib/data/server/data';
import { ownLicence } from '$lib/data/server/edition';
import { BASE_LANGUAGE } from '$lib/words/language';
import { API, type Root } from '$lib/standards/server/address';
import { SCHEMAS, type Schema } from './schemas';

/** A kind of file: where it stands, what stands there, and what its parameter is. */
interface Path {
	readonly path: string;
	readonly id: string;
	readonly summary: string;
	/** Name of its schema, or the media type of a file that is no JSON. */
	readonly schema?: keyof typeof SCHEMAS;
	readonly type?: string;
	readonly parameter?: { readonly name: string; readonly description: string; readonly example: string };
}

const SLUG = { name: 'slug', description: 'Id of a chart', example: 'scam-losses' };
const ISO3 = { name: 'iso3', description: 'ISO 3166-1 alpha-3 code in small letters', example: 'vnm' };
const METRIC = { name: 'metric', description: 'Id of a metric', example: 'ic3_losses' };
const PUBLISHER = { name: 'publisher', description: 'Id of a publisher', example: 'fbi-ic3' };
const SOURCE = { name: 'source', description: 'Id of a document', example: 'fbi-ic3-2024' };
const PLACE = {
	name: 'place',
	description:
		'The first part of the id of a figure, in capitals: "VNM" of "VNM.2024.online_scam_losses.vnexpress-mps-2025-06"',
	example: 'VNM'
};
const CSV = 'text/csv';

const PATHS: readonly Path[] = [
	{ path: '/catalog.json', id: 'catalog', summary: 'Everything there is, and where it stands', schema: 'catalog' },
	{ path: '/charts/{slug}.json', id: 'chart', summary: 'A chart', schema: 'chart', parameter: SLUG },
	{ path: '/countries/{iso3}.json', id: 'country', summary: 'A country', schema: 'country', parameter: ISO3 },
	{ path: '/metrics/{metric}.json', id: 'metric', summary: 'A metric', schema: 'metric', parameter: METRIC },
	{ path: '/metrics/{metric}.csv', id: 'metricCsv', summary: 'All its figures', type: CSV, parameter: METRIC },
	{
		path: '/publishers/{publisher}.json',
		id: 'publisher',
		summary: 'A publisher',
		schema: 'publisher',
		parameter: PUBLISHER
	},
	{
		path: '/publishers/{publisher}.csv',
		id: 'publisherCsv',
		summary: 'All its figures',
		type: CSV,
		parameter: PUBLISHER
	},
	{ path: '/sources/{source}.json', id: 'source', summary: 'A document', schema: 'source', parameter: SOURCE },
	{
		path: '/figures/{place}.json',
		id: 'figures',
		summary:
			'The receipts of all figures of a place, by id: one file a place instead of one a figure, which would be nine thousand. Figures that others are divided by (population, GDP, exchange rates, prices) stand in observations.parquet and in the CSV of their metric',
		schema: 'figures',
		parameter: PLACE
	},
	{
		path: '/observations.parquet',
		id: 'parquet',
		summary: 'Every figure, one row each',
		type: 'application/vnd.apache.parquet'
	},
	{ path: '/observations.sdmx.csv', id: 'sdmx', summary: 'Every figure as SDMX-CSV 2.0', type: CSV },
	{
		path: '/codelists.json',
		id: 'codelists',
		summary: 'What the codes in it mean: SDMX-JSON structure message',
		type: 'application/json'
	}
];

/** `/api/v1/openapi.json`: the API as OpenAPI 3.1 describes one. All of it is files: no key, GET alone. */
export function openapi(data: Data, root: Root): Schema {
	const { version, title, description } = data.descriptor;
	return {
		openapi: '3.1.0',
		info: {
			title: title[BASE_LANGUAGE],
			summary: 'Static files: no key, no questions but addresses',
			description: description[BASE_LANGUAGE],
			version,
			license: { name: 'CC BY 4.0 (compilation and texts)', url: ownLicence(data.descriptor) }
		},
		servers: [{ url: `${root}${API}` }],
		paths: Object.fromEntries(PATHS.map((one) => [one.path, { get: operation(one) }])),
		components: { schemas: SCHEMAS }
	};
}

function operation({ id, summary, schema, type = 'application/json', parameter }: Path): Schema {
	const held = schema === undefined ? {} : { schema: { $ref: `#/components/schemas/${schema}` } };
	return {
		operationId: id,
		summary,
		...(parameter === undefined
			? {}
			: { parameters: [{ ...parameter, in: 'path', required: true, schema: { type: 'string' } }] }),
		responses: {
			200: { description: summary, content: { [type]: held } },
			...(parameter === undefined ? {} : { 404: { description: 'There is none of that id' } })
		}
	};
}
