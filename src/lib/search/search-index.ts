import { group } from 'd3';
import { NO_NAMES } from '$lib/check/matcher/lexicon';
import type { Quantity } from '$lib/check/matcher/quantities';
import { read } from '$lib/check/matcher/sentence';
import { neededOf, subjectsOfName, type Subject } from '$lib/check/matcher/subjects';
import { isCount, ratesByYear } from '$lib/data/convert';
import { unpackDenominators } from '$lib/data/denominators';
import type { Labels } from '$lib/data/labels';
import type { MeasureTables } from '$lib/data/measures';
import type { MetricTable } from '$lib/data/metric';
import { decodeRows } from '$lib/data/observation-codec';
import type { Observation } from '$lib/data/observation';
import { isCurrency } from '$lib/words/format';
import { library, type Library } from './library';
import type { ChartReach, Entry, PackedSearch, SaidAnswer } from './packed';
import { termsFrom, type Terms } from './terms';

/** The document that a figure was read in. */
export interface FoundDocument {
	/** Who put it out, where that is not the publisher; else empty. */
	readonly via: string;
	/** ISO date, cut as known; empty where undated. */
	readonly published: string;
}

/** A check and the numbers of its sentence. */
export interface ReadEntry {
	readonly entry: Entry;
	readonly quantities: readonly Quantity[];
}

/** What queries are answered from, ready to be asked. */
export interface SearchIndex {
	/** Every figure of cybercrime. */
	readonly quoted: readonly Observation[];
	/** The same by place. */
	readonly places: ReadonlyMap<string, readonly Observation[]>;
	/** Figures of a place that stand beside cybercrime, without their values: unpacked when they are first asked for. */
	readonly beside: (place: string) => readonly Observation[];
	/** Metrics that stand beside cybercrime. */
	readonly besides: ReadonlySet<string>;
	readonly words: Labels;
	readonly terms: Terms;
	readonly about: (metric: string) => ReadonlySet<Subject>;
	/** Subjects one of which must be asked for; none: any. */
	readonly needs: (metric: string) => readonly Subject[];
	/** What a metric counts, `losses` or `cases`: as the tables say, else by the unit of its figures. */
	readonly counted: ReadonlyMap<string, string>;
	/** Metrics that stand for a country among others. */
	readonly standing: ReadonlySet<string>;
	/** Ids of the figures that may be printed: they answer before others. */
	readonly recommended: ReadonlySet<string>;
	readonly publishers: Readonly<Record<string, string>>;
	readonly documents: ReadonlyMap<string, FoundDocument>;
	readonly tables: MeasureTables;
	readonly entries: ReadonlyMap<string, Entry>;
	readonly said: readonly SaidAnswer[];
	readonly charts: Readonly<Record<string, ChartReach>>;
	readonly library: Library;
	/** Checks with the numbers that they are of: read when they are first asked for. */
	readonly claims: () => readonly ReadEntry[];
}

const NOTHING: ReadonlySet<Subject> = new Set();

/** Unpacks an index. */
export function openSearch(packed: PackedSearch): SearchIndex {
	const quoted = decodeRows(packed.figures);
	const unpacked = new Map<string, readonly Observation[]>();
	const beside = (place: string) => {
		const rows = unpacked.get(place) ?? decodeRows(packed.beside, [place]);
		unpacked.set(place, rows);
		return rows;
	};
	const about = new Map(Object.entries(packed.english).map(([id, name]) => [id, subjectsOfName(name)] as const));
	const needs = new Map([...about].map(([id, subjects]) => [id, neededOf(subjects)] as const));
	return {
		quoted,
		places: group(quoted, ({ entity }) => entity),
		beside,
		besides: new Set(packed.besides),
		words: packed.words,
		terms: termsFrom(packed.terms),
		about: (metric) => about.get(metric) ?? NOTHING,
		needs: (metric) => needs.get(metric) ?? [],
		standing: new Set(packed.standing),
		recommended: new Set(packed.recommended),
		counted: countedBy(quoted, packed.words.metrics),
		publishers: packed.publishers,
		documents: new Map(packed.documents.map(([id, via, published]) => [id, { via, published }])),
		tables: { rates: ratesByYear(packed.rates), denominators: unpackDenominators(packed.denominators) },
		entries: new Map(packed.entries.map((entry) => [`${entry.kind}:${entry.id}`, entry])),
		said: packed.said,
		charts: packed.charts,
		library: library(
			packed.entries.filter(({ kind }) => kind !== 'page'),
			namesOf(packed)
		),
		claims: onceOnly(() => readClaims(packed.entries))
	};
}

function readClaims(entries: readonly Entry[]): readonly ReadEntry[] {
	return entries
		.filter(({ kind }) => kind === 'claim')
		.map((entry) => ({ entry, quantities: read(entry.title, NO_NAMES).quantities }));
}

function onceOnly<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => (made ??= { value: make() }).value;
}

function countedBy(rows: readonly Observation[], metrics: MetricTable): ReadonlyMap<string, string> {
	const byUnit = (unit: string) => (isCurrency(unit) ? 'losses' : isCount(unit) ? 'cases' : '');
	return new Map(rows.map(({ metric, unit }) => [metric, metrics[metric]?.subject ?? byUnit(unit)] as const));
}

/** What metrics are called in every language, and what their publishers say they count. */
function namesOf({ terms, words, english }: PackedSearch): ReadonlyMap<string, readonly string[]> {
	const labels = terms.flatMap(([name, id]) =>
		id.startsWith('metric:') ? [[id.slice('metric:'.length), name] as const] : []
	);
	const counts = Object.entries(words.counts).map(([pair, text]) => [pair.split(' ')[1] ?? '', text] as const);
	const named = group([...labels, ...counts], ([metric]) => metric);
	return new Map(Object.keys(english).map((id) => [id, (named.get(id) ?? []).map(([, text]) => text)] as const));
}
