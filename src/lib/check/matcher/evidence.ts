import type { Observation } from '$lib/data/observation';
import { isCurrency } from '$lib/words/format';
import type { Candidate } from './candidates';
import type { FigureIndex } from './figure-index';
import { OF_PLACES } from './currencies';
import { isState } from './lexicon';
import { currenciesOf } from './money-words';
import { digitsOf, type Quantity } from './quantities';
import type { Sentence } from './sentence';
import { BACKGROUND, BROAD } from './subjects';

/** How far a figure is what a sentence speaks of. */
export interface Evidence {
	/** named by the sentence · implied by its language, its money or who counted · open: no place is named · other. */
	readonly place: 'named' | 'implied' | 'open' | 'other';
	readonly year: 'named' | 'open' | 'other';
	/** 2: of the same subject · 1: the sentence names none, and nothing speaks against it · 0: of another. */
	readonly subject: 0 | 1 | 2;
}

/** Weighs a figure for one number of a sentence. */
export function evidenceFor(sentence: Sentence, quantity: Quantity, of: Candidate, index: FigureIndex): Evidence {
	return {
		place: placeOf(sentence, quantity, of, index),
		year: yearOf(sentence, of.row),
		subject: subjectOf(sentence, quantity, of, index)
	};
}

/** So many digits are hardly the same by chance. */
export const TELLING_DIGITS = 3;

/** The currencies that a quantity may be in, in a sentence about these places; empty where it is no money. */
export function currenciesIn(quantity: Quantity, { places }: Sentence): readonly string[] {
	const { currency } = quantity;
	if (currency === null) return [];
	// Dollars of no named country may be anybody's, where a number tells enough.
	const open = places.size === 0 && digitsOf(quantity) >= TELLING_DIGITS;
	const anybodys = open ? Object.values(OF_PLACES[currency]?.by ?? {}) : [];
	return [...new Set([...currenciesOf(currency, places), ...anybodys])];
}

const COUNTS = ['reports', 'cases', 'incidents'];

/** Whether a candidate counts what the number counts, in the same money and of as many people. */
export function sameUnit(
	quantity: Quantity,
	currencies: readonly string[],
	of: Candidate,
	sentence: Sentence
): boolean {
	const { counted, scaled, per } = quantity;
	if (per !== of.per && !(per === 1 && of.row.unit === of.unit)) return false;
	if (counted === 'times' || counted === 'place') return false;
	if (of.unit === 'LCU_per_USD') return sentence.subjects.has('rate') && counted !== 'percent';
	if (currencies.length > 0) return currencies.includes(of.unit);
	if (of.amount !== null && of.unit === 'percent' && !sentence.subjects.has('gdp')) return false;
	if (counted === 'percent') return of.unit === 'percent' && (quantity.change === null || isGrowth(of.row));
	// The press counts people for cases and cases for people.
	if (counted === 'counts' || counted === 'persons') return COUNTS.includes(of.unit) || of.unit === 'persons';
	if (counted === 'points') return of.unit === 'index';
	if (counted !== null) return false;
	// "390.000 tỷ" and "10.5 trillion" leave the money out; "Cyberattacks in 2022: 11,213" has the thing before the number.
	if (scaled) return isCurrency(of.unit) || of.unit === 'persons' || COUNTS.includes(of.unit);
	return COUNTS.includes(of.unit) || of.unit === 'persons' || of.unit === 'index';
}

/** Figures that tell how much something grew. */
function isGrowth({ metric }: Observation): boolean {
	return metric.includes('growth');
}

/** A number without anything that tells what it counts. */
export function isNaked({ currency, counted, scaled }: Quantity): boolean {
	return currency === null && counted === null && !scaled;
}

function yearOf({ years }: Sentence, { year }: Observation): Evidence['year'] {
	const own = years.filter(({ compared }) => !compared);
	if (own.some((one) => one.year === year)) return 'named';
	// "Up 65% on 2022" is of a later year.
	return own.length === 0 && years.every((one) => one.year < year) ? 'open' : 'other';
}

/** Whether a figure is of the place that a sentence names or implies. */
export function placeOf(
	sentence: Sentence,
	quantity: Quantity,
	{ row, unit }: Candidate,
	index: FigureIndex
): Evidence['place'] {
	const { places, publishers, language } = sentence;
	if (isOtherState(sentence, row)) return 'other';
	if (places.size > 0) return places.has(row.entity) ? 'named' : 'other';
	if (publishers.has(row.publisher)) return 'implied';
	// Who counts one country alone speaks of no other.
	if ([...publishers].some((publisher) => (index.homes.get(publisher) ?? 'WORLD') !== 'WORLD')) return 'open';
	if (row.entity === 'WORLD') return 'implied';
	if (language === 'vi' && row.entity === 'VNM') return 'implied';
	const isNational = (currency: string) => index.nations.get(currency) === row.entity;
	if (unit === 'LCU_per_USD') return rateOf(sentence, isNational, index);
	return quantity.currency !== null && isNational(quantity.currency) && row.unit === quantity.currency
		? 'implied'
		: 'open';
}

/** A rate is of the country whose money the sentence names. */
function rateOf({ moneys }: Sentence, isNational: (money: string) => boolean, { nations }: FigureIndex) {
	const own = [...moneys].filter((money) => nations.has(money));
	return own.some(isNational) ? 'implied' : own.length > 0 ? 'other' : 'open';
}

/** A figure of a State in a sentence that names another one. */
function isOtherState({ state, categories }: Sentence, { category }: Observation): boolean {
	return state && category !== null && isState(category) && !categories.has(category);
}

function subjectOf(sentence: Sentence, quantity: Quantity, of: Candidate, index: FigureIndex): Evidence['subject'] {
	const { row } = of;
	const { subjects, categories, silent } = sentence;
	if (row.category !== null && categories.has(row.category)) return 2;
	const elsewhere = isOtherState(sentence, row);
	if (row.category !== null && !elsewhere) return 0;
	if (isCalled(sentence, index.labels.get(row.metric))) return 2;
	// A number of a State is none of its country.
	if (sentence.state && !elsewhere && row.entity === 'USA' && !index.isBackground(row.metric)) return 0;
	// A sentence that names nothing but a kind of crime speaks of that kind.
	if (silent && !elsewhere && categories.size > 0 && !index.isBackground(row.metric)) return 0;
	const needed = index.needs(row.metric);
	if (needed.some((subject) => subjects.has(subject))) return 2;
	if (needed.length > 0) return isTold(sentence, quantity, of, index) ? 1 : 0;
	if (BROAD.some((subject) => subjects.has(subject))) return 2;
	if (!silent) return sentence.publishers.has(row.publisher) ? 1 : 0;
	const hinted = sentence.bare || sentence.publishers.has(row.publisher);
	const lost = sentence.loss && (isCurrency(of.unit) || quantity.counted === 'counts');
	return hinted || lost || (quantity.change !== null && isGrowth(row)) ? 1 : 0;
}

/** Whether a sentence calls a metric by its name, in either language. */
function isCalled({ words }: Sentence, labels: readonly (readonly string[])[] = []): boolean {
	return labels.some((label) => label.length >= FEWEST && label.every((word) => words.has(word)));
}

/** A name of fewer words is said by chance. */
const FEWEST = 4;

/** Whether a figure of a narrow subject may be meant by a sentence that does not name the subject. */
function isTold(sentence: Sentence, { counted }: Quantity, { row, unit }: Candidate, { words }: FigureIndex): boolean {
	const { silent } = sentence;
	const base = words.metrics[row.metric]?.base;
	if (base === 'population') return silent && counted === 'persons' && sentence.places.has(row.entity);
	if (!silent && BACKGROUND.some((subject) => sentence.subjects.has(subject))) return false;
	if (sentence.publishers.has(row.publisher)) return true;
	return silent && sentence.alone && isCurrency(unit) && base !== 'gdp';
}
