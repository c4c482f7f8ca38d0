import { fold } from '$lib/words/format';

/** A piece of a sentence: a number in digits, a date, a sign (currency, percent, dash between numbers) or a word. */
export interface Token {
	readonly kind: 'number' | 'date' | 'sign' | 'word';
	/** As written, composed. */
	readonly text: string;
	/** In small letters, marks kept. */
	readonly lower: string;
	/** In small letters without marks. */
	readonly folded: string;
	/** Where it begins and ends in the text. */
	readonly from: number;
	readonly to: number;
	/** Whether a sign such as a comma or a bracket parts it from the token before. */
	readonly apart: boolean;
	/** Whether a hyphen ties it to the token before: "on-chain", "one-billion-dollar". */
	readonly tied: boolean;
}

/**
 * Every alternative begins with another kind of letter or is bounded, so that no text takes long to read. Telephone numbers
 * are taken first: they count nothing.
 */
const PIECES =
	/(?<phone>(?<![\d.,])(?:1[89]00|0\d{2,4})(?:[ .-]\d{2,4}){1,3}(?![\d.,]\d|\d))|(?<date>\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|\d{1,2}\/\d{4}(?!\d))|(?<number>\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)|(?<sign>[A-Za-z]{0,2}\$|[€£₫¥₩₹₱฿₦₽₴₺₪%~]|[–—-](?=\s?[\p{Sc}A-Za-z]{0,4}\d)|(?<=\d)\/(?=\d)|(?<=\d)\+)|(?<word>(?:\p{Lu}\.){2,}|(?:[Ii][Cc]3|[AC]0\d)(?![\p{L}\d])|[\p{L}\p{M}]+)/gu;

const HYPHEN = /^[-\u2010\u2011]$/;

/** The pieces of a text, in order; whatever is none of them is left out, telephone numbers too: "1800 595 160". */
export function tokens(text: string): readonly Token[] {
	const composed = text.normalize('NFC');
	let end = 0;
	const pieces = [...composed.matchAll(PIECES)].filter(({ groups }) => groups?.['phone'] === undefined);
	return pieces.map((found) => {
		const { date, number, sign } = found.groups ?? {};
		const [piece] = found;
		const kind = date !== undefined ? 'date' : number !== undefined ? 'number' : sign !== undefined ? 'sign' : 'word';
		const plain = kind === 'word' ? piece.replaceAll('.', '') : piece;
		const between = composed.slice(end, found.index);
		const tied = end > 0 && HYPHEN.test(between);
		end = found.index + piece.length;
		return {
			kind,
			text: plain,
			lower: plain.toLowerCase(),
			folded: fold(plain),
			from: found.index,
			to: end,
			apart: !tied && /\S/.test(between),
			tied
		};
	});
}

/** What tokens say from one position up to another, in small letters without marks, parted by spaces. */
export function foldedText(list: readonly Token[], from = 0, to = list.length): string {
	return list
		.slice(Math.max(0, from), to)
		.map((token) => token.folded)
		.join(' ');
}

/** A word without its English plural: "reports" → "report", "breaches" → "breach", "charities" → "charity". */
export function stem(word: string): string {
	if (word.length <= SHORTEST || !word.endsWith('s') || word.endsWith('ss')) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.slice(0, /(ss|x|ch|sh)es$/.test(word) ? -2 : -1);
}

/** Words of so many letters keep their s: "Laos" is no "lao". */
const SHORTEST = 4;
