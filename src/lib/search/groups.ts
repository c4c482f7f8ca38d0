import { group } from 'd3';
import { NO_FILTERS, searchOf } from '$lib/filters/filters';
import { fold } from '$lib/words/format';
import type { FigureAnswer } from './answer';
import { ENTRY_KINDS, type ChartReach, type Entry, type EntryKind } from './packed';
import type { FoundEntry } from './library';
import type { SearchIndex } from './search-index';
import { isPlaceAlone } from './place-alone';
import type { Understood } from './understood';

/** An entry as a link: its path from the root with what was chosen, without language. */
export interface FoundLink {
	readonly entry: Entry;
	readonly path: string;
	/** Code of the place that the link chooses; null where it chooses none. */
	readonly place: string | null;
}

/** Entries of one kind, best first; may be empty. */
export interface LinkGroup {
	readonly kind: EntryKind;
	readonly links: readonly FoundLink[];
}

const MOST_LINKS = 4;
/** Entries that answer so much worse than the best of their kind are left out. */
const WORTH = 0.4;
/** In a text without marks: "article 13", "điều 13". */
const ARTICLE = /\b(?:article|art|dieu)\.?\s*(\d{1,2})\b/g;

/**
 * Everything found beside the figures, a group for each kind: what the words name first, then what belongs to the answer, then what holds the words.
 * @param checks checks that the query is of, which come first
 */
export function groupsOf(
	asked: Understood,
	answer: FigureAnswer | null,
	index: SearchIndex,
	checks: readonly Entry[] = []
): readonly LinkGroup[] {
	const found = idsByWords(asked, answer, index);
	return ENTRY_KINDS.map((kind) => {
		const checked = kind === 'claim' ? checks.map(({ id }) => id) : [];
		const ids = [...new Set([...checked, ...named(kind, asked), ...belonging(kind, answer, index), ...found(kind)])];
		const entries = about(asked, kind, ids, index).flatMap((id) => index.entries.get(`${kind}:${id}`) ?? []);
		return { kind, links: entries.slice(0, MOST_LINKS).map((entry) => linkTo(entry, asked, answer, index)) };
	});
}

/** Charts without figures of the places that are named come only where no chart has any; treaties are of all places. */
function about(
	{ places }: Understood,
	kind: EntryKind,
	ids: readonly string[],
	{ charts }: SearchIndex
): readonly string[] {
	if (kind !== 'chart' || places.length === 0) return ids;
	const own = ids.filter((id) => {
		const held = charts[id]?.places ?? [];
		return held.length === 0 || places.some((place) => held.includes(place));
	});
	return own.length > 0 ? own : ids;
}

/**
 * Ids of the entries that hold the words. Places and their words are understood already: countries are looked for by what is not,
 * and only documents by all of it. Where a figure answers, its publishers are known.
 */
function idsByWords(
	asked: Understood,
	answer: FigureAnswer | null,
	{ library }: SearchIndex
): (kind: EntryKind) => readonly string[] {
	const own = asked.words.filter((word) => !asked.placeWords.has(word));
	const of = (words: readonly string[]) => group(library.entries(words), ({ entry }) => entry.kind);
	const [byOwn, byAll, byRest] = [of(own), of(asked.words), of(asked.rest)];
	return (kind) => {
		const entries = { document: byAll, country: byRest, publisher: answer === null ? byOwn : null };
		const among = kind === 'document' || kind === 'country' || kind === 'publisher' ? entries[kind] : byOwn;
		return worthy(among?.get(kind) ?? []).map(({ entry }) => entry.id);
	};
}

/** The chart that draws a figure: one on which its place can be chosen first; null where none does. */
export function chartFor(
	{ metric, entity }: { readonly metric: string; readonly entity: string },
	{ charts }: SearchIndex
): string | null {
	const drawing = Object.entries(charts).filter(([, of]) => of.metrics.includes(metric) && of.places.includes(entity));
	return (drawing.find(([, { chooses }]) => chooses) ?? drawing[0])?.[0] ?? null;
}

/** The page of a chart with the place, year and measure of an answer, as far as it has them. */
export function chartPath(slug: string, { row, choice }: FigureAnswer, { charts }: SearchIndex): string {
	const reach = charts[slug];
	const asks = reach?.measures.includes(choice.measure) === true;
	return `/charts/${slug}/${searchOf({
		...NO_FILTERS,
		countries: reach?.chooses === true ? [row.entity] : [],
		from: row.year,
		to: row.year,
		measure: asks && choice.measure !== 'value' ? choice.measure : null
	})}`;
}

function worthy(found: readonly FoundEntry[]): readonly FoundEntry[] {
	const best = found[0]?.score ?? 0;
	return found.filter(({ score }) => score >= best * WORTH);
}

/** What the words name outright. */
function named(kind: EntryKind, { charts, places, publishers, text }: Understood): readonly string[] {
	if (kind === 'chart') return charts;
	if (kind === 'country' || kind === 'press') return places;
	if (kind === 'publisher') return [...publishers];
	return kind === 'article' ? [...fold(text).matchAll(ARTICLE)].map(([, number = '']) => number) : [];
}

/** What goes with the answer. */
function belonging(kind: EntryKind, answer: FigureAnswer | null, index: SearchIndex): readonly string[] {
	if (answer === null) return [];
	const { row, conflict } = answer;
	const chart = chartFor(row, index);
	if (kind === 'chart') return chart === null ? [] : [chart];
	if (kind === 'country') return [row.entity];
	if (kind === 'press') return isLosses(row, index) ? [row.entity] : [];
	if (kind === 'publisher')
		return [row, ...(conflict?.figures ?? []).map((one) => one.row)].map(({ publisher }) => publisher);
	if (kind === 'document') return [row.source];
	return kind === 'article' && chart !== null ? (index.charts[chart]?.articles ?? []).slice(0, 2).map(String) : [];
}

/** What is printed of a country is what was lost there. */
function isLosses({ metric }: FigureAnswer['row'], { words }: SearchIndex): boolean {
	return words.metrics[metric]?.subject === 'losses';
}

/** Pages that answer before any figure: those that are asked for, and the page of a place that is named alone. */
export function firstLinks(asked: Understood, index: SearchIndex): readonly FoundLink[] {
	const places = isPlaceAlone(asked) ? asked.places : [];
	const keys = [...places.map((code) => `country:${code}`), ...asked.pages.map((id) => `page:${id}`)];
	return keys.flatMap((key) => index.entries.get(key) ?? []).map((entry) => linkTo(entry, asked, null, index));
}

function linkTo(entry: Entry, { places }: Understood, answer: FigureAnswer | null, { charts }: SearchIndex): FoundLink {
	const [place = answer?.row.entity] = places;
	const reach: ChartReach | undefined = entry.kind === 'chart' ? charts[entry.id] : undefined;
	const chosen = reach?.chooses === true && place !== undefined && reach.places.includes(place) ? place : null;
	const query = chosen === null ? '' : searchOf({ ...NO_FILTERS, countries: [chosen] });
	return { entry, path: `${entry.path}${query}`, place: chosen };
}
