import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { isCount } from '$lib/data/convert';
import { isCurrency } from '$lib/words/format';
import { comparable } from '$lib/statements/rises';
import { evidenceFor } from './evidence';
import type { FigureIndex } from './figure-index';
import { placesOf, saidOf } from './rank';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { Reading } from './number-words';
import { HEDGED, MOST } from './tolerance';

/** The way of one series from a figure to a later one, which this site works out itself. */
export interface Change {
	readonly from: Observation;
	readonly to: Observation;
	/** So many times as much, or percent (below zero where it fell). */
	readonly value: number;
	/** True for a factor, false for percent. */
	readonly times: boolean;
}

/** What the tables say to a change that a sentence tells. */
export interface ChangeFound {
	/** Null where no change can be told: none was found, or several of which it is not clear which is meant. */
	readonly change: Change | null;
	/** True where the sentence tells the same. */
	readonly agrees: boolean;
	/** Whether the tables hold any series that the sentence may speak of. */
	readonly held: boolean;
}

const SLACK = 1e-9;
/** Years beyond which a sentence's pairs are too many to tell which it means. */
const MOST_YEARS = 3;
const FILED =
	/^(complaint|case|report|incident|attack|vu|don|luot|truong|cuoc|phan|offence|offense|crime|filing|number)$/;

/**
 * The change that a sentence tells, worked out again: within one series (one place, metric, part, publisher and unit, sound
 * figures, no break between) and between two years that the sentence names, or the year it names and the one before. Where
 * no series changed as the sentence says, the series whose name it comes nearest to.
 */
export function changeIn(sentence: Sentence, quantity: Quantity, index: FigureIndex): ChangeFound {
	const times = quantity.counted === 'times';
	const series = seriesMeant(sentence, quantity, index);
	const held = series.length > 0;
	const found = series.flatMap((rows) => spansOf(sentence).flatMap((span) => changesOf(rows, span, times)));
	const byName = (ways: readonly Way[]) =>
		named(ways, sentence)
			.map((way) => ({ way, said: saidOf(way.to.metric, sentence, index) }))
			.sort((a, b) => b.said - a.said);
	const [best] = byName(found.filter((one) => agrees(quantity, one)));
	if (best !== undefined) return { change: best.way, agrees: true, held };
	// Of what one publisher said of a year more than once, that which stands for the year.
	const [only, other] = byName(
		found.filter((one) => one.first && !agrees(quantity, one, 1) && isTold(sentence, found, index))
	);
	const meant = only !== undefined && only.said > (other?.said ?? -1);
	return { change: meant ? only.way : null, agrees: false, held };
}

interface Way extends Change {
	/** True where no other figure stands before its two for their years. */
	readonly first: boolean;
}

/** The changes of one series between two years: of each figure of the one to each of the other. */
function changesOf(rows: readonly Observation[], { from, to }: Years, times: boolean): readonly Way[] {
	const end = to ?? rows.at(-1)?.year ?? from;
	if (end <= from) return [];
	const [befores, lasts] = [from, end].map((year) =>
		rows.filter((row) => row.year === year).toSorted((a, b) => a.rank - b.rank)
	);
	return (befores ?? []).flatMap((before, one) =>
		(lasts ?? []).flatMap((last, other): Way[] => {
			if (before.value <= 0 || !comparable(before, last, rows)) return [];
			const factor = last.value / before.value;
			const value = times ? factor : (factor - 1) * 100;
			return [{ from: before, to: last, value, times, first: one === 0 && other === 0 }];
		})
	);
}

/** Whether a sentence may be told another change: of a place or publisher that it names, and of nothing narrower. */
function isTold(
	{ parted, places, publishers, categories }: Sentence,
	found: readonly Way[],
	index: FigureIndex
): boolean {
	if (parted || (places.size === 0 && publishers.size === 0)) return false;
	return categories.size === 0 || found.every(({ to }) => to.category !== null || index.needs(to.metric).length > 0);
}

interface Years {
	readonly from: number;
	/** Null for the newest that the series has. */
	readonly to: number | null;
}

/** The pairs of years that a change may lie between. */
function spansOf({ years }: Sentence): readonly Years[] {
	const sorted = years.toSorted((a, b) => a.year - b.year);
	const [first, ...later] = sorted;
	if (first === undefined || sorted.length > MOST_YEARS) return [];
	if (later.length === 0) {
		if (first.since) return [{ from: first.year, to: null }];
		const from = first.compared ? first.year : first.year - 1;
		return [{ from, to: from + 1 }];
	}
	return sorted.flatMap(({ year: from }, at) => sorted.slice(at + 1).map(({ year: to }) => ({ from, to })));
}

/** The figures by year of each series that a sentence speaks of; parts alone where it names a part. */
function seriesMeant(sentence: Sentence, quantity: Quantity, index: FigureIndex): readonly (readonly Observation[])[] {
	const { silent, loss, words, publishers } = sentence;
	// A State alone tells not what rose in it.
	if (silent && !loss && publishers.size === 0 && ![...words].some((word) => FILED.test(word))) return [];
	const rows = placesOf(sentence, index)
		.flatMap((place) => index.places.get(place) ?? [])
		.filter((of) => {
			if (!isAmount(of.row, index) || !isOfKind(of.row, sentence, index)) return false;
			const { place, subject } = evidenceFor(sentence, quantity, of, index);
			return subject === 2 && (place === 'named' || place === 'implied');
		})
		.map(({ row }) => row);
	const parts = rows.filter(({ category }) => category !== null);
	const keyOf = ({ entity, metric, category, publisher, unit }: Observation) =>
		[entity, metric, category, publisher, unit].join(' ');
	return [...group(parts.length > 0 ? parts : rows, keyOf).values()].map((all) =>
		all.toSorted((a, b) => a.year - b.year)
	);
}

/** Shares and scores change by points, of which nothing is told here. */
function isAmount({ unit, metric }: Observation, { words }: FigureIndex): boolean {
	const prices = words.metrics[metric]?.base === 'us-prices';
	return isCurrency(unit) || isCount(unit) || unit === 'LCU_per_USD' || prices;
}

/** Money where a sentence speaks of losses, counts where it speaks of cases; either where it speaks of both or none. */
function isOfKind({ unit, metric }: Observation, { loss, words, subjects }: Sentence, index: FigureIndex): boolean {
	if (index.isBackground(metric)) return index.needs(metric).some((subject) => subjects.has(subject));
	const counts = [...words].some((word) => FILED.test(word));
	return loss === counts || (loss ? isCurrency(unit) : !isCurrency(unit));
}

/** Those by a publisher that the sentence names, where there are any, and copies of others only where nothing else is. */
function named(changes: readonly Way[], { publishers }: Sentence): readonly Way[] {
	const own = changes.filter(({ to }) => publishers.has(to.publisher));
	const left = own.length > 0 ? own : changes;
	const first = left.filter(({ from, to }) => !from.flags.includes('echo') && !to.flags.includes('echo'));
	return first.length > 0 ? first : left;
}

/** Whether a change is what a quantity says, as far as the digits of both figures tell, where they have so many. */
function agrees(quantity: Quantity, found: Change, fewest = FEWEST_DIGITS): boolean {
	const [low, high] = [1, -1].map((side) => {
		const factor =
			(found.to.value * (1 - side * blur(found.to, fewest))) /
			(found.from.value * (1 + side * blur(found.from, fewest)));
		return found.times ? factor : (factor - 1) * 100;
	});
	const way = quantity.change === 'down' && !found.times ? -1 : 1;
	const ends = [(low ?? 0) * way, (high ?? 0) * way, found.value * way];
	return quantity.readings.some((reading) => {
		const { from, to } = reachOf(reading, quantity);
		return Math.max(...ends) >= from - SLACK && Math.min(...ends) < to + SLACK;
	});
}

/** The least and the most that a change in words may stand for: it is rounded or cut, or lies where a hedge puts it. */
function reachOf({ value, step }: Reading, { hedge, counted }: Quantity) {
	if (hedge === 'over') return { from: value, to: value + Math.max(step, HEDGED * value) };
	if (hedge === 'nearly') return { from: value * (1 - HEDGED), to: value };
	const fine = counted === 'times' && step >= 1 ? 2 * MOST * value : Math.min(step, 1);
	const near = hedge === 'about' ? Math.max(fine / 2, MOST * value) : fine / 2;
	return { from: value - near, to: value + (hedge === 'about' ? near : fine) };
}

/** By how much a figure of a few digits may be off, as a share of it: 10.3 billion is 10.25 to 10.35. */
function blur({ value }: Observation, fewest: number): number {
	const digits = value.toExponential().replace(/e.*$/, '').replace(/\D/g, '');
	return digits.length < fewest ? 0 : 0.5 / Number(digits);
}

/** Figures of fewer digits would make nearly any change true; but none is denied for them. */
const FEWEST_DIGITS = 3;
