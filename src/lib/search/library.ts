import MiniSearch from 'minisearch';
import { stem } from '$lib/check/matcher/tokens';
import { fold } from '$lib/words/format';
import type { Entry } from './packed';

/** An entry and how well it answers; the higher the better. */
export interface FoundEntry {
	readonly entry: Entry;
	readonly score: number;
	/** How many of the words it holds. */
	readonly held: number;
}

/** Entries and names of metrics, ready to be searched by words. */
export interface Library {
	/** Entries that hold at least half of the words, best first. */
	readonly entries: (words: readonly string[]) => readonly FoundEntry[];
	/** Metrics of which the names hold some of the words: 0 to 1 by id. */
	readonly metrics: (words: readonly string[]) => ReadonlyMap<string, number>;
	/** Whether anything at all holds a word. */
	readonly knows: (word: string) => boolean;
}

const LETTERS = /[\p{L}\p{N}]+/gu;
/** Shorter words are searched as they are: neither by their beginning nor with slips. */
const BEGINNING = 3;
const SLIPS = 5;

const OPTIONS = {
	fields: ['title', 'words'],
	tokenize: (text: string) => fold(text).match(LETTERS) ?? [],
	processTerm: (term: string) => stem(term),
	searchOptions: {
		boost: { title: 2 },
		prefix: (term: string) => term.length >= BEGINNING,
		fuzzy: (term: string) => (term.length >= SLIPS ? 0.2 : false),
		weights: { prefix: 0.5, fuzzy: 0.2 }
	}
};

/** Makes a library of entries and of metrics by their names in all languages. */
export function library(entries: readonly Entry[], names: ReadonlyMap<string, readonly string[]>): Library {
	const pages = new MiniSearch({ ...OPTIONS, idField: 'at' });
	pages.addAll(entries.map(({ title, words }, at) => ({ at, title, words })));
	const metrics = new MiniSearch(OPTIONS);
	metrics.addAll([...names].map(([id, own]) => ({ id, title: '', words: own.join(' ') })));
	return {
		entries: (words) => {
			const found = pages.search(words.join(' ')).flatMap(({ id, score, queryTerms }) => {
				const entry = entries[Number(id)];
				return entry === undefined ? [] : [{ entry, score, held: queryTerms.length }];
			});
			return found.filter(({ held }) => held * 2 >= words.length);
		},
		metrics: (words) => {
			const found = metrics.search(words.join(' '));
			const best = found[0]?.score ?? 1;
			return new Map(found.map(({ id, score }) => [String(id), score / best] as const));
		},
		knows: (word) => pages.search(word).length > 0 || metrics.search(word).length > 0
	};
}
