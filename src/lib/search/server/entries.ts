import { group } from 'd3';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { chartObservations, metricsOf } from '$lib/catalogue/server/observations';
import { CHARTS } from '$lib/catalogue/server/specs';
import { verdictWord } from '$lib/check/verdict';
import { isBeside } from '$lib/check/server/figures';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { entityNames, otherNames } from '$lib/data/server/names';
import { outletName } from '$lib/data/server/outlets';
import { definitionPath } from '$lib/data/metric';
import type { Observation } from '$lib/data/observation';
import { yearsOf } from '$lib/data/select';
import { dateShort } from '$lib/words/dates';
import { count } from '$lib/words/format';
import { column, LANGUAGES, type Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { ChartReach, Entry } from '../packed';
import { pages } from './pages';
import { pressFound } from './press';

/** Everything that is found beside figures, group by group. */
export function entriesOf(data: Data, language: Language): readonly Entry[] {
	return [
		...charts(data, language),
		...countries(data, language),
		...pressFound(data, language),
		...publishers(data, language),
		...documents(data, language),
		...articles(data, language),
		...checks(data, language),
		...pages(language)
	];
}

/** What each chart can be opened with, by its slug. */
export function chartReaches(data: Data): Readonly<Record<string, ChartReach>> {
	return Object.fromEntries(
		CHARTS.map((chart) => {
			const rows = chartObservations(data, chart.slug);
			const drawn = new Set(rows.map(({ metric }) => metric));
			const reach: ChartReach = {
				metrics: metricsOf(data, chart).filter((id) => drawn.has(id)),
				places: [...new Set(rows.map(({ entity }) => entity))],
				chooses: chart.series === 'country',
				measures: chart.measures,
				articles: chart.articles
			};
			return [chart.slug, reach] as const;
		})
	);
}

/** "25 figures, 2017–2025" */
function held(rows: readonly Observation[], language: Language): string {
	const years = yearsOf(rows);
	if (years === null) return '';
	const span = years.from === years.to ? String(years.to) : `${years.from}–${years.to}`;
	return m.search_held({ figures: m.chart_rows_count({ count: count(rows.length, language) }), years: span });
}

function charts(data: Data, language: Language): readonly Entry[] {
	return CHARTS.map(({ slug, name, series }) => {
		const rows = chartObservations(data, slug);
		return {
			kind: 'chart',
			id: slug,
			title: name({}, { locale: language }),
			note: series === 'treaty' ? '' : held(rows, language),
			words: [...LANGUAGES.map((one) => name({}, { locale: one })), ...labels(data, rows)].join(' '),
			path: `/charts/${slug}/`
		};
	});
}

/** What the metrics and parts of these figures are called, in every language. */
function labels(data: Data, rows: readonly Observation[]): readonly string[] {
	const metrics = [...new Set(rows.map(({ metric }) => metric))].flatMap((id) => data.metrics.get(id) ?? []);
	return LANGUAGES.flatMap((language) => metrics.map((metric) => metric[`label_${language}`]));
}

function countries(data: Data, language: Language): readonly Entry[] {
	const names = entityNames(data, language);
	const others = otherNames(data, language);
	const coded = new Set(countryCodes(data));
	const rows = group(
		data.figures.filter((row) => !isBeside(data, row)),
		({ entity }) => entity
	);
	return data
		.rows('entities')
		.filter(({ code }) => coded.has(code))
		.map((row) => ({
			kind: 'country',
			id: row.code,
			title: names.get(row.code) ?? row.code,
			note: rows.has(row.code) ? held(rows.get(row.code) ?? [], language) : m.search_country_bare(),
			words: [row.code, row.iso2 ?? '', ...others(row)].join(' '),
			path: `/countries/${row.code.toLowerCase()}/`
		}));
}

function publishers(data: Data, language: Language): readonly Entry[] {
	const rows = group(data.figures, ({ publisher }) => publisher);
	return [...data.publishers.values()].map((of) => {
		const own = rows.get(of.id) ?? [];
		return {
			kind: 'publisher',
			id: of.id,
			title: of[column('name', language)] ?? of.name,
			note: held(own, language),
			words: LANGUAGES.flatMap((one) => [of[column('name', one)] ?? '', of[`short_${one}`]]).join(' '),
			path: publisherPath(data, of.id, own)
		};
	});
}

/** The chart that has most of its figures, with these alone; where none has any, what it counts. */
function publisherPath(data: Data, publisher: string, rows: readonly Observation[]): string {
	const [chart] = CHARTS.map(({ slug }) => ({
		slug,
		count: chartObservations(data, slug).filter((row) => row.publisher === publisher).length
	})).sort((a, b) => b.count - a.count);
	if (chart !== undefined && chart.count > 0) return `/charts/${chart.slug}/?source=${publisher}`;
	const metric = data.metrics.get(rows[0]?.metric ?? '');
	return metric === undefined ? '/sources/' : definitionPath(metric);
}

const DOCUMENT_LISTS = { primary: '', secondary: 'secondary/', press: 'press/' } as const;

function documents(data: Data, language: Language): readonly Entry[] {
	return [...data.sources.values()].map(({ id, title, language: lang, publisher, published, type }) => ({
		kind: 'document',
		id,
		title,
		lang,
		note: [outletName(data, publisher, language), published === null ? '' : dateShort(published, language)]
			.filter((part) => part !== '')
			.join(', '),
		words: '',
		path: `/sources/documents/${DOCUMENT_LISTS[type]}#${id}`
	}));
}

function articles(data: Data, language: Language): readonly Entry[] {
	return data.rows('articles').map((row) => ({
		kind: 'article',
		id: String(row.article_number),
		title: row[`short_${language}`],
		note: '',
		words: LANGUAGES.flatMap((one) => [
			row[column('article_title', one)] ?? '',
			row[column('topic', one)] ?? '',
			row[`short_${one}`]
		]).join(' '),
		path: `/convention/#article-${row.article_number}`
	}));
}

function checks(data: Data, language: Language): readonly Entry[] {
	return claims(data).map(({ id, claim, verdict }) => ({
		kind: 'claim',
		id,
		title: claim[language],
		note: verdictWord(verdict, language),
		words: LANGUAGES.map((one) => claim[one]).join(' '),
		path: `/check/${id}/`
	}));
}
