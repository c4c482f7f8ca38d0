import { fold } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { agesIn } from './ages';
import { HEDGE_WORDS, NUMBER_WORDS, SCALE_WORDS } from './number-words';
import { isState, NO_PLACE, type Lexicon, looselyNamed, phrasesIn, type Hit } from './lexicon';
import { namedMoneys } from './money-words';
import { quantitiesOf, type Quantity } from './quantities';
import { speaksOfLoss, subjectsIn, type Subject } from './subjects';
import { foldedText, stem, tokens, type Token } from './tokens';
import { yearsIn, type SaidYear } from './years';

/** A longer text is cut here: no sentence is longer, and a page of text is no sentence. */
export const LONGEST = 10_000;
/** So many words and numbers are read of it. */
const MOST_TOKENS = 1500;

/** A sentence as the matcher understands it. */
export interface Sentence {
	readonly quantities: readonly Quantity[];
	/** Calendar years, each once. */
	readonly years: readonly SaidYear[];
	readonly language: Language;
	/** Codes of the places it names; WORLD among them, and USA where it names a State of theirs. */
	readonly places: ReadonlySet<string>;
	/** Crime types, States and age groups that it names. */
	readonly categories: ReadonlySet<string>;
	/** Ids of the publishers that it names. */
	readonly publishers: ReadonlySet<string>;
	/** Codes of currencies whose names stand in it, behind a number or not. */
	readonly moneys: ReadonlySet<string>;
	readonly subjects: ReadonlySet<Subject>;
	/** Its words without marks and plurals. */
	readonly words: ReadonlySet<string>;
	/** True where it names no subject that a figure could have. */
	readonly silent: boolean;
	/** True where it names a State of the United States. */
	readonly state: boolean;
	/** True where it speaks of a loss. */
	readonly loss: boolean;
	/** True where it speaks of part of a year: months, quarters, the same period. */
	readonly parted: boolean;
	/** True where it is little more than a number: then it need not say what it is about. */
	readonly bare: boolean;
	/** True where it is nothing but a number. */
	readonly alone: boolean;
	/** True where the text was longer than `LONGEST` and only its beginning was read. */
	readonly cut: boolean;
}

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽềếểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const VIETNAMESE_PLAIN = /\b(trieu|nghin|ngan|nguoi|thiet hai|lua dao|nam \d{4}|ty dong)\b/;
const PART_OF_YEAR =
	/\b(month|quarter|half|so far|cung ky|thang|quy|nua dau|nua cuoi|tinh den|den nay|tu dau nam|january|february|march|april|may|june|july|august|september|october|november|december)/;
/** Words beside a number that say nothing of what it counts. */
const FILLERS = new Set(
	'in by of the a an to at from about over more than nearly almost around year annually per us was were is are some worth equals equal equivalent total vao nam khoang gan hon trong mot moi dau cuoi thang la cua do tuong duong tong cong so tien con len toi den muc dat tu uoc tinh xap xi chiem gay boi hang binh quan trung bang duoc va da bi'.split(
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
export function read(text: string, names: Lexicon): Sentence {
	const whole = text.slice(0, LONGEST);
	const language = languageIn(whole);
	const all = tokens(whole);
	const list = all.slice(0, MOST_TOKENS);
	const ages = agesIn(list);
	const peoples = [...phrasesIn(list, names.places), ...phrasesIn(list, names.categories)];
	const people = new Set(peoples.flatMap(({ ids, from }) => (ids.some(isPeople) ? [from] : [])));
	const quantities = quantitiesOf(list, language, ages.at, people);
	const numbers = new Set(quantities.flatMap(({ from, to }) => span(from, to)));
	const moneys = namedMoneys(list);
	// "US dollar" and "yên Nhật" are money, no places.
	const taken = new Set([...numbers, ...moneys.flatMap(({ from, to }) => (to - from > 1 ? span(from, to) : []))]);
	const categories = phrasesIn(list, names.categories, numbers);
	// "New Mexico" is in no Mexico.
	const places = phrasesIn(list, names.places, taken).filter(
		(place) => !categories.some((one) => isWithin(place, one))
	);
	const states = idsOf(categories).filter(isState);
	const folded = foldedText(list);
	const subjects = subjectsIn(folded);
	const named = new Set([...places, ...categories].flatMap(({ from, to }) => span(from, to)));
	const told = list.filter((token, at) => telling(token) && !named.has(at) && !numbers.has(at)).length;
	return {
		quantities,
		years: yearsIn(list),
		language,
		places: new Set(
			[...idsOf(places), ...(states.length > 0 ? ['USA'] : [])].filter(
				// An index of the world is of all its countries: "global" is in its name.
				(id) => id !== NO_PLACE && !(id === 'WORLD' && subjects.has('index'))
			)
		),
		categories: new Set([...idsOf(categories), ...looselyNamed(list, names.loose), ...ages.groups]),
		publishers: new Set(idsOf(phrasesIn(list, names.publishers, numbers))),
		moneys: new Set([...moneys.map(({ code }) => code), ...quantities.flatMap(({ currency }) => currency ?? [])]),
		subjects,
		silent: ![...subjects].some((subject) => subject !== 'convention'),
		state: states.length > 0,
		words: new Set(list.filter(({ kind }) => kind === 'word' || kind === 'number').map((token) => stem(token.folded))),
		loss: speaksOfLoss(folded),
		parted: PART_OF_YEAR.test(folded),
		bare: told <= BARE_WORDS,
		alone: told === 0,
		cut: text.length > LONGEST || all.length > MOST_TOKENS
	};
}

function idsOf(hits: readonly Hit[]): string[] {
	return hits.flatMap(({ ids }) => ids);
}

/** Codes of places have three letters and more, a State's two; a crime type is in small ones. */
function isPeople(id: string): boolean {
	return id !== NO_PLACE && id === id.toUpperCase();
}

/** Whether a name is only a part of a State's. */
function isWithin(place: Hit, { ids, from, to }: Hit): boolean {
	return ids.some(isState) && from <= place.from && place.to <= to && place.to - place.from < to - from;
}

function span(from: number, to: number): readonly number[] {
	return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Whether a word tells what a sentence is about. */
function telling({ kind, folded, lower }: Token): boolean {
	return (
		kind === 'word' &&
		!FILLERS.has(folded) &&
		!HEDGE_WORDS.has(folded) &&
		!SCALE_WORDS.has(lower) &&
		!NUMBER_WORDS.has(lower)
	);
}

/** A text as words without marks, joined by spaces: what sentences of the same words have in common. */
export function plainWords(text: string): ReadonlySet<string> {
	return new Set(
		tokens(text)
			.filter(({ kind }) => kind === 'word' || kind === 'number')
			.map(({ folded }) => stem(fold(folded)))
	);
}
