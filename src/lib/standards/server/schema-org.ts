import { chartFacts } from '$lib/catalogue/server/chart-facts';
import { chartObservations } from '$lib/catalogue/server/observations';
import { CHARTS, chartOf } from '$lib/catalogue/server/specs';
import type { Data } from '$lib/data/server/data';
import { ownLicence, tablesDay } from '$lib/data/server/edition';
import { column, pathIn, type Language } from '$lib/words/language';
import { WHOLE, type Root } from './address';
import type { JsonObject } from './csvw';

/** What goes with every page that describes data for machines. */
export interface Place {
	readonly root: Root;
	readonly language: Language;
	/** Name of the site in that language. */
	readonly site: string;
}

/** A chart's data as schema.org's Dataset (https://schema.org/Dataset): `says` is what its title says. */
export function chartDataset(data: Data, slug: string, says: string, place: Place): JsonObject {
	return { '@context': 'https://schema.org', ...datasetOf(data, slug, says, place), ...measuredIn(data, slug, place) };
}

/** All of the site's data as schema.org's DataCatalog, each chart a Dataset of it, and the whole package another. */
export function dataCatalog(data: Data, says: (slug: string) => string, place: Place): JsonObject {
	const { root, language, site } = place;
	const { descriptor } = data;
	const url = `${root}${pathIn(language, '/data/')}`;
	const license = ownLicence(descriptor);
	return {
		'@context': 'https://schema.org',
		'@type': 'DataCatalog',
		...{ name: site, description: descriptor.description[language], url, license, inLanguage: language },
		creator: organisation(place),
		dateModified: tablesDay(data.descriptor),
		dataset: [
			{
				'@type': 'Dataset',
				...{ name: descriptor.title[language], description: descriptor.description[language], url, license },
				...{ creator: organisation(place), dateModified: tablesDay(data.descriptor), version: descriptor.version },
				...{ keywords: descriptor.keywords, isAccessibleForFree: true },
				distribution: [
					download(`${root}${WHOLE.zip}`, 'application/zip'),
					download(`${root}${WHOLE.parquet}`, 'application/vnd.apache.parquet'),
					download(`${root}${WHOLE.sdmx}`, 'text/csv')
				]
			},
			...CHARTS.map(({ slug }) => datasetOf(data, slug, says(slug), place))
		]
	};
}

function datasetOf(data: Data, slug: string, says: string, place: Place): JsonObject {
	const { root, language, site } = place;
	const { years } = chartFacts(data, slug);
	const name = chartOf(slug).name({}, { locale: language });
	return {
		'@type': 'Dataset',
		...{ name, description: `${name}. ${says} ${data.descriptor.description[language]}`, inLanguage: language },
		url: `${root}${pathIn(language, `/charts/${slug}/`)}`,
		identifier: slug,
		...{
			license: ownLicence(data.descriptor),
			isAccessibleForFree: true,
			creator: organisation(place),
			dateModified: tablesDay(data.descriptor)
		},
		temporalCoverage: `${years.from}/${years.to}`,
		includedInDataCatalog: { '@type': 'DataCatalog', name: site, url: `${root}${pathIn(language, '/data/')}` },
		distribution: [
			download(`${root}/charts/${slug}.csv`, 'text/csv'),
			download(`${root}/api/v1/charts/${slug}.json`, 'application/json'),
			download(`${root}${pathIn(language, `/charts/${slug}.svg`)}`, 'image/svg+xml'),
			download(`${root}${pathIn(language, `/charts/${slug}.png`)}`, 'image/png')
		]
	};
}

/** What a chart's figures measure, and who published them. */
function measuredIn(data: Data, slug: string, { language }: Place): JsonObject {
	const rows = chartObservations(data, slug);
	const metrics = [...new Set(rows.map(({ metric }) => metric))].flatMap((id) => data.metrics.get(id) ?? []);
	const publishers = [...new Set(rows.map(({ publisher }) => publisher))].flatMap(
		(id) => data.publishers.get(id) ?? []
	);
	if (rows.length === 0) return {};
	return {
		variableMeasured: metrics.map((metric) => ({
			'@type': 'PropertyValue',
			...{ propertyID: metric.id, name: metric[`label_${language}`], description: metric[`definition_${language}`] }
		})),
		sourceOrganization: publishers.map((of) => ({ '@type': 'Organization', name: of[column('name', language)] }))
	};
}

function organisation({ root, language, site }: Place): JsonObject {
	return { '@type': 'Organization', name: site, url: `${root}${pathIn(language, '/about/')}` };
}

function download(contentUrl: string, encodingFormat: string): JsonObject {
	return { '@type': 'DataDownload', contentUrl, encodingFormat };
}
