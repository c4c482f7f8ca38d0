import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Candidate } from './candidates';
import type { Evidence } from './evidence';
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
