import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { dcat } from '$lib/standards/server/dcat';
import { llmsText } from '$lib/standards/server/llms';
import { oembed, oembedPath } from '$lib/standards/server/oembed';
import { chartDataset, dataCatalog } from '$lib/standards/server/schema-org';

const data = openData();
const ROOT = 'https://example.org/name';
const place = { root: ROOT, language: 'en', site: 'Counting Cybercrime' } as const;
const says = (slug: string) => `What ${slug} says.`;

/** The triples of a document, as an RDF reader finds them; whatever it would have to fetch is refused. */
async function triples(document: object): Promise<readonly string[]> {
	const options = {
		...({ format: 'application/n-quads', safe: true } as const),
		documentLoader: (url: string) => Promise.reject(new Error(`fetched ${url}`))
	};
	const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(document)), options);
	return String(quads).trim().split('\n');
}

describe('the catalogue of DCAT 3', () => {
	test('is JSON-LD that an RDF reader understands whole, without fetching anything', async () => {
		const found = await triples(dcat(data, ROOT, (slug) => ({ en: says(slug), vi: `${slug}.` })));
		const catalogue = `<${ROOT}/data/catalog.jsonld>`;
		const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
		expect(found).toContain(`${catalogue} ${type} <http://www.w3.org/ns/dcat#Catalog> .`);
		expect(found).toContain(`${catalogue} <http://purl.org/dc/terms/title> "Đếm tội phạm mạng"@vi .`);
		const of = (kind: string) => found.filter((line) => line.endsWith(`${type} <http://www.w3.org/ns/dcat#${kind}> .`));
		const { resources } = data.descriptor;
		expect(of('Dataset').length).toBe(1 + resources.length + 14);
		expect(of('Distribution').length).toBe(3 + resources.length + 2 * 14);
		expect(of('DataService').length).toBe(1);
		expect(found.filter((line) => line.includes('dcat#downloadURL> <https://example.org/name/')).length).toBe(
			of('Distribution').length
		);
	});

	test('names a table with its licence, its file and what describes it', async () => {
		const found = await triples(dcat(data, ROOT, (slug) => ({ en: says(slug), vi: `${slug}.` })));
		const table = `<${ROOT}/data/#global-losses>`;
		expect(found).toContain(
			`${table} <http://purl.org/dc/terms/license> <https://creativecommons.org/licenses/by/4.0/> .`
		);
		expect(found).toContain(`${table} <http://purl.org/dc/terms/title> "World loss estimates"@en .`);
	});
});

describe('schema.org', () => {
	test('has the data of a chart as a Dataset with all that search engines ask for', () => {
		expect(chartDataset(data, 'scam-losses', says('scam-losses'), place)).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			description: expect.stringContaining('What scam-losses says.'),
			url: `${ROOT}/charts/scam-losses/`,
			license: 'https://creativecommons.org/licenses/by/4.0/',
			creator: { '@type': 'Organization', name: 'Counting Cybercrime', url: `${ROOT}/about/` },
			includedInDataCatalog: { '@type': 'DataCatalog', url: `${ROOT}/data/` },
			temporalCoverage: expect.stringMatching(/^\d{4}\/\d{4}$/),
			distribution: expect.arrayContaining([
				{ '@type': 'DataDownload', contentUrl: `${ROOT}/charts/scam-losses.csv`, encodingFormat: 'text/csv' }
			]),
			variableMeasured: expect.arrayContaining([expect.objectContaining({ '@type': 'PropertyValue' })])
		});
	});

	test('says it in Vietnamese of a Vietnamese page', () => {
		const found = chartDataset(data, 'scam-losses', 'Câu.', { ...place, language: 'vi', site: 'Đếm tội phạm mạng' });
		expect(found).toMatchObject({ inLanguage: 'vi', url: `${ROOT}/vi/charts/scam-losses/` });
	});

	test('has the whole as a DataCatalog of a Dataset for the package and one for each chart', () => {
		const catalogue = dataCatalog(data, says, place);
		expect(catalogue).toMatchObject({ '@type': 'DataCatalog', name: 'Counting Cybercrime', url: `${ROOT}/data/` });
		expect(catalogue['dataset']).toHaveLength(15);
	});

	test('a chart of States says nothing of metrics it has none of', () => {
		expect(chartDataset(data, 'convention-signatures', says('x'), place)).not.toHaveProperty('variableMeasured');
	});
});

test('oEmbed hands over a frame of the chart, a picture and whose it is', () => {
	const chart = { root: ROOT, slug: 'scam-losses', language: 'vi', title: 'A "title"', site: 'Site' } as const;
	expect(oembedPath('vi', 'scam-losses')).toBe('/vi/charts/scam-losses/oembed.json');
	expect(oembed(chart)).toEqual({
		version: '1.0',
		type: 'rich',
		title: 'A "title"',
		provider_name: 'Site',
		provider_url: `${ROOT}/vi/`,
		cache_age: 86_400,
		width: 800,
		height: 760,
		html: expect.stringContaining(`src="${ROOT}/vi/embed/scam-losses/"`),
		thumbnail_url: `${ROOT}/vi/cards/charts/scam-losses.png`,
		thumbnail_width: 1200,
		thumbnail_height: 630
	});
	expect(oembed(chart)['html']).toContain('title="A &quot;title&quot; (Site)"');
});

test('llms.txt says how figures may be said, and leads to every chart and claim', () => {
	const text = llmsText(data, ROOT, says);
	expect(text.split('\n').slice(0, 3)).toEqual(['# Counting Cybercrime', '', expect.stringMatching(/^> /)]);
	expect(text).toContain(`(${ROOT}/charts/scam-losses/): What scam-losses says. [CSV](${ROOT}/charts/scam-losses.csv)`);
	expect(text).toContain(`(${ROOT}/api/v1/openapi.json)`);
	expect(text.match(/\/check\//g)).toHaveLength(57);
});
