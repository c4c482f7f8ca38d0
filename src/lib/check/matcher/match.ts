import { isCurrency } from '$lib/words/format';
import { changeIn, type Change, type ChangeFound } from './changes';
import { claimsIn } from './claims-in';
import { currenciesIn, evidenceFor, isNaked, sameUnit, TELLING_DIGITS, type Evidence } from './evidence';
import { standingOf, type Standing } from './places-held';
import type { FigureIndex, IndexedClaim } from './figure-index';
import { nearest, ordered, type Match, type Weighed } from './rank';
import { digitsOf, type Quantity } from './quantities';
import { read, type Sentence } from './sentence';
import { agreement, spansOf } from './tolerance';

/**
 * says: published figures have the number · converted: this site's own conversion of one, or arithmetic on two, has it · ask-place, ask-year:
 * figures have it, but the sentence does not name the place or the year · close: figures come close · other-year,
 * other-place: a figure of another year or place has it · change: it tells a change, and the tables hold levels · none: no
 * published figure has it.
 */
export type Verdict =
	'says' | 'converted' | 'ask-place' | 'ask-year' | 'close' | 'other-year' | 'other-place' | 'change' | 'none';

/** What the tables say to one number of a sentence. */
export interface QuantityAnswer {
	readonly quantity: Quantity;
	/** Currencies that its sign may stand for; empty where it is no money. */
	readonly currencies: readonly string[];
	readonly verdict: Verdict;
	/** The figures that the verdict is about, the likeliest first, copies behind what they repeat. */
	readonly figures: readonly Match[];
	/** Where there are none: figures of the same kind that come nearest. */
	readonly near: readonly Match[];
	/** False where the tables hold no figure of that kind for the places named. */
	readonly held: boolean;
	/** Codes of the places that may be meant, where none is named. */
	readonly choices: readonly string[];
	/** The change that the tables give, where the sentence tells one: the figures are its two ends. */
	readonly change: Change | null;
	/** Where a country stands in an index, where the sentence tells its place. */
	readonly standing: Standing | null;
}

/** The answer to a sentence. */
export interface Answer {
	readonly sentence: Sentence;
	/** Claims that were checked and say the same, the likeliest first. */
	readonly claims: readonly IndexedClaim[];
	/** One for each number that can be compared, in the order of the sentence. */
	readonly quantities: readonly QuantityAnswer[];
}

const MOST_FIGURES = 12;
const MOST_CHOICES = 6;
/** Below so much a number that tells not what it counts is of something else. */
const TELLING = 1000;

/** Compares a sentence with the tables. Never throws: whatever is typed has an answer. */
export function answer(text: string, index: FigureIndex): Answer {
	const sentence = read(text, index.names);
	const quantities = sentence.quantities.map((quantity) => answerTo(sentence, quantity, index));
	return {
		sentence,
		claims: claimsIn(sentence, text, index),
		quantities: quantities.filter((one) => one.verdict === 'says' || !isNothing(one, sentence))
	};
}

/** Numbers of articles, States and years are of the Convention, and no figures of crime. */
const OF_CONVENTION: readonly Quantity['counted'][] = ['articles', 'chapters', 'countries', 'sessions', 'years'];

/** "5.5 times", "version 2.0", "68 articles": no figure of ours, and nothing to deny. */
function isNothing({ quantity, change, standing }: QuantityAnswer, { subjects }: Sentence): boolean {
	const [{ value, step } = { value: 0, step: 1 }] = quantity.readings;
	// "86.25" is a score where an index is named.
	const score = step < 1 && (subjects.has('index') || subjects.has('rate'));
	const small = isNaked(quantity) && value < TELLING && !score;
	if (quantity.counted === 'place') return standing === null;
	return small || OF_CONVENTION.includes(quantity.counted) || (quantity.counted === 'times' && change === null);
}

function answerTo(sentence: Sentence, quantity: Quantity, index: FigureIndex): QuantityAnswer {
	const currencies = currenciesIn(quantity, sentence);
	const agreeing = index.sizes.within(spansOf(quantity)).flatMap((of): Weighed[] => {
		const agrees = agreement(quantity, of);
		if (agrees === null || !sameUnit(quantity, currencies, of, sentence)) return [];
		const evidence = evidenceFor(sentence, quantity, of, index);
		if (evidence.subject === 0 || (isNaked(quantity) && evidence.subject < 2)) return [];
		return [{ of, evidence, agrees, common: index.isCommon(of.row.metric) }];
	});
	const told = (verdict: Verdict, weighed: readonly Weighed[]): QuantityAnswer => {
		const figures = ordered(weighed, sentence, quantity, index);
		const choices = verdict === 'ask-place' ? choicesOf(figures) : [];
		const first = figures.slice(0, MOST_FIGURES);
		return {
			quantity,
			currencies,
			verdict,
			figures: first,
			near: [],
			held: true,
			choices,
			change: null,
			standing: null
		};
	};
	const precise = digitsOf(quantity);
	const changed = quantity.change === null ? null : changeIn(sentence, quantity, index);
	for (const [verdict, fits] of WAYS) {
		if (changed?.agrees === true && verdict !== 'says') continue;
		const found = agreeing.filter((weighed) => fits(weighed, precise, sentence));
		if (found.length > 0) return told(verdict, best(found));
	}
	const none = told('none', []);
	if (quantity.counted === 'place') return withStanding(none, sentence, index);
	if (changed === null) return { ...none, ...nearest(sentence, quantity, currencies, index) };
	return changed.held ? withChange(none, changed, index) : none;
}

/** An answer about a place in a ranking, which this site counts. */
function withStanding(none: QuantityAnswer, sentence: Sentence, index: FigureIndex): QuantityAnswer {
	const standing = standingOf(sentence, none.quantity, index);
	if (standing === null) return none;
	const figures = [{ row: standing.row, amount: null, repeats: null }];
	return { ...none, verdict: standing.agrees ? 'converted' : 'none', figures, standing };
}

/** An answer about a change: the sentence's own, another that the tables give, or that they hold what it is made of. */
function withChange(none: QuantityAnswer, { change, agrees }: ChangeFound, { repeats }: FigureIndex): QuantityAnswer {
	const ends = change === null ? [] : [change.to, change.from];
	const figures = ends.map((row) => ({ row, amount: null, repeats: repeats.get(row.id) ?? null }));
	return { ...none, verdict: agrees ? 'converted' : 'change', figures, change };
}

type Test = (weighed: Weighed, digits: number, sentence: Sentence) => boolean;

const isThere = ({ place, year }: Evidence) => (place === 'named' || place === 'implied') && year !== 'other';
const isElsewhere: Test = (weighed, digits, sentence) =>
	weighed.of.amount === null &&
	(!weighed.common || isExact(weighed, digits, sentence)) &&
	weighed.evidence.place === 'other' &&
	weighed.evidence.year !== 'other' &&
	weighed.evidence.subject === 2 &&
	weighed.agrees.rounds &&
	digits >= TELLING_DIGITS;
const isThen: Test = ({ of, evidence }) =>
	of.amount === null && evidence.year === 'other' && (evidence.place === 'named' || evidence.place === 'implied');
/** A rough number without a year may be of anything; that part of a year has it says little. */
const isVague: Test = ({ of, evidence }, digits, { parted }) =>
	evidence.year === 'open' && of.row.flags.includes('part-year') && digits < 2 && !parted;

/** Of a place that the sentence does not name: told by its subject, or an amount of money of more than two digits. */
const isUnplaced: Test = (weighed, digits, sentence) => {
	const { of, evidence, common } = weighed;
	if (evidence.place !== 'open' || evidence.year === 'other') return false;
	if (common) return isExact(weighed, digits, sentence);
	if (of.amount !== null && digits < TELLING_DIGITS) return false;
	return evidence.subject === 2 || (isCurrency(of.unit) && digits >= TELLING_DIGITS);
};
/** The same of the year that is said, where nobody is named whose figure it could be. */
const isUnplacedThen: Test = (weighed, digits, sentence) =>
	isUnplaced(weighed, digits, sentence) &&
	weighed.of.amount === null &&
	weighed.evidence.year === 'named' &&
	weighed.evidence.subject === 2 &&
	weighed.agrees.rounds &&
	digits >= TELLING_DIGITS &&
	sentence.publishers.size === 0;
/** A number of so many digits is hardly two things by chance. */
const EXACT = 4;

/** What a figure must be for each verdict, in the order they are tried. */
const WAYS: readonly (readonly [Verdict, Test])[] = [
	[
		'says',
		(weighed, digits, sentence) =>
			weighed.of.amount === null &&
			isThere(weighed.evidence) &&
			weighed.agrees.holds &&
			!isVague(weighed, digits, sentence)
	],
	['converted', ({ of, evidence, agrees }) => of.amount !== null && isThere(evidence) && agrees.holds],
	[
		'other-year',
		(weighed, digits, sentence) =>
			isThen(weighed, digits, sentence) &&
			weighed.evidence.place === 'named' &&
			weighed.agrees.rounds &&
			digits >= EXACT
	],
	['ask-place', isUnplacedThen],
	[
		'other-year',
		(weighed, digits, sentence) => isThen(weighed, digits, sentence) && weighed.agrees.rounds && digits >= EXACT
	],
	['other-place', (weighed, digits, sentence) => isElsewhere(weighed, digits, sentence) && digits >= EXACT],
	['ask-place', isUnplaced],
	['ask-year', (weighed, digits, sentence) => isThere(weighed.evidence) && isVague(weighed, digits, sentence)],
	['close', ({ evidence }) => isThere(evidence)],
	['other-year', isThen],
	['other-place', isElsewhere]
];

/** Every place has a population: a number is one of them where subject, year and all its digits say so. */
function isExact({ of, evidence, agrees }: Weighed, digits: number, { subjects, words }: Sentence): boolean {
	const said = evidence.subject === 2 && evidence.year === 'named' && of.amount === null;
	// Who scores so many points is no country yet.
	const indexed = of.unit !== 'index' || subjects.has('crime') || words.has('gci') || words.has('wci');
	return said && indexed && agrees.nearest && digits >= TELLING_DIGITS;
}

/** Where some figures give the number when rounded as it is, the others do not say it. */
function best(found: readonly Weighed[]): readonly Weighed[] {
	const exact = found.filter(({ agrees }) => agrees.rounds);
	return exact.length > 0 ? exact : found;
}

function choicesOf(matches: readonly Match[]): readonly string[] {
	return [...new Set(matches.map(({ row }) => row.entity))].slice(0, MOST_CHOICES);
}
