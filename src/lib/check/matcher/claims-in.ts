import type { FigureIndex, IndexedClaim, ReadClaim } from './figure-index';
import { currenciesOf } from './money-words';
import type { Quantity } from './quantities';
import { plainWords, type Sentence } from './sentence';
import { spanOf } from './tolerance';

const MOST_CLAIMS = 3;
/** A sentence that has this part of a claim's words says the claim. */
const SAME_WORDS = 0.8;
/** With this part of them it may mean the same by a number that counts nothing. */
const SOME_WORDS = 0.3;

/**
 * Checked claims that a sentence repeats: the more of their numbers or words it holds, the earlier. Years and places must
 * not contradict each other, and a sentence of more than a number must be about what the claim is about.
 */
export function claimsIn(sentence: Sentence, text: string, index: FigureIndex): readonly IndexedClaim[] {
	const typed = plainWords(text);
	return index.claims
		.map(({ claim, sentences, also }) => ({
			claim,
			score: Math.max(alsoSaid(also, typed), ...sentences.map((said) => scoreOf(sentence, typed, said, index)))
		}))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_CLAIMS)
		.map(({ claim }) => claim);
}

/** Above claims that share a number, below those said in their own words. */
const SAID_OTHERWISE = 1.9;

/** Whether all words of another way to say it are typed. */
function alsoSaid(also: ReadClaim['also'], typed: ReadonlySet<string>): number {
	return also.some((words) => [...words].every((word) => typed.has(word))) ? SAID_OTHERWISE : 0;
}

function scoreOf(
	sentence: Sentence,
	typed: ReadonlySet<string>,
	{ sentence: said, words }: ReadClaim['sentences'][number],
	index: FigureIndex
): number {
	const common = [...words].filter((word) => typed.has(word)).length / Math.max(1, words.size);
	if (common >= SAME_WORDS) return 2 + common;
	if (!agree(sentence, said, index)) return 0;
	const near = said.quantities.filter((one) => sentence.quantities.some((other) => isSameNumber(one, other, sentence)));
	// A bare number alone, 39 or 60, says nothing without some of the words around it.
	const shared =
		common >= SOME_WORDS ? near : near.filter(({ currency, counted }) => currency !== null || counted !== null);
	const dated = said.quantities.length === 0 && isDated(sentence, said);
	const score = dated ? 1 : shared.length / Math.max(1, said.quantities.length);
	return score === 0 ? 0 : score + shared.length;
}

function agree(sentence: Sentence, said: Sentence, index: FigureIndex): boolean {
	const years = sentence.years.map(({ year }) => year);
	const apart = years.length > 0 && said.years.length > 0 && !said.years.some(({ year }) => years.includes(year));
	const homes = [...sentence.publishers].flatMap((publisher) => index.homes.get(publisher) ?? []);
	const places = sentence.places.size > 0 ? sentence.places : new Set(homes);
	const own = said.places.size > 0 ? said.places : new Set(said.quantities.flatMap((one) => nationOf(one, index)));
	const elsewhere = places.size > 0 && own.size > 0 && ![...own].some((place) => places.has(place));
	if (apart || elsewhere) return false;
	if (sentence.bare && sentence.subjects.size === 0) return !said.subjects.has('convention');
	if (said.subjects.has('convention')) return sentence.subjects.has('convention');
	return sentence.subjects.size > 0 && !sentence.subjects.has('convention');
}

/** The country whose money a claim is in. */
function nationOf({ currency }: Quantity, { nations }: FigureIndex): readonly string[] {
	const nation = currency === null ? undefined : nations.get(currency);
	return nation === undefined ? [] : [nation];
}

/** A claim of a date alone is repeated by a sentence that has the date, and no other number. */
function isDated(sentence: Sentence, said: Sentence): boolean {
	const years = new Set(sentence.years.map(({ year }) => year));
	return (
		sentence.subjects.has('convention') &&
		said.subjects.has('convention') &&
		sentence.quantities.length === 0 &&
		said.years.some(({ year }) => years.has(year))
	);
}

/** Whether a number that is typed is that of a claim; where it leaves out its money, in any. */
export function isSameNumber(claimed: Quantity, typed: Quantity, sentence: Pick<Sentence, 'places'>): boolean {
	const currencies = typed.currency === null ? [] : currenciesOf(typed.currency, sentence.places);
	const own = claimed.currency === null ? [] : currenciesOf(claimed.currency, new Set());
	const sameMoney = own.length > 0 && (own.some((code) => currencies.includes(code)) || isLeftOut(typed));
	const sameThing = claimed.currency === null && claimed.counted === typed.counted && typed.currency === null;
	if (!sameMoney && !sameThing) return false;
	const value = claimed.readings[0]?.value ?? 0;
	return typed.readings.some((reading) => {
		const { low, high } = spanOf(reading, typed.hedge);
		return value >= low && value <= high;
	});
}

/** "390.000 tỷ" leaves out of what. */
function isLeftOut({ currency, counted, scaled }: Quantity): boolean {
	return currency === null && counted === null && scaled;
}
