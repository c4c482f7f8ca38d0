import { isSameNumber } from '$lib/check/matcher/claims-in';
import { currenciesIn, isNaked, sameUnit } from '$lib/check/matcher/evidence';
import { NO_NAMES } from '$lib/check/matcher/lexicon';
import { published } from '$lib/check/matcher/candidates';
import type { Quantity } from '$lib/check/matcher/quantities';
import { read, type Sentence } from '$lib/check/matcher/sentence';
import { stem, tokens } from '$lib/check/matcher/tokens';
import { agreement } from '$lib/check/matcher/tolerance';
import type { Observation } from '$lib/data/observation';
import { isSound } from '$lib/statements/said';
import { isCurrency } from '$lib/words/format';
import type { Entry } from './packed';
import type { SearchIndex } from './search-index';
import { idsOf, termsIn } from './terms';
import type { Understood } from './understood';
import { weighFigure, weighMetric, type WeighedFigure } from './weigh';

/** An amount that a query looks for: "10.5 trillion", "390 nghìn tỷ". */
export interface AskedAmount {
	readonly quantity: Quantity;
	readonly sentence: Sentence;
	/** As typed. */
	readonly text: string;
	/** Its words without marks, as a query has them. */
	readonly words: ReadonlySet<string>;
}

/** What has an amount. */
export interface AmountFound {
	/** As typed. */
	readonly text: string;
	/** Checks whose number it is. */
	readonly claims: readonly Entry[];
	/** Figures of that amount, the likeliest first; none of another. */
	readonly figures: readonly WeighedFigure[];
	/** The years asked for, where the figures are of others. */
	readonly instead: readonly number[];
	/** True where the figures come within what the amount may stand for, but give another when rounded as it is. */
	readonly close: boolean;
	/** The likeliest figure in each currency, where several have the amount; else empty. */
	readonly choices: readonly Observation[];
}

/** So many digits alone are a year, whatever follows. */
const YEAR = /^(?:19|20)\d\d$/;
/** What a number may count and be no amount to look for. */
const COUNTED: readonly Quantity['counted'][] = [null, 'counts', 'persons'];
/** A smaller number without a word of thousands or money says nothing by itself. */
const TELLING = 1000;
/** As much is money too, where nothing tells what is counted. */
const LARGE = 1e6;

/** What a query says in numbers that are no part of a name: "60+" is an age. */
export function freeQuantities(
	text: string,
	{ terms }: Pick<SearchIndex, 'terms'>
): { readonly sentence: Sentence; readonly quantities: readonly Quantity[] } {
	const hits = termsIn(tokens(text), terms, new Set(), () => false);
	const held = hits.filter((hit) => ['measure', 'category', 'metric'].some((kind) => idsOf(hit, kind).length > 0));
	const sentence = read(text, NO_NAMES);
	const quantities = sentence.quantities.filter(
		(quantity) => !held.some(({ from, to }) => from <= quantity.from && quantity.to <= to)
	);
	return { sentence, quantities };
}

/** The amount that a query looks for; null where it has none. */
export function amountIn(text: string, index: Pick<SearchIndex, 'terms'>): AskedAmount | null {
	const { sentence, quantities } = freeQuantities(text, index);
	const quantity = quantities.find(isAmount);
	if (quantity === undefined) return null;
	const list = tokens(text).slice(quantity.from, quantity.to);
	const [first, last] = [list[0], list.at(-1)];
	// "2018, RAND" is a year and who counted.
	if (first === undefined || last === undefined || YEAR.test(first.text)) return null;
	return {
		quantity,
		sentence,
		text: text.normalize('NFC').slice(first.from, last.to),
		words: new Set(list.flatMap((token) => [stem(token.folded), token.text]))
	};
}

function isAmount({ readings, currency, counted, scaled, per, change }: Quantity): boolean {
	if (per !== null || change !== null || !COUNTED.includes(counted)) return false;
	return currency !== null || scaled || (readings[0]?.value ?? 0) >= TELLING;
}

/** A query without the words of its amount, which name nothing. */
export function withoutAmount(asked: Understood, { words }: AskedAmount): Understood {
	return {
		...asked,
		// It is shown as it was published, whatever money the amount is in.
		currency: null,
		words: asked.words.filter((word) => !words.has(word)),
		rest: asked.rest.filter((word) => !words.has(word))
	};
}

/** What has the amount: checks whose number it is, then figures in any currency that it leaves open. */
export function amountFound(amount: AskedAmount, asked: Understood, index: SearchIndex): AmountFound {
	const { quantity } = amount;
	const sentence = { ...amount.sentence, places: new Set(asked.places) };
	const claims = index.claims().flatMap(({ entry, quantities }) => {
		const own = quantities.some((one) => isSameNumber(one, quantity, sentence));
		return own ? [entry] : [];
	});
	const { rows, close } = agreeing(quantity, sentence, asked, index);
	const held = rows.filter(({ row }) => asked.years.includes(row.year));
	const figures = (held.length > 0 ? held : rows).toSorted((a, b) => b.weight - a.weight || b.row.year - a.row.year);
	const units = new Map<string, Observation>();
	for (const { row } of figures) if (isCurrency(row.unit) && !units.has(row.unit)) units.set(row.unit, row);
	return {
		text: amount.text,
		claims,
		figures,
		instead: held.length > 0 ? [] : asked.years,
		close,
		choices: units.size > 1 ? [...units.values()] : []
	};
}

/** Figures that give the amount when rounded as it is; where none does, those that it may stand for. */
function agreeing(
	quantity: Quantity,
	sentence: Sentence,
	asked: Understood,
	index: SearchIndex
): { readonly rows: readonly WeighedFigure[]; readonly close: boolean } {
	const currencies = currenciesIn(quantity, sentence);
	const own = asked.places.length === 0 ? index.quoted : asked.places.flatMap((code) => index.places.get(code) ?? []);
	const large = isNaked(quantity) && (quantity.readings[0]?.value ?? 0) >= LARGE;
	const found = own.flatMap((row) => {
		const agrees = agreement(quantity, row);
		const alike = sameUnit(quantity, currencies, published(row), sentence) || (large && isCurrency(row.unit));
		return agrees === null || !alike ? [] : [{ row, agrees }];
	});
	const exact = found.filter(({ agrees }) => agrees.rounds);
	const weighed = (exact.length > 0 ? exact : found).map(({ row, agrees }) => ({
		row,
		weight:
			(weighMetric(row.metric, asked, NO_WORDS, index) ?? 0) + weighFigure(row, asked) + firmness(row) - agrees.far
	}));
	return { rows: weighed, close: exact.length < found.length && exact.length === 0 };
}

const NO_WORDS: ReadonlyMap<string, number> = new Map();

/** A whole figure that nobody doubts and that repeats no other before all others, then what was not told beforehand. */
function firmness(row: Observation): number {
	const copy = row.flags.includes('echo') ? -COPY : 0;
	return copy + (isSound(row) ? DOUBT : 0) - (row.status === 'projection' ? 1 : 0);
}

const COPY = 30;
const DOUBT = 10;
