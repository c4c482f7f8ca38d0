import { max, rollup } from 'd3';
import { chartOf } from '$lib/catalogue/server/specs';
import { rateLine } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { PageFigures } from '$lib/data/page-figures';
import type { Tile } from '$lib/data/tile';
import { toThreshold } from '$lib/data/race';
import { yearsOf } from '$lib/data/select';
import { chartObservations } from '$lib/catalogue/server/observations';
import type { Data } from '$lib/data/server/data';
import { stateTiles } from '$lib/data/server/state-tiles';
import { MAP_SIZE, signatureStates } from '$lib/data/server/world';
import { labelsFor } from '$lib/data/server/names';
import { raceFacts } from '$lib/data/server/race';
import { ratesFor } from '$lib/data/server/denominators';
import { articleNotes, conventionFacts, partyCounts, signatures } from '$lib/data/server/signatures';
import { outletName, secondHand } from '$lib/data/server/outlets';
import { encodeRows } from '$lib/data/observation-codec';
import { dateWords, monthAtMark } from '$lib/words/dates';
import type { Language } from '$lib/words/language';

/**
 * Everything that a page with these charts is drawn from, as small as it can travel. Figures of countries that are not
 * drawn at first come later, when asked for.
 */
export function pageFigures(data: Data, language: Language, slugs: readonly string[]): PageFigures {
	const tables = slugs.map((slug) => ({ slug, rows: firstRows(data, slug) }));
	const all = tables.flatMap(({ rows }) => rows);
	const shown = slugs.flatMap((slug) => chartOf(slug).countries);
	const inDong = tables.flatMap(({ slug, rows }) => (chartOf(slug).currencies.includes('vnd') ? rows : []));
	const rates = [...new Set([...ratesFor(data, all), ...ratesFor(data, inDong, ['VND'])])].map(rateLine);
	return {
		tables: tables.filter(({ rows }) => rows.length > 0).map(({ slug, rows }) => ({ slug, table: encodeRows(rows) })),
		words: labelsFor(
			data,
			all,
			shown,
			language,
			slugs.length === 1 ? slugs.flatMap((slug) => chartOf(slug).oneOf) : []
		),
		published: Object.fromEntries(
			[...new Set(all.filter(({ entity }) => entity !== '').map(({ source }) => source))].flatMap((id) => {
				const published = data.sources.get(id)?.published;
				return published === null || published === undefined ? [] : [[id, published]];
			})
		),
		via: secondHand(data, all, language),
		rates,
		titles: titlesOf(
			data,
			rates.map(([, , , source]) => source),
			language
		),
		countries: Object.fromEntries(slugs.map((slug) => [slug, chartOf(slug).countries])),
		years: spanOf(data, slugs),
		articles: Object.fromEntries(slugs.map((slug) => [slug, articleNotes(data, chartOf(slug).articles, language)])),
		tiles: slugs.flatMap((slug) => tilesOf(data, slug)),
		convention: datesInWords(data, language),
		signatures: slugs.includes('convention-signatures') ? signatures(data, language) : [],
		states: slugs.includes('convention-signatures') ? signatureStates(data, language) : [],
		stateTiles: slugs.length === 1 && slugs.includes('convention-signatures') ? stateTiles(data, language) : [],
		drawing: { ...MAP_SIZE },
		race: slugs.includes('race-to-40') ? toThreshold(raceFacts(data, language)) : null
	};
}

/** Years that can be chosen: those of everything the charts can draw, or of the Convention where they draw no figures. */
function spanOf(data: Data, slugs: readonly string[]): PageFigures['years'] {
	const drawable = slugs.flatMap((slug) => {
		const rows = chartObservations(data, slug);
		const parts = rows.filter(({ category }) => category !== null);
		return parts.length > 0 ? parts : rows;
	});
	const { adopted, asOf } = conventionFacts(data);
	const since = slugs.length === 1 ? slugs.map((slug) => chartOf(slug).since).at(0) : undefined;
	const span = yearsOf(drawable);
	if (span !== null) return since === undefined ? span : { ...span, own: since };
	return { from: Number(adopted.slice(0, 4)), to: Number(asOf.slice(0, 4)) };
}

/** Dates in words are made here, so that the page need not carry the means to make them. */
function datesInWords(data: Data, language: Language) {
	const facts = conventionFacts(data);
	return {
		...facts,
		asOfText: dateWords(facts.asOf, language),
		listSeenText: dateWords(facts.listSeen, language),
		counts: partyCounts(data, language),
		adoptedText: monthAtMark(facts.adopted, language),
		openedText: monthAtMark(facts.opened, language)
	};
}

/**
 * The rows a page comes with: of datasets with many places those of the countries drawn first, and where every place is drawn
 * at first the newest year of the others; of other datasets all.
 */
function firstRows(data: Data, slug: string): readonly Observation[] {
	const rows = chartObservations(data, slug);
	const { countries, kinds, lean = false } = chartOf(slug);
	if (!lean) return rows;
	const newest = rollup(
		rows,
		(own) => max(own, ({ year }) => year),
		({ metric }) => metric
	);
	const everybody = kinds[0] === 'dots';
	return rows.filter(
		({ entity, metric, year }) => countries.includes(entity) || (everybody && newest.get(metric) === year)
	);
}

/** Where the tiles of what a chart draws stand; empty where it has no such picture. */
export function tilesOf(data: Data, slug: string): readonly Tile[] {
	const { kinds, series } = chartOf(slug);
	if (series !== 'category' || !kinds.includes('tiles')) return [];
	return data.rows('state-tiles').map(({ category, row, column }) => ({ code: category, row, column }));
}

/** Who put a document out, and its title. */
export function titlesOf(data: Data, sources: readonly string[], language: Language): Readonly<Record<string, string>> {
	return Object.fromEntries(
		[...new Set(sources)].map((id) => {
			const source = data.sources.get(id);
			return [id, source === undefined ? id : `${outletName(data, source.publisher, language)}: ${source.title}`];
		})
	);
}
