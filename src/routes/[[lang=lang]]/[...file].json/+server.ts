import { base } from '$app/paths';
import { CHART_PARTS, type ChartPart } from '$lib/catalogue/page-files';
import { countryChoices } from '$lib/catalogue/server/countries';
import { countryGroups } from '$lib/catalogue/server/country-groups';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { glossaryEntries } from '$lib/catalogue/server/glossary';
import { metricSections } from '$lib/catalogue/server/metric-sections';
import { thumbnails } from '$lib/catalogue/server/thumbnails';
import { SLUGS } from '$lib/catalogue/slugs';
import { freshnessBoard } from '$lib/countries/server/list';
import { countryTables } from '$lib/countries/server/tables';
import type { Data } from '$lib/data/server/data';
import { openData } from '$lib/data/server/load';
import { mapDrawing } from '$lib/data/server/world';
import { searchIndex } from '$lib/search/server/search-index';
import { m } from '$lib/paraglide/messages';
import { oembed } from '$lib/standards/server/oembed';
import { entriesIn, languageOf, speak, type Language } from '$lib/words/language';
import { error, json } from '@sveltejs/kit';
import { chartContext, saidInEach } from '../../server/chart-said';
import { conventionFigures, conventionText } from '../../server/convention-files';
import { origin } from '../../server/place';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

type Maker = (data: Data, language: Language) => unknown;

/** The files of a chart in one language. */
const OF_CHART: Readonly<Record<ChartPart, (data: Data, slug: string, language: Language) => unknown>> = {
	context: chartContext,
	oembed: (data, slug, language) =>
		oembed({
			...{ root: `${origin}${base}`, slug, language },
			title: saidInEach(data, slug)[language],
			site: m.site_name({}, { locale: language })
		})
};

/**
 * What pages fetch once a part of theirs is used, by path: what each holds stands with the function that makes it. Below
 * `/check/` every path is a claim's, so that its file has a route of its own.
 */
function files(): ReadonlyMap<string, Maker> {
	return new Map<string, Maker>([
		['countries', countryChoices],
		['countries/groups', countryGroups],
		['maps/places', mapDrawing],
		['charts/thumbnails', thumbnails],
		['convention/figures', conventionFigures],
		['convention/text', conventionText],
		['countries/board', freshnessBoard],
		['sources/sections', metricSections],
		['glossary/entries', glossaryEntries],
		['search/index', searchIndex],
		...SLUGS.flatMap((slug) =>
			CHART_PARTS.map((part): [string, Maker] => [
				`charts/${slug}/${part}`,
				(data, language) => OF_CHART[part](data, slug, language)
			])
		),
		...countryCodes(openData()).map((code): [string, Maker] => [
			`countries/${code.toLowerCase()}/tables`,
			(data, language) => countryTables(data, code, language)
		])
	]);
}

export const entries: EntryGenerator = () => entriesIn([...files().keys()].map((file) => ({ file })));

/** A file of data in one language. */
export const GET: RequestHandler = ({ params: { file, lang } }) => {
	const make = files().get(file) ?? error(404, `There is no file "${file}.json".`);
	const language = languageOf(lang);
	speak(language);
	return json(make(openData(), language));
};
