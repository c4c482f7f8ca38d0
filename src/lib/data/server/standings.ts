import { isDoubted, type Observation } from '$lib/data/observation';
import { chainFrom } from '$lib/data/select';
import type { Source, Publisher } from '$lib/data/source';
import { group } from 'd3';

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

/**
 * In the order of their weight: a figure of one's own stands before a copy, a whole one before a part (the longer part
 * before the shorter: a count only grows), an undoubted one before a doubted one, one that replaced another before that
 * other, an exact one before the same rounded, the publisher's own document before a copy of it and that before press.
 */
const TESTS: readonly Behind[] = [
	({ flags }) => flags.includes('echo'),
	({ flags }) => flags.includes('part-year'),
	({ flags }) => flags.includes('incomplete'),
	isDoubted,
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
	return figure !== other && chainFrom(figure, (id) => revises.get(id)).includes(other);
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

/**
 * The office of each publisher (the first of a line of editions or successors) and the house that the office belongs to,
 * by publisher. A circle of publishers that continue each other, which `data:check` forbids, ends where it began.
 */
export function officesOf(
	publishers: ReadonlyMap<string, Publisher>
): ReadonlyMap<string, { readonly office: string; readonly house: string }> {
	return new Map(
		[...publishers.values()].map((publisher) => {
			const line = chainFrom(publisher, ({ continues }) => publishers.get(continues ?? ''));
			const office = line.at(-1)?.id ?? publisher.id;
			return [publisher.id, { office, house: line.find(({ house }) => house !== null)?.house ?? office }] as const;
		})
	);
}

/** What a publisher counts under a metric, or all that it counts. */
export interface Series {
	readonly publisher: string;
	readonly metric: string | null;
}

/**
 * Figures with what other tables say of them: office, house, and which stands for its year. In their order.
 * @param derived series that are built on figures of others
 */
export function withStandings(
	figures: readonly Observation[],
	publishers: ReadonlyMap<string, Publisher>,
	derived: readonly Series[],
	weights: Weights
): readonly Observation[] {
	const offices = officesOf(publishers);
	const isDerived = ({ publisher, metric }: Observation) =>
		derived.some((of) => of.publisher === publisher && (of.metric ?? metric) === metric);
	const owned = figures.map((row) => ({
		...row,
		...offices.get(row.publisher),
		...(isDerived(row) ? { house: '' } : {})
	}));
	const ranks = ranksOf(owned, weights);
	return owned.map((row) => ({ ...row, rank: ranks.get(row.id) ?? 0 }));
}

/** The rank of every figure that is not the only one, or the first, of its place, year, metric and part. */
function ranksOf(rows: readonly Observation[], weights: Weights): ReadonlyMap<string, number> {
	const same = group(rows, ({ entity, year, metric, category }) => JSON.stringify([entity, year, metric, category]));
	return new Map(
		[...same.values()]
			.filter((of) => of.length > 1)
			.flatMap((of) => inPrecedence(of, weights).map(({ id }, rank) => [id, rank] as const))
	);
}
