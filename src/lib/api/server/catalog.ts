import { countryCodes, rowsByPlace } from '$lib/catalogue/server/country-rows';
import { chartFacts } from '$lib/catalogue/server/chart-facts';
import { CHARTS } from '$lib/catalogue/server/specs';
import type { Data } from '$lib/data/server/data';
import { tablesDay, TERMS } from '$lib/data/server/edition';
import { figuresBySource } from '$lib/data/server/figures';
import { inEach, LANGUAGES, type InEach } from '$lib/words/language';
import { fileOf, pageIn, receiptsOf, WHOLE, type Root } from '$lib/standards/server/address';
import { byPublisher, metricListed, placeName, publisherListed, yearsOf } from './parts';
import { withReceipt } from './receipts';

/** What a chart's title says before anything is chosen. */
export type ChartSaid = (slug: string) => InEach;

/** `/api/v1/catalog.json`: everything there is, and where it stands. */
export function catalog(data: Data, root: Root, said: ChartSaid) {
	const { descriptor } = data;
	return {
		name: descriptor.name,
		title: descriptor.title,
		description: descriptor.description,
		version: descriptor.version,
		updated: tablesDay(data.descriptor),
		languages: [...LANGUAGES],
		licence: TERMS,
		openapi: fileOf(root, 'openapi.json'),
		changes: fileOf(root, 'changes.json'),
		whole: Object.fromEntries(Object.entries(WHOLE).map(([name, path]) => [name, `${root}${path}`])),
		charts: CHARTS.map(({ slug, name }) => {
			const { figures, years } = chartFacts(data, slug);
			const title = inEach((language) => name({}, { locale: language }));
			return { ...{ id: slug, name: title, says: said(slug) }, figures, years, ...chartLinks(root, slug) };
		}),
		countries: countryCodes(data).map((code) => {
			const rows = rowsByPlace(data).get(code) ?? [];
			return { ...countryListed(data, root, code), figures: rows.length, years: yearsOf(rows) };
		}),
		metrics: [...data.metrics.keys()].map((id) => {
			const rows = data.figuresOf(id);
			return { ...metricListed(data, root, id), figures: rows.length, years: yearsOf(rows) };
		}),
		publishers: [...data.publishers.keys()].map((id) => {
			const rows = byPublisher(data).get(id) ?? [];
			return { ...publisherListed(data, root, id), figures: rows.length, years: yearsOf(rows) };
		}),
		sources: [...data.sources.values()].map(({ id, title, language }) => ({
			...{ id, title, language },
			figures: figuresBySource(data).get(id)?.length ?? 0,
			api: fileOf(root, `sources/${id}.json`)
		}))
	};
}

/** Where a chart and its files stand. */
export function chartLinks(root: Root, slug: string) {
	return {
		api: fileOf(root, `charts/${slug}.json`),
		page: pageIn(root, `/charts/${slug}/`),
		csv: `${root}/charts/${slug}.csv`
	};
}

/** A country, where its page and its files stand. */
export function countryListed(data: Data, root: Root, code: string) {
	const path = code.toLowerCase();
	return {
		id: code,
		name: placeName(data)(code, code),
		api: fileOf(root, `countries/${path}.json`),
		page: pageIn(root, `/countries/${path}/`),
		csv: `${root}/countries/${path}.csv`,
		receipts: withReceipt(data).has(code) ? receiptsOf(root, code) : null
	};
}
