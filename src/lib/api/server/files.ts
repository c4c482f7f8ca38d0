import { countryCodes } from '$lib/catalogue/server/country-rows';
import { SLUGS } from '$lib/catalogue/slugs';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { toCsv } from '$lib/export/csv';
import { CHART_COLUMNS } from '$lib/export/server/chart-export';
import { fileOf, FIGURES_SCHEMA, type Root } from '$lib/standards/server/address';
import { fileMetadata, figuresSchema } from '$lib/standards/server/figures-csvw';
import { parquet, rowsOf } from '$lib/standards/server/parquet';
import { sdmxCsv, sdmxStructure } from '$lib/standards/server/sdmx';
import { withAliases } from './aliases';
import { changesDocument } from './changes';
import { catalog, type ChartSaid } from './catalog';
import { chartDocument, countryDocument, metricDocument, publisherDocument, sourceDocument } from './documents';
import { openapi } from './openapi';
import { metricListed, publisherName } from './parts';
import { receiptDocument, receiptPath, receiptsDocument, withReceipt } from './receipts';
import { schemaDocument, SCHEMAS } from './schemas';

/** What a file of the API is made with. */
export interface Making {
	readonly data: Data;
	readonly root: Root;
	readonly said: ChartSaid;
}

/** A file as it is sent. */
export interface ApiFile {
	/** Media type. */
	readonly type: string;
	readonly body: string | Uint8Array<ArrayBuffer>;
}

type Maker = (making: Making) => ApiFile;

/** Every file of the API by its path below `/api/v1/`; what was renamed stands at its former address too. */
export const apiFiles = derived((data): ReadonlyMap<string, Maker> =>
	withAliases(ownFiles(data), data.rows('aliases'))
);

const ownFiles = derived(
	(data): ReadonlyMap<string, Maker> =>
		new Map<string, Maker>([
			['catalog.json', ({ root, said }) => json(catalog(data, root, said))],
			['openapi.json', ({ root }) => json(openapi(data, root))],
			['changes.json', ({ root }) => json(changesDocument(data, root))],
			['codelists.json', () => json(sdmxStructure(data))],
			['observations.sdmx.csv', () => csv(sdmxCsv(data))],
			['observations.parquet', () => ({ type: 'application/vnd.apache.parquet', body: parquet(data) })],
			[FIGURES_SCHEMA, () => json(figuresSchema())],
			...each(Object.keys(SCHEMAS), 'schemas', schemaDocument),
			...each(SLUGS, 'charts', (slug, { root, said }) => chartDocument(data, root, slug, said)),
			...each(
				countryCodes(data),
				'countries',
				(code, { root }) => countryDocument(data, root, code),
				(code) => code.toLowerCase()
			),
			...each(data.metrics.keys(), 'metrics', (id, { root }) => metricDocument(data, root, id)),
			...each(data.publishers.keys(), 'publishers', (id, { root }) => publisherDocument(data, root, id)),
			...each(data.sources.keys(), 'sources', (id, { root }) => sourceDocument(data, root, id)),
			...each(withReceipt(data).keys(), 'figures', (place, { root }) => receiptsDocument(data, root, place)),
			...[...withReceipt(data).values()]
				.flat()
				.map((row): [string, Maker] => [receiptPath(row.id), ({ root }) => json(receiptDocument(data, root, row))]),
			...[...data.metrics.keys()].flatMap((id) =>
				table('metric', id, data, ({ root }) => metricListed(data, root, id).name.en)
			),
			...[...data.publishers.keys()].flatMap((id) => table('publisher', id, data, () => publisherName(data, id).en))
		])
);

/** A document of JSON for each id. @param file its name without its ending, where that is not the id */
function each(
	ids: Iterable<string>,
	folder: string,
	make: (id: string, making: Making) => unknown,
	file = (id: string) => id
): [string, Maker][] {
	return [...ids].map((id) => [`${folder}/${file(id)}.json`, (making) => json(make(id, making))]);
}

/** A CSV of figures, and beside it what it holds. */
function table(of: 'metric' | 'publisher', id: string, data: Data, title: (making: Making) => string) {
	const path = `${of}s/${id}`;
	const makers: [string, Maker][] = [
		[`${path}.csv`, () => csv(toCsv(rowsOf(data, of, id), Object.keys(CHART_COLUMNS)))],
		[
			`${path}.csv-metadata.json`,
			(making) => json(fileMetadata(`${id}.csv`, title(making), fileOf(making.root, FIGURES_SCHEMA), data.descriptor))
		]
	];
	return makers;
}

function json(document: unknown): ApiFile {
	return { type: 'application/json', body: JSON.stringify(document) };
}

function csv(body: string): ApiFile {
	return { type: 'text/csv; charset=utf-8', body };
}
