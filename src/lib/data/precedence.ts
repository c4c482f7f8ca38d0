import type { Flag, Observation } from './observation';
import type { Source } from './source';

/** What figures of one place, year, metric and part are weighed with. */
export interface Weights {
	/** Id of a figure → id of the figure of its own office that it replaced. */
	readonly revises: ReadonlyMap<string, string>;
	/** By id. */
	readonly sources: ReadonlyMap<string, Pick<Source, 'type' | 'published'>>;
}

/** True for a figure that stands behind the others at hand. Figures that all stand behind are weighed on. */
type Behind = (row: Observation, others: readonly Observation[], weights: Weights) => boolean;

/** A figure with fewer digits that lies within this share of one with more is taken for the same one, rounded. */
const ALIKE = 0.02;
const OWN_FIRST: readonly Source['type'][] = ['primary', 'secondary', 'press'];
const DOUBTED: readonly Flag[] = ['not-found-again', 'disputed'];

/**
 * In the order of their weight: a figure of one's own stands before a copy, a whole one before a part (the longer part
 * before the shorter: a count only grows), an undoubted one before a doubted one, one that replaced another before that
 * other, an exact one before the same rounded, the publisher's own document before a copy of it and that before press.
 */
const TESTS: readonly Behind[] = [
	({ flags }) => flags.includes('echo'),
	({ flags }) => flags.includes('part-year'),
	({ flags }) => flags.includes('incomplete'),
	({ flags }) => flags.some((flag) => DOUBTED.includes(flag)),
	(row, others, { revises }) => others.some((other) => replaces(other.id, row.id, revises)),
	(row, others) => others.some((other) => other.house === row.house && isLonger(other, row)),
	(row, others) => others.some((other) => other.house === row.house && isRoundingOf(row, other)),
	(row, others, weights) => others.some((other) => typeRank(other, weights) < typeRank(row, weights)),
	(row, others, weights) => others.some((other) => published(other, weights) > published(row, weights))
];

/**
 * Figures of one place, year, metric and part in the order in which they stand for it: the first is the figure of the
 * year, the next would be if the first were not at hand. Figures that nothing tells apart keep their order.
 */
export function inPrecedence(rows: readonly Observation[], weights: Weights): readonly Observation[] {
	const left = [...rows];
	const order: Observation[] = [];
	while (left.length > 0) {
		const [first] = TESTS.reduce<readonly Observation[]>((at, test) => ahead(at, test, weights), left);
		if (first === undefined) break;
		order.push(first);
		left.splice(left.indexOf(first), 1);
	}
	return order;
}

/** Those that do not stand behind; all of them where every one does. */
function ahead(rows: readonly Observation[], test: Behind, weights: Weights): readonly Observation[] {
	const kept = rows.filter((row) => !test(row, rows, weights));
	return kept.length > 0 ? kept : rows;
}

function replaces(figure: string, other: string, revises: ReadonlyMap<string, string>): boolean {
	const seen = new Set<string>();
	for (let at = revises.get(figure); at !== undefined && !seen.has(at); at = revises.get(at)) {
		if (at === other) return true;
		seen.add(at);
	}
	return false;
}

function isLonger(one: Observation, other: Observation): boolean {
	return one.flags.includes('part-year') && other.flags.includes('part-year') && one.value > other.value;
}

/** True where `row` may be `exact` with fewer digits: 1.8 of 1.76. */
function isRoundingOf(row: Observation, exact: Observation): boolean {
	const digits = digitsOf(row.value);
	if (row.unit !== exact.unit || digits >= digitsOf(exact.value)) return false;
	const rounded = Number(exact.value.toPrecision(digits));
	return rounded === row.value || Math.abs(row.value - exact.value) <= ALIKE * Math.abs(exact.value);
}

/** How many digits say something: 2 of 1,800,000, 10 of 96,163,328.64. */
function digitsOf(value: number): number {
	return value.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;
}

function typeRank({ source }: Observation, { sources }: Weights): number {
	const type = sources.get(source)?.type;
	return type === undefined ? OWN_FIRST.length : OWN_FIRST.indexOf(type);
}

/** ISO, cut as known; undated comes before any date. */
function published({ source }: Observation, { sources }: Weights): string {
	return sources.get(source)?.published ?? '';
}
