import type { Candidate } from './candidates';
import { evidenceFor, isNaked, sameUnit } from './evidence';
import type { FigureIndex } from './figure-index';
import type { Quantity } from './quantities';
import type { Match } from './rank';
import type { Sentence } from './sentence';

const MOST_NEAR = 3;
/** Beyond three times as much or as little, nothing is near. */
const NEAR = 3;
const OTHER_YEAR = 0.5;
const UNSAID = 1;
const COPY = 0.3;

/** What comes nearest where nothing agrees. */
export interface Nearest {
	/** Published figures of the same subject, of the named place, those of the named year before others. */
	readonly near: readonly Match[];
	/** Whether the tables hold any figure of that subject for these places, of whatever size. */
	readonly held: boolean;
}

/** Published figures that come nearest in size, and whether there are any of the kind. */
export function nearest(
	sentence: Sentence,
	quantity: Quantity,
	currencies: readonly string[],
	index: FigureIndex
): Nearest {
	const value = quantity.readings[0]?.value ?? 0;
	if (value <= 0 || quantity.per !== null || isNaked(quantity)) return { near: [], held: true };
	const size = (of: Candidate) => Math.abs(Math.log(of.value / value));
	const alike = placesOf(sentence, index)
		.flatMap((place) => index.places.get(place) ?? [])
		.flatMap((of) => {
			if (of.value <= 0 || !sameUnit(quantity, currencies, of, sentence)) return [];
			const { place, year, subject } = evidenceFor(sentence, quantity, of, index);
			return subject === 0 || place === 'other' || place === 'open' ? [] : [{ of, year, subject }];
		});
	const near = alike
		.filter(({ of }) => of.value >= value / NEAR && of.value <= value * NEAR)
		.map(({ of, year, subject }) => ({
			row: of.row,
			cost:
				size(of) +
				(year === 'other' ? OTHER_YEAR : 0) +
				(subject === 1 ? UNSAID : 0) +
				(of.row.flags.includes('echo') ? COPY : 0)
		}))
		.sort((a, b) => a.cost - b.cost)
		.slice(0, MOST_NEAR)
		.map(({ row }) => ({ row, amount: null, repeats: index.repeats.get(row.id) ?? null }));
	return { near, held: alike.length > 0 };
}

/** The places that a sentence names, or those that it may mean without a word. */
export function placesOf(sentence: Sentence, { homes, nations }: FigureIndex): readonly string[] {
	if (sentence.places.size > 0) return [...sentence.places];
	const implied = [...sentence.publishers].flatMap((publisher) => homes.get(publisher) ?? []);
	const own = [...sentence.moneys].flatMap((money) => nations.get(money) ?? []);
	return [...new Set(['WORLD', 'VNM', ...implied, ...own])];
}
