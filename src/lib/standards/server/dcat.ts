import { CHARTS } from '$lib/catalogue/server/specs';
import { chartFacts } from '$lib/catalogue/server/chart-facts';
import type { Data } from '$lib/data/server/data';
import type { Resource } from '$lib/data/server/descriptor';
import { licenceAddress, ownLicence, tablesDay } from '$lib/data/server/edition';
import { inEach, LANGUAGES, type InEach } from '$lib/words/language';
import { API, pageIn, WHOLE, type Root } from './address';
import type { JsonObject } from './csvw';

/** Terms of DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/) and of what it is built on; texts stand by language. */
const CONTEXT = {
	dcat: 'http://www.w3.org/ns/dcat#',
	dct: 'http://purl.org/dc/terms/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	'dct:title': { '@container': '@language' },
	'dct:description': { '@container': '@language' },
	'foaf:name': { '@container': '@language' },
	'dcat:keyword': { '@language': 'en' },
	'dct:modified': { '@type': 'xsd:date' },
	'dcat:startDate': { '@type': 'xsd:gYear' },
	'dcat:endDate': { '@type': 'xsd:gYear' },
	...Object.fromEntries(
		[
			'dct:license',
			'dct:conformsTo',
			'dcat:landingPage',
			'dcat:accessURL',
			'dcat:downloadURL',
			'dcat:mediaType',
			'dcat:compressFormat',
			'dcat:endpointURL',
			'dcat:endpointDescription',
			'dcat:servesDataset',
			'dct:language'
		].map((term) => [term, { '@type': '@id' }])
	)
};

const CSVW = 'https://www.w3.org/TR/tabular-metadata/';
/** Media types by the names that IANA gives them. */
const MEDIA = 'https://www.iana.org/assignments/media-types/';

/**
 * `/data/catalog.jsonld`: the package, its tables and the charts as a catalogue of DCAT 3.
 *
 * @param says what a chart's title says
 */
export function dcat(data: Data, root: Root, says: (slug: string) => InEach): JsonObject {
	const { title, description, keywords, resources } = data.descriptor;
	const publisher = { '@type': 'foaf:Organization', '@id': `${root}/about/`, 'foaf:name': title };
	const licence = ownLicence(data.descriptor);
	const common = {
		'dct:license': licence,
		'dct:publisher': { '@id': publisher['@id'] },
		'dct:modified': tablesDay(data.descriptor)
	};
	const whole = `${root}/data/`;
	return {
		'@context': CONTEXT,
		'@type': 'dcat:Catalog',
		'@id': `${root}${WHOLE.dcat}`,
		...{ 'dct:title': title, 'dct:description': description, 'dct:license': licence, 'dcat:landingPage': whole },
		'dct:language': LANGUAGES.map((code) => `http://id.loc.gov/vocabulary/iso639-1/${code}`),
		...common,
		'dct:publisher': publisher,
		'dcat:dataset': [
			{
				...dataset(`${whole}#package`, title, description, common),
				'dcat:keyword': keywords,
				'dcat:distribution': [
					distribution(`${root}${WHOLE.zip}`, 'application/zip', 'https://datapackage.org/standard/data-package/'),
					distribution(`${root}${WHOLE.parquet}`, 'application/vnd.apache.parquet'),
					distribution(`${root}${WHOLE.sdmx}`, 'text/csv', 'https://sdmx.org/')
				]
			},
			...resources.map((resource) => tableDataset(resource, root, common)),
			...CHARTS.map(({ slug, name }) => {
				const named = inEach((language) => name({}, { locale: language }));
				const { from, to } = chartFacts(data, slug).years;
				return {
					...dataset(`${root}/charts/${slug}/#data`, named, says(slug), common),
					'dcat:landingPage': Object.values(pageIn(root, `/charts/${slug}/`)),
					'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': String(from), 'dcat:endDate': String(to) },
					'dcat:distribution': [
						distribution(`${root}/charts/${slug}.csv`, 'text/csv', CSVW),
						distribution(`${root}${API}/charts/${slug}.json`, 'application/json')
					]
				};
			})
		],
		'dcat:service': {
			'@type': 'dcat:DataService',
			'@id': `${root}${API}/`,
			...{ 'dct:title': title, 'dcat:endpointURL': `${root}${API}/`, 'dct:license': licence },
			'dcat:endpointDescription': `${root}${API}/openapi.json`,
			'dcat:servesDataset': `${whole}#package`
		}
	};
}

function tableDataset(
	{ name, path, title, description, licenses }: Resource,
	root: Root,
	common: JsonObject
): JsonObject {
	return {
		...dataset(`${root}/data/#${name}`, title, description, common),
		'dct:license': licenceAddress({ licenses }) ?? `${root}${WHOLE.licence}`,
		'dcat:distribution': [distribution(`${root}/data/${path}`, 'text/csv', CSVW)]
	};
}

function dataset(id: string, title: InEach, description: InEach, common: JsonObject): JsonObject {
	return {
		'@type': 'dcat:Dataset',
		'@id': id,
		...{ 'dct:title': title, 'dct:description': description },
		...common
	};
}

function distribution(address: string, type: string, conformsTo: string | null = null): JsonObject {
	return {
		'@type': 'dcat:Distribution',
		...{ 'dcat:accessURL': address, 'dcat:downloadURL': address, 'dcat:mediaType': `${MEDIA}${type}` },
		...(conformsTo === null ? {} : { 'dct:conformsTo': conformsTo })
	};
}
