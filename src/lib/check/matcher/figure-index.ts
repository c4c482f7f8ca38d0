import type { Observation } from '$lib/data/observation';
import { unpack, type PackedTable } from '$lib/data/wire';
import type { Words } from '$lib/data/words';
import { placeNames, type PlaceNames } from './places';
import { read, type Sentence } from './sentence';

/** A checked claim, as the matcher knows it: by its own words. */
export interface IndexedClaim {
	readonly id: string;
	/** In the language of the page. */
	readonly claim: string;
	/** Its verdict in words. */
	readonly verdict: string;
	/** In English, which the matcher reads as it reads a reader's sentence. */
	readonly read: string;
}

/** Everything that sentences are compared with, as it is fetched. */
export interface PackedIndex {
	readonly figures: PackedTable;
	readonly words: Words;
	/** Name in either language, or another name in use, and the code of the place. */
	readonly places: readonly (readonly [string, string])[];
	/** Labels of metrics in both languages, without marks, by id. */
	readonly labels: Readonly<Record<string, string>>;
	/** Copies: the id of a figure and of the one that it repeats. */
	readonly repeats: readonly (readonly [string, string])[];
	readonly claims: readonly IndexedClaim[];
}

/** The same, ready to be searched. */
export interface FigureIndex {
	readonly rows: readonly Observation[];
	readonly words: Words;
	readonly places: PlaceNames;
	readonly labels: ReadonlyMap<string, ReadonlySet<string>>;
	readonly repeats: ReadonlyMap<string, string>;
	readonly claims: readonly { readonly claim: IndexedClaim; readonly sentence: Sentence }[];
}

/** Unpacks an index and reads its claims once. */
export function openIndex(packed: PackedIndex): FigureIndex {
	const places = placeNames(packed.places);
	return {
		rows: unpack(packed.figures),
		words: packed.words,
		places,
		labels: new Map(Object.entries(packed.labels).map(([id, text]) => [id, new Set(text.split(' '))])),
		repeats: new Map(packed.repeats),
		claims: packed.claims.map((claim) => ({ claim, sentence: read(claim.read, places) }))
	};
}
