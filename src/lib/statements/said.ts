import type { Flag, Observation } from '$lib/data/observation';
import type { Labels } from '$lib/data/labels';

/** A sentence about several figures, and what it rests on. */
export interface Said {
	readonly text: string;
	/** Ids of the figures it rests on, each once: a reader can open the receipt of every one. */
	readonly rests: readonly string[];
	/** Parts of the text, in its order, that a narrow screen may leave out: the sentence stays true without them. */
	readonly spare?: readonly string[];
}

/** A sentence resting on these figures. @param spare parts that a narrow screen may leave out; empty ones are none */
export function say(text: string, rows: readonly { readonly id: string }[], spare: readonly string[] = []): Said {
	const rests = [...new Set(rows.map(({ id }) => id))];
	const parts = spare.filter((part) => part !== '');
	return parts.length === 0 ? { text, rests } : { text, rests, spare: parts };
}

/** A text in its parts, in order, each with whether a narrow screen leaves it out. */
export function inParts(text: string, spare: readonly string[]): readonly { text: string; spare: boolean }[] {
	let rest = text;
	const parts = spare.flatMap((part) => {
		const at = rest.indexOf(part);
		if (at < 0) return [];
		const before = rest.slice(0, at);
		rest = rest.slice(at + part.length);
		return [
			{ text: before, spare: false },
			{ text: part, spare: true }
		];
	});
	return [...parts, { text: rest, spare: false }].filter((part) => part.text !== '');
}

/** Flags of figures that no sentence rests on without saying so. */
const DOUBTS: readonly Flag[] = ['part-year', 'incomplete', 'not-found-again', 'disputed', 'publication-year'];

/** True for a figure of a whole year and a whole thing that nobody doubts: a sentence may rest on it as it stands. */
export function isSound({ flags }: Pick<Observation, 'flags'>): boolean {
	return !flags.some((flag) => DOUBTS.includes(flag));
}

/** True for a figure that was published before its year was over: a sentence may rest on it if it says so. */
export function isForecast({ status }: Pick<Observation, 'status'>): boolean {
	return status === 'projection';
}

/** An abbreviation, or a name of several words ("Viet Nam"); a question may have one behind its first word. */
const NAMED = /^\p{Lu}{2}|^(?!(?:What|How|Who|Where) )\p{L}+ \p{Lu}\p{Ll}/u;

/** A label inside a sentence: small first letter, unless it begins with a name. */
export function inSentence(label: string): string {
	return NAMED.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** What the figures are of: "Losses to fraud and online crime, as recorded"; a metric's own label where it stands alone. */
export function quantityWords(quantity: string, words: Pick<Labels, 'metrics' | 'quantities'>): string {
	return words.quantities[quantity] ?? words.metrics[quantity]?.label ?? quantity;
}

/** The first number of a text, with all that belongs to it: "8–10" of "VND 8–10 trillion". */
const NUMBER = /\d[\d.,–]*/;

/** English names of places that take an article inside a sentence. */
const WITH_ARTICLE =
	/^(United |Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)|(Islands|Republic)$/;

/** An English name of a place inside a sentence: "the United States", "Viet Nam". */
export function withArticle(name: string): string {
	return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/**
 * Amounts as alternatives, what they have in common said once: "VND 8–10 trillion" and "VND 391.8 trillion" → "VND 8–10 or
 * 391.8 trillion"; signs that belong to the number stay: "$62 or $442 billion"; so do unlike words of thousands: "$543.3
 * billion or $4.07 trillion at 2025 prices". `or` stands between them.
 */
export function alternatives(texts: readonly string[], or: string): string {
	// Within an amount no line breaks: words parted by plain spaces say what all amounts are of
	const words = texts.map((text) => text.split(' '));
	const alike = (back: number) => new Set(words.map((own) => (own.length > back ? own.at(-back) : null))).size === 1;
	let tail = 0;
	while (words.every(({ length }) => length > tail + 1) && alike(tail + 1)) tail += 1;
	const heads = words.map((own) => own.slice(0, own.length - tail).join(' '));
	const [first = []] = words;
	return [joined(heads, or), ...first.slice(first.length - tail)].join(' ');
}

function joined(texts: readonly string[], or: string): string {
	const parts = texts.map(aroundNumber);
	const [first] = parts;
	if (first === undefined || new Set(parts.map(({ before, after }) => `${before}#${after}`)).size > 1) {
		return texts.join(or);
	}
	const { before, after } = first;
	const numbers = parts.map(({ number }) => (/\S$/.test(before) ? `${before}${number}` : number));
	return `${/\S$/.test(before) ? '' : before}${numbers.join(or)}${after}`;
}

/** A text taken apart at its first number. */
function aroundNumber(text: string): { before: string; number: string; after: string } {
	const found = NUMBER.exec(text);
	if (found === null) return { before: text, number: '', after: '' };
	const [number] = found;
	return { before: text.slice(0, found.index), number, after: text.slice(found.index + number.length) };
}
