import { isDay } from '$lib/data/cut-date';

/** A part of an address that means nothing here; the page says so and ignores it. */
export interface Ignored {
	readonly parameter: string;
	readonly value: string;
}

/** What the text of a parameter says: its value, undefined for none, and the parts of the text that are left out. */
interface Said<Value> {
	readonly value?: Value;
	readonly wrong?: readonly string[];
}

/** A parameter of an address: gives `Value`, takes `Written`, which may be wider. */
export interface Parameter<Value, Written = Value> {
	readonly name: string;
	/** Reads its text, which is not empty. Never throws. */
	readonly parse: (text: string) => Said<Value>;
	/** Writes a value other than the page's own; empty where the address need say nothing. */
	readonly print: (value: Written, own: Written) => string;
}

/** Reads a choice from an address and writes it there. */
export interface Codec<Values> {
	/** The page's own choice: what an address without parameters means. */
	readonly own: Values;
	/** Nothing throws: what is unknown or impossible is left out and listed in `ignored`. */
	readonly read: (params: URLSearchParams) => { readonly values: Values; readonly ignored: readonly Ignored[] };
	/** A copy of the parameters with the choice in it: what is the page's own is left out, other parameters stay. */
	readonly write: (values: Values, params?: URLSearchParams) => URLSearchParams;
}

/** A codec from a table of parameters, which are written in the order of the table. */
export function codec<Values extends object>(
	own: Values,
	table: { readonly [Key in keyof Values]: Parameter<Values[Key]> }
): Codec<Values> {
	function readOne<Key extends keyof Values>(key: Key, params: URLSearchParams, into: Values): readonly Ignored[] {
		const { name: parameter, parse } = table[key];
		const text = params.get(parameter) ?? '';
		if (text === '') return [];
		const { value, wrong = [] } = parse(text);
		if (value !== undefined) into[key] = value;
		return wrong.map((value) => ({ parameter, value }));
	}
	function read(params: URLSearchParams) {
		const values = { ...own };
		const ignored: Ignored[] = [];
		for (const key in table) ignored.push(...readOne(key, params, values));
		return { values, ignored };
	}
	function write(values: Values, params = new URLSearchParams()) {
		const written = new URLSearchParams(params);
		for (const key in table) {
			const { name, print } = table[key];
			const text = print(values[key], own[key]);
			if (text === '') written.delete(name);
			else written.set(name, text);
		}
		return written;
	}
	return { own, read, write };
}

/** A query as it stands in an address: with its question mark and readable tildes; empty for no parameters. */
export function queryOf(params: URLSearchParams): string {
	const query = params.toString().replaceAll('%7E', '~');
	return query === '' ? '' : `?${query}`;
}

/** One word of a closed list. */
export function oneOf<Word extends string>(name: string, words: readonly Word[]): Parameter<Word, Word | null> {
	return {
		name,
		parse: (text) => {
			const value = words.find((word) => word === text);
			return value === undefined ? { wrong: [text] } : { value };
		},
		print: (value, own) => (value === null || value === own ? '' : value)
	};
}

/** Yes or no, each with its word. */
export function flag(name: string, yes: string, no: string): Parameter<boolean> {
	return {
		name,
		parse: (text) => (text === yes || text === no ? { value: text === yes } : { wrong: [text] }),
		print: (value, own) => (value === own ? '' : value ? yes : no)
	};
}

/** Yes or no, each with its word; neither leaves it to the chart. */
export function flagOrOwn(name: string, yes: string, no: string): Parameter<boolean, boolean | null> {
	const { parse } = flag(name, yes, no);
	return { name, parse, print: (value) => (value === null ? '' : value ? yes : no) };
}

/** Any text. */
export function text(name: string): Parameter<string, string | null> {
	return { name, parse: (value) => ({ value }), print: (value) => value ?? '' };
}

const ID = /^[a-z0-9][a-z0-9_.-]*$/i;
/** What an id means: itself. Whether anything has that id only the page knows. */
const idOf = (word: string) => (ID.test(word) ? [word] : []);

/** An id. */
export function id(name: string): Parameter<string, string | null> {
	return {
		name,
		parse: (value) => (ID.test(value) ? { value } : { wrong: [value] }),
		print: (value) => value ?? ''
	};
}

/**
 * A list of words joined by `~`; `,` and `+` are read too. Between two `~` or `,` a text of several words is left out whole
 * unless each of them means something: "Viet Nam" is not Namibia.
 * @param meaning what a word means, which may depend on whether it stands alone there; nothing where it means nothing
 */
export function list<Word extends string>(
	name: string,
	meaning: (word: string, alone: boolean) => readonly Word[]
): Parameter<readonly Word[]> {
	return {
		name,
		parse: (text) => {
			const parts = text.split(/[~,]/).map((part) => part.trim());
			const meant = parts.map((part) => {
				const words = part.split(/[+ ]+/);
				return words.map((word) => (word === '' ? null : meaning(word, words.length === 1)));
			});
			const isWrong = meant.map((words) => words.some((word) => word?.length === 0));
			const all = [...new Set(meant.flatMap((words, at) => (isWrong[at] ? [] : words.flatMap((word) => word ?? []))))];
			return { value: all, wrong: parts.filter((_, at) => isWrong[at]) };
		},
		print: (words) => words.join('~')
	};
}

/** A list of ids. */
export const ids = (name: string): Parameter<readonly string[]> => list(name, idOf);

/**
 * Several words of a closed list, in its order; all of them are no choice.
 * @param meaning what a word of an address means; the word itself unless given
 * @param print words as an address has them
 */
export function several<Word extends string>(
	name: string,
	words: readonly Word[],
	meaning = (text: string): readonly Word[] => words.filter((word) => word === text),
	print = (chosen: readonly Word[]) => chosen.join('~')
): Parameter<readonly Word[]> {
	const { parse } = list(name, meaning);
	return {
		name,
		parse: (text) => {
			const { value = [], wrong = [] } = parse(text);
			return { value: value.length === words.length ? [] : words.filter((word) => value.includes(word)), wrong };
		},
		print: (chosen) => (chosen.length === words.length ? '' : print(chosen))
	};
}

/** Years from one to another, both included; null for an end that is left open. */
export interface Span {
	readonly from: number | null;
	readonly to: number | null;
}

/** A year, null for an end left open in one of these words, undefined for what is neither. */
function yearAt(text: string, open: readonly string[]): number | null | undefined {
	if (open.includes(text)) return null;
	return /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function parseSpan(text: string): Said<Span> {
	const ends = text.split('..');
	const backwards = ends[0] === 'latest' || ends[1] === 'earliest';
	const [start = '', end = start, ...more] = backwards ? ends.reverse() : ends;
	const from = yearAt(start, ['earliest', '']);
	const to = yearAt(end, ['latest', '']);
	if (from === undefined || to === undefined || more.length > 0) return { wrong: [text] };
	return { value: from !== null && to !== null && from > to ? { from: to, to: from } : { from, to } };
}

/** Years as an address has them: "2015..2024", "earliest..2020", "2020"; empty where none are chosen. */
export function printSpan({ from, to }: Span): string {
	if (from === null && to === null) return '';
	return from === to ? String(from) : `${from ?? 'earliest'}..${to ?? 'latest'}`;
}

/** A span of years. Years in the wrong order are swapped. */
export const span = (name: string): Parameter<Span> => ({ name, parse: parseSpan, print: printSpan });

/** An ISO day between two days; null for the last of them. */
export function day(name: string, first: string, last: string): Parameter<string | null> {
	return {
		name,
		parse: (text) =>
			isDay(text) && text >= first && text <= last ? { value: text === last ? null : text } : { wrong: [text] },
		print: (value) => value ?? ''
	};
}
