import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Candidate } from './candidates';
import { type Evidence, evidenceFor, isNaked, sameUnit } from './evidence';
import type { FigureIndex } from './figure-index';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { Agreement } from './tolerance';

/** A figure of the tables that a sentence may mean. */
export interface Match {
	readonly row: Observation;
	/** How it was converted; null where the number is the figure as published. */
	readonly amount: Amount | null;
	/** The figure that it repeats; null where it is nobody's copy. */
	readonly repeats: string | null;
}

/** A candidate that agrees with a number, and what speaks for it. */
export interface Weighed {
	readonly of: Candidate;
	readonly evidence: Evidence;
	readonly agrees: Agreement;
	/** As `isCommon` of the index has it, of its metric. */
	readonly common: boolean;
}

/** A year of age counts so much where the sentence names none. */
const PER_YEAR = 0.02;

/** Which part of a metric's name a sentence holds, in the language of which it holds more: 0 to 1. */
export function saidOf(metric: string, { words }: Sentence, { labels }: FigureIndex): number {
	return Math.max(
		0,
		...(labels.get(metric) ?? []).map(
			(label) => label.filter((word) => words.has(word)).length / Math.max(1, label.length)
		)
	);
}

/** What speaks against a figure whose value agrees, less what speaks for it: its publisher and its name in the sentence. */
function costOf(
	{ of: { row, unit }, evidence: { subject, year, place }, agrees }: Weighed,
	sentence: Sentence,
	quantity: Quantity,
	index: FigureIndex
): number {
	const about = index.about(row.metric);
	const shared = (['scam', 'crime'] as const).some((one) => about.has(one) && sentence.subjects.has(one));
	const said = saidOf(row.metric, sentence, index);
	const named = sentence.years.find((one) => one.year === row.year);
	const other = sentence.categories.size > 0 && row.category === null;
	const persons = (quantity.counted === 'persons') !== (unit === 'persons') && quantity.counted !== null;
	return (
		agrees.far +
		(row.flags.includes('echo') ? 0.3 : 0) +
		(row.flags.includes('part-year') ? 0.3 : 0) +
		(other ? 0.8 : 0) +
		(persons ? 0.3 : 0) +
		(subject === 2 ? 0 : 0.5) +
		(place === 'implied' ? 0.1 : 0) +
		(year === 'open' ? Math.max(0, index.newest - row.year) * PER_YEAR : 0) -
		(shared ? 0.4 : 0) -
		(sentence.publishers.has(row.publisher) ? 0.7 : 0) -
		said +
		(named === undefined ? 0 : Math.min(0.2, Math.abs(named.at - quantity.from) / 100))
	);
}

/** The likeliest first; an original counts as good as the best of its copies that fits, and stands before them. */
export function ordered(
	found: readonly Weighed[],
	sentence: Sentence,
	quantity: Quantity,
	index: FigureIndex
): readonly Match[] {
	const { repeats } = index;
	const all = found.map((weighed) => ({ of: weighed.of, cost: costOf(weighed, sentence, quantity, index) }));
	const costs = new Map<string, number>();
	for (const { of, cost } of all) costs.set(of.row.id, Math.min(cost, costs.get(of.row.id) ?? Infinity));
	for (const { of } of all) {
		const original = repeats.get(of.row.id);
		const own = original === undefined ? undefined : costs.get(original);
		if (original !== undefined && own !== undefined)
			costs.set(original, Math.min(own, (costs.get(of.row.id) ?? own) - BEFORE_COPY));
	}
	const least = (id: string) => costs.get(id) ?? 0;
	all.sort((a, b) => least(a.of.row.id) - least(b.of.row.id) || a.cost - b.cost);
	const once = new Map<string, Match>();
	for (const { of } of all)
		if (!once.has(of.row.id))
			once.set(of.row.id, { row: of.row, amount: of.amount, repeats: repeats.get(of.row.id) ?? null });
	return [...once.values()];
}

const BEFORE_COPY = 0.01;

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
