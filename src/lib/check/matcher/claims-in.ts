import type { FigureIndex, IndexedClaim } from './figure-index';
import { currenciesOf } from './money-words';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import { spanOf } from './tolerance';

const MOST_CLAIMS = 3;

/**
 * Checked claims that a sentence repeats: the more of their numbers it holds, the earlier. Years and places must not
 * contradict each other, and a sentence of more than a number must be about what the claim is about.
 */
export function claimsIn(sentence: Sentence, index: FigureIndex): readonly IndexedClaim[] {
	return index.claims
		.flatMap(({ claim, sentence: said }) => {
			if (!agree(sentence, said)) return [];
			const shared = said.quantities.filter((one) => sentence.quantities.some((other) => same(one, other, sentence)));
			const dated = said.quantities.length === 0 && isDated(sentence, said);
			const score = dated ? 1 : shared.length / Math.max(1, said.quantities.length);
			return score === 0 ? [] : [{ claim, score: score + shared.length }];
		})
		.sort((a, b) => b.score - a.score)
		.slice(0, MOST_CLAIMS)
		.map(({ claim }) => claim);
}

function agree(sentence: Sentence, said: Sentence): boolean {
	const years = sentence.years.map(({ year }) => year);
	const apart = years.length > 0 && said.years.length > 0 && !said.years.some(({ year }) => years.includes(year));
	const elsewhere =
		sentence.places.size > 0 && said.places.size > 0 && ![...said.places].some((place) => sentence.places.has(place));
	if (apart || elsewhere) return false;
	if (sentence.bare && sentence.subjects.size === 0) return !said.subjects.has('convention');
	if (said.subjects.has('convention')) return sentence.subjects.has('convention');
	return sentence.subjects.size > 0 && !sentence.subjects.has('convention');
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

function same(claimed: Quantity, typed: Quantity, sentence: Sentence): boolean {
	const currencies = typed.currency === null ? [] : currenciesOf(typed.currency, sentence.places);
	const sameMoney = claimed.currency !== null && (currencies.includes(claimed.currency) || isLeftOut(typed));
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
