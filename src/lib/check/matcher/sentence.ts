import type { Language } from '$lib/language';
import { currencyAt, moneyAt } from './money-words';
import { NUMBER_WORDS, SCALE_WORDS } from './number-words';
import { placesIn, type PlaceNames } from './places';
import { quantitiesOf, type Said } from './quantities';
import { subjectsIn, type Subject } from './subjects';
import { tokens, type Token } from './tokens';

/** A longer text is cut here: no sentence is longer, and a page of text is no sentence. */
export const LONGEST = 10_000;

/** A sentence as the matcher understands it. */
export interface Sentence extends Said {
	readonly language: Language;
	/** Codes of the places it names; WORLD among them. */
	readonly places: ReadonlySet<string>;
	readonly subjects: ReadonlySet<Subject>;
	/** Its words without marks. */
	readonly words: ReadonlySet<string>;
	/** True where it is little more than a number: then it need not say what it is about. */
	readonly bare: boolean;
	/** True where the text was longer than `LONGEST` and only its beginning was read. */
	readonly cut: boolean;
}

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽềếểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const VIETNAMESE_PLAIN = /\b(trieu|nghin|ngan|nguoi|thiet hai|lua dao|nam \d{4}|ty dong)\b/;
/** Words beside a number that say nothing of what it counts. */
const FILLERS = new Set(
	'in by of the a an to at from about over more than nearly almost around year annually per us usd vnd vao nam khoang gan hon trong mot moi dau cuoi thang la cua do la dong ty ti ngan nghin trieu worth some was were is equals equal equivalent tuong duong'.split(
		' '
	)
);
/** A bare number may have so many other words. */
const BARE_WORDS = 1;

/** The language that a text is written in: Vietnamese by its letters, or by its words where they have no marks. */
export function languageIn(text: string): Language {
	const composed = text.normalize('NFC');
	return VIETNAMESE.test(composed) || VIETNAMESE_PLAIN.test(composed.toLowerCase()) ? 'vi' : 'en';
}

/** Reads a sentence; whatever it holds, an answer comes back. */
export function read(text: string, names: PlaceNames): Sentence {
	const whole = text.slice(0, LONGEST);
	const language = languageIn(whole);
	const list = tokens(whole);
	const places = placesIn(list, names, moneyAt(list));
	const said = quantitiesOf(list, language);
	return {
		...said,
		language,
		places: places.codes,
		subjects: subjectsIn(list),
		words: new Set(list.filter(({ kind }) => kind === 'word').map(({ folded }) => folded)),
		bare: list.filter((token, at) => telling(list, token, at) && !places.at.has(at)).length <= BARE_WORDS,
		cut: text.length > LONGEST
	};
}

/** Whether a word tells what a sentence is about. */
function telling(list: readonly Token[], token: Token, at: number): boolean {
	if (token.kind !== 'word' || FILLERS.has(token.folded)) return false;
	return !SCALE_WORDS.has(token.lower) && !NUMBER_WORDS.has(token.lower) && currencyAt(list, at) === null;
}
