import { group, rollup } from 'd3';
import { unpackDenominators, type PackedDenominators } from '$lib/data/denominators';
import { ratesByYear, type Rate, type Rates } from '$lib/data/convert';
import type { MeasureTables } from '$lib/data/measures';
import type { MetricTable } from '$lib/data/metric';
import { decodeRows, type ColumnarTable } from '$lib/data/observation-codec';
import type { Labels } from '$lib/data/labels';
import type { Saying } from '../rivals';
import { byValue, type ByValue, conversions, published, type Candidate } from './candidates';
import { isState, lexicon, peopleOf, type Lexicon, type Names, wordsOf } from './lexicon';
import { plainWords, read, type Sentence } from './sentence';
import { BACKGROUND, neededOf, subjectsOfName, type Subject } from './subjects';

/** A checked claim, as the matcher knows it: by its own words. */
export interface IndexedClaim {
	readonly id: string;
	/** In the language of the page. */
	readonly claim: string;
	/** Its verdict in words. */
	readonly verdict: string;
	/** In every language, which the matcher reads as it reads a reader's sentence. */
	readonly read: readonly string[];
	/** Other words by which people look for it: all of one must be typed. */
	readonly also: readonly string[];
}

/** Everything that sentences are compared with, as it is fetched: all figures that newspapers quote. */
export interface PackedIndex {
	readonly figures: ColumnarTable;
	readonly words: Labels;
	/** Names of places, of categories (crime types, States) and of publishers, in every language, and what they name. */
	readonly places: Names;
	readonly categories: Names;
	readonly publishers: Names;
	/** What metrics are called, by id: in English, then in Vietnamese. */
	readonly labels: Readonly<Record<string, readonly string[]>>;
	/** Copies: the id of a figure and of the one that it repeats. */
	readonly repeats: Names;
	/** The currency of a place. */
	readonly currencies: Names;
	readonly claims: readonly IndexedClaim[];
	/** What the figures are converted with. */
	readonly denominators: PackedDenominators;
	readonly rates: readonly Rate[];
	/** How figures to print are said. */
	readonly sayings: readonly Saying[];
}

/** Figures that stand beside crime: people, output, prices, rates, indices. Fetched when a sentence asks for them. */
export interface PackedBackground {
	readonly figures: ColumnarTable;
	readonly denominators: PackedDenominators;
}

/** A claim with its sentences and words. */
export interface ReadClaim {
	readonly claim: IndexedClaim;
	readonly sentences: readonly { readonly sentence: Sentence; readonly words: ReadonlySet<string> }[];
	/** The words of each other way to say it. */
	readonly also: readonly ReadonlySet<string>[];
}

/** The same, ready to be searched. */
export interface FigureIndex {
	/** Figures as published, and what is made of them. */
	readonly candidates: readonly Candidate[];
	/** The same by their size. */
	readonly sizes: ByValue;
	/** The figures as published of each place. */
	readonly places: ReadonlyMap<string, readonly Candidate[]>;
	readonly words: Labels;
	readonly names: Lexicon;
	/** Labels of a metric's names without marks and plurals: in English without the short ones, in other languages all. */
	readonly labels: ReadonlyMap<string, readonly (readonly string[])[]>;
	readonly repeats: ReadonlyMap<string, string>;
	/** Currency → the one place whose money it is. */
	readonly nations: ReadonlyMap<string, string>;
	/** Publisher → the one place that all its figures are of. */
	readonly homes: ReadonlyMap<string, string>;
	/** The newest year that is over in any figure counted by an authority. */
	readonly newest: number;
	readonly claims: readonly ReadClaim[];
	readonly rates: Rates;
	readonly sayings: readonly Saying[];
	/** What a metric's figures are about. */
	readonly about: (metric: string) => ReadonlySet<Subject>;
	/** The subjects one of which a sentence must share for a metric's figures to be meant; none: any broad one. */
	readonly needs: (metric: string) => readonly Subject[];
	/** Whether a metric stands beside crime. */
	readonly isBackground: (metric: string) => boolean;
	/** Whether a metric stands beside crime and nearly every place has figures of it. */
	readonly isCommon: (metric: string) => boolean;
	/** True once the background has been added. */
	readonly whole: boolean;
}

/** Unpacks an index and reads its claims once. */
export function openIndex(packed: PackedIndex): FigureIndex {
	const states = packed.categories.filter(([, id]) => isState(id));
	const people = states.flatMap(([name, id]) => peopleOf(name).map((word) => [word, id] as const));
	const names = lexicon(packed.places, [...packed.categories, ...people], packed.publishers);
	const about = new Map(Object.entries(packed.labels).map(([id, [english = '']]) => [id, subjectsOfName(english)]));
	const needs = new Map([...about].map(([id, subjects]) => [id, neededOf(subjects)]));
	const beside = new Set(
		[...needs].flatMap(([id, needed]) => (BACKGROUND.some((one) => needed.includes(one)) ? [id] : []))
	);
	const tables = { rates: ratesByYear(packed.rates), denominators: unpackDenominators(packed.denominators) };
	const candidates = candidatesOf(packed.figures, tables, packed.words.metrics);
	return {
		candidates,
		sizes: byValue(candidates),
		places: byPlace(candidates),
		newest: Math.max(...candidates.flatMap(({ row }) => (row.status === 'projection' ? [] : row.year))),
		words: packed.words,
		names,
		labels: new Map(
			Object.entries(packed.labels).map(([id, [english = '', ...others]]) => [
				id,
				[wordsOf(english).filter(({ length }) => length > SHORT), ...others.map(wordsOf)]
			])
		),
		repeats: new Map(packed.repeats),
		nations: single(
			packed.currencies
				.filter(([, currency]) => !SHARED.includes(currency))
				.map(([place, currency]) => [currency, place])
		),
		homes: single(candidates.map(({ row }) => [row.publisher, row.entity])),
		claims: packed.claims.map((claim) => ({
			claim,
			sentences: claim.read.map((text) => ({ sentence: read(text, names), words: plainWords(text) })),
			also: claim.also.map(plainWords)
		})),
		rates: tables.rates,
		sayings: packed.sayings,
		about: (metric) => about.get(metric) ?? NOTHING,
		needs: (metric) => needs.get(metric) ?? [],
		isBackground: (metric) => beside.has(metric),
		isCommon: () => false,
		whole: false
	};
}

const SHORT = 3;
const NOTHING: ReadonlySet<Subject> = new Set();

/** The index with the figures that stand beside crime added. */
export function withBackground(index: FigureIndex, packed: PackedBackground): FigureIndex {
	const tables = { rates: new Map(), denominators: unpackDenominators(packed.denominators) };
	const more = candidatesOf(packed.figures, tables, index.words.metrics);
	const places = rollup(
		more,
		(of) => new Set(of.map(({ row }) => row.entity)).size,
		({ row }) => row.metric
	);
	const candidates = [...index.candidates, ...more];
	return {
		...index,
		candidates,
		sizes: byValue(candidates),
		places: byPlace(candidates),
		isCommon: (metric) => (places.get(metric) ?? 0) > MOST_TELLING,
		whole: true
	};
}

/** A metric with figures of more places tells no place: every one has a population and an output. */
const MOST_TELLING = 40;

function candidatesOf(figures: ColumnarTable, tables: MeasureTables, metrics: MetricTable): readonly Candidate[] {
	return decodeRows(figures).flatMap((row) => [published(row), ...conversions(row, tables, metrics)]);
}

function byPlace(candidates: readonly Candidate[]): ReadonlyMap<string, readonly Candidate[]> {
	return group(
		candidates.filter(({ amount }) => amount === null),
		({ row }) => row.entity
	);
}

/** Money that is written of many places. */
const SHARED = ['USD', 'EUR'];

/** Keys that have one value in all their pairs. */
function single(pairs: Names): ReadonlyMap<string, string> {
	const values = new Map<string, string | null>();
	for (const [key, value] of pairs) values.set(key, (values.get(key) ?? value) === value ? value : null);
	return new Map([...values].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const])));
}
