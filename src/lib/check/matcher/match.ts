import type { Observation } from '$lib/data/observation';
import { nameOf } from '$lib/data/words';
import { fold, isCurrency } from '$lib/format';
import { claimsIn } from './claims-in';
import type { FigureIndex, IndexedClaim } from './figure-index';
import { currenciesOf } from './money-words';
import type { Quantity } from './quantities';
import { read, type Sentence } from './sentence';
import { sameSubject, subjectsOfMetric } from './subjects';
import { distance } from './tolerance';

/** A figure of the tables that a sentence may mean. */
export interface Match {
	readonly row: Observation;
	/** The figure that it repeats; null where it is nobody's copy. */
	readonly repeats: string | null;
}

/** What the tables say to one number of a sentence. */
export interface QuantityAnswer {
	readonly quantity: Quantity;
	/** Currencies that its sign may stand for; empty where it is no money. */
	readonly currencies: readonly string[];
	/** Figures that agree, the likeliest first, copies behind what they repeat. Empty: not in the tables. */
	readonly figures: readonly Match[];
	/** Figures of the same kind that come nearest where none agrees. */
	readonly near: readonly Match[];
}

/** The answer to a sentence. */
export interface Answer {
	readonly sentence: Sentence;
	/** Claims that were checked and say the same, the likeliest first. */
	readonly claims: readonly IndexedClaim[];
	/** One for each number that can be compared, in the order of the sentence. */
	readonly quantities: readonly QuantityAnswer[];
}

const MOST_FIGURES = 6;
const MOST_NEAR = 3;
/** More than this part of a category's name must be said. */
const PART_NAMED = 0.6;
/** Beyond three times as much or as little, nothing is near. */
const NEAR = Math.log(3);

/** Compares a sentence with the tables. Never throws: whatever is typed has an answer. */
export function answer(text: string, index: FigureIndex): Answer {
	const sentence = read(text, index.places);
	const claims = claimsIn(sentence, index);
	const quantities = sentence.quantities.map((quantity): QuantityAnswer => {
		const currencies = quantity.currency === null ? [] : currenciesOf(quantity.currency, sentence.places);
		const of = index.rows.filter((row) => sameUnit(quantity, currencies, row));
		const figures = ranked(sentence, quantity, of, index);
		return { quantity, currencies, figures, near: figures.length > 0 ? [] : nearest(sentence, quantity, of, index) };
	});
	return { sentence, claims, quantities };
}

/** Whether a figure counts what the number counts, in the same money; nothing is converted. */
function sameUnit(
	{ currency, counted, scaled }: Quantity,
	currencies: readonly string[],
	{ unit }: Observation
): boolean {
	if (currency !== null) return currencies.includes(unit);
	// "Cyberattacks in 2022: 11,213": what is counted may stand before the number.
	if (counted === 'counts' || (counted === null && !scaled)) return ['reports', 'cases', 'incidents'].includes(unit);
	if (counted === 'points') return unit === 'index';
	if (counted !== null) return unit === counted;
	// "390.000 tỷ" and "10.5 trillion" leave the money out.
	return isCurrency(unit);
}

function ranked(sentence: Sentence, quantity: Quantity, rows: readonly Observation[], index: FigureIndex): Match[] {
	const found = rows.flatMap((row) => {
		const far = distance(quantity, row);
		if (far === null || !sameYear(sentence, row) || !samePlace(sentence, quantity, row, index)) return [];
		if (!sameThing(sentence, row, index) || (isNaked(quantity) && sentence.bare)) return [];
		// A sentence that names no year hardly means a part of one.
		if (sentence.years.length === 0 && row.flags.includes('part-year')) return [];
		return [{ row, score: far + cost(sentence, quantity, row, index) }];
	});
	const scores = new Map(found.map(({ row, score }) => [row.id, score]));
	// An original counts as good as the best of its copies that fits, and stands before them.
	for (const { row, score } of found) {
		const original = index.repeats.get(row.id);
		const own = original === undefined ? undefined : scores.get(original);
		if (original !== undefined && own !== undefined) scores.set(original, Math.min(own, score - 0.01));
	}
	return found
		.map(({ row }) => ({ row, repeats: index.repeats.get(row.id) ?? null, score: scores.get(row.id) ?? 0 }))
		.sort((a, b) => a.score - b.score)
		.slice(0, MOST_FIGURES)
		.map(({ row, repeats }) => ({ row, repeats }));
}

/** A number without anything that tells what it counts. */
function isNaked({ currency, counted, scaled }: Quantity): boolean {
	return currency === null && counted === null && !scaled;
}

/**
 * Whether a figure is about what the sentence is about. A part of a total must be named; little more than a number may be about
 * anything.
 */
function sameThing(sentence: Sentence, { metric, category }: Observation, { words }: FigureIndex): boolean {
	if (category !== null) {
		const names = [category.split('-'), fold(nameOf(words.categories, category)).split(/[^\p{L}]+/u)];
		return names.some((name) => partOf(name, sentence) > PART_NAMED);
	}
	if (sentence.bare && sentence.subjects.size === 0) return true;
	return sameSubject(sentence.subjects, subjectsOfMetric(metric));
}

/** How much of a name stands in the sentence; short words say nothing. */
function partOf(name: readonly string[], { words }: Sentence): number {
	const telling = name.filter((word) => word.length > 3);
	return telling.length === 0 ? 0 : telling.filter((word) => words.has(word)).length / telling.length;
}

/** What speaks for or against a figure whose value agrees: copies, parts, its publisher and its name in the sentence. */
function cost(sentence: Sentence, quantity: Quantity, row: Observation, index: FigureIndex): number {
	const about = subjectsOfMetric(row.metric);
	const shared = (['scam', 'crime'] as const).some((one) => about.has(one) && sentence.subjects.has(one));
	const label = [...(index.labels.get(row.metric) ?? [])].filter((word) => word.length > 3);
	const said = label.filter((word) => sentence.words.has(word)).length / Math.max(1, label.length);
	const year = sentence.years.find((one) => one.year === row.year);
	return (
		(row.flags.includes('echo') ? 0.3 : 0) +
		(row.flags.includes('part-year') ? 0.3 : 0) -
		(shared ? 0.4 : 0) -
		(named(sentence, row) ? 0.7 : 0) -
		said +
		(year === undefined ? 0 : Math.min(0.2, Math.abs(year.at - quantity.from) / 100))
	);
}

/** Figures that come nearest in size, of the named place and year before others. */
function nearest(sentence: Sentence, quantity: Quantity, rows: readonly Observation[], index: FigureIndex): Match[] {
	const value = quantity.readings[0]?.value ?? 0;
	return rows
		.filter((row) => row.value > 0 && value > 0 && samePlace(sentence, quantity, row, index) && row.category === null)
		.map((row) => {
			const size = Math.abs(Math.log(row.value / value));
			const years = sameYear(sentence, row) ? 0 : 0.5;
			const subject =
				sentence.subjects.size === 0 || sameSubject(sentence.subjects, subjectsOfMetric(row.metric)) ? 0 : 2;
			return { row, size, score: size + years + subject + (row.flags.includes('echo') ? 0.3 : 0) };
		})
		.filter(({ size }) => size <= NEAR)
		.sort((a, b) => a.score - b.score)
		.slice(0, MOST_NEAR)
		.map(({ row }) => ({ row, repeats: index.repeats.get(row.id) ?? null }));
}

function sameYear({ years }: Sentence, row: Observation): boolean {
	return years.length === 0 || years.some(({ year }) => year === row.year);
}

/** Whether the sentence names who published the figure. */
function named({ words }: Sentence, { publisher }: Observation): boolean {
	return publisher.split('-').some((part) => part.length >= 3 && words.has(part));
}

/**
 * Whether a figure is of the place that the sentence names. Where it names none: of the world, of the country whose own
 * money or whose counting body it names, and in Vietnamese also of Viet Nam.
 */
function samePlace(sentence: Sentence, { currency }: Quantity, row: Observation, index: FigureIndex): boolean {
	if (named(sentence, row)) return true;
	if (sentence.places.size > 0) return sentence.places.has(row.entity);
	if (row.entity === 'WORLD') return true;
	if (sentence.language === 'vi' && row.entity === 'VNM') return true;
	const national = currency !== null && currency !== 'DOLLAR' && currency !== 'USD' && currency !== 'EUR';
	return national && row.unit === currency && index.words.entities[row.entity] !== undefined;
}
