import type { Data } from '$lib/data/server/data';
import { ownLicence } from '$lib/data/server/edition';
import { BASE_LANGUAGE } from '$lib/words/language';
import { API, type Root } from '$lib/standards/server/address';
import type { Schema } from './schema-parts';
import { SCHEMAS } from './schemas';

/** A kind of file: where it stands, what stands there, and what its parameter is. */
interface Path {
	readonly path: string;
	readonly id: string;
	readonly summary: string;
	/** Names of its schemas, one of which holds; or the media type of a file that is no JSON. */
	readonly schemas?: readonly string[];
	readonly type?: string;
	readonly parameter?: { readonly name: string; readonly description: string; readonly example: string };
}

const SLUG = { name: 'slug', description: 'Id of a chart', example: 'scam-losses' };
const ISO3 = { name: 'iso3', description: 'ISO 3166-1 alpha-3 code in small letters', example: 'vnm' };
const METRIC = { name: 'metric', description: 'Id of a metric', example: 'ic3_losses' };
const PUBLISHER = { name: 'publisher', description: 'Id of a publisher', example: 'fbi-ic3' };
const SOURCE = { name: 'source', description: 'Id of a document', example: 'fbi-ic3-2024' };
const FIGURE = {
	name: 'id',
	description: 'The id of a figure, or its first part alone, in capitals: "VNM" for all figures of Viet Nam',
	example: 'VNM.2024.online_scam_losses.vnexpress-mps-2025-06'
};
const CSV = 'text/csv';

const PATHS: readonly Path[] = [
	{ path: '/catalog.json', id: 'catalog', summary: 'Everything there is, and where it stands', schemas: ['catalog'] },
	{ path: '/charts/{slug}.json', id: 'chart', summary: 'A chart', schemas: ['chart'], parameter: SLUG },
	{ path: '/countries/{iso3}.json', id: 'country', summary: 'A country', schemas: ['country'], parameter: ISO3 },
	{ path: '/metrics/{metric}.json', id: 'metric', summary: 'A metric', schemas: ['metric'], parameter: METRIC },
	{ path: '/metrics/{metric}.csv', id: 'metricCsv', summary: 'All its figures', type: CSV, parameter: METRIC },
	{
		path: '/publishers/{publisher}.json',
		id: 'publisher',
		summary: 'A publisher',
		schemas: ['publisher'],
		parameter: PUBLISHER
	},
	{
		path: '/publishers/{publisher}.csv',
		id: 'publisherCsv',
		summary: 'All its figures',
		type: CSV,
		parameter: PUBLISHER
	},
	{ path: '/sources/{source}.json', id: 'source', summary: 'A document', schemas: ['source'], parameter: SOURCE },
	{
		path: '/figures/{id}.json',
		id: 'figures',
		summary:
			'The receipt of a figure by its id, or those of all figures of a place. Figures that others are divided by (population, GDP, exchange rates, prices) stand in observations.parquet and in the CSV of their metric',
		schemas: ['receipt', 'figures'],
		parameter: FIGURE
	},
	{
		path: '/changes.json',
		id: 'changes',
		summary: 'What every release of the tables changed: figures, treaty actions, other rows, corrections',
		schemas: ['changes']
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

function operation({ id, summary, schemas = [], type = 'application/json', parameter }: Path): Schema {
	const refs = schemas.map((name) => ({ $ref: `#/components/schemas/${name}` }));
	const held = refs.length === 0 ? {} : { schema: refs.length === 1 ? refs[0] : { oneOf: refs } };
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
