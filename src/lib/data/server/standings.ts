import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { inPrecedence, type Weights } from '$lib/data/precedence';
import type { Publisher } from '$lib/data/source';

/**
 * The office of each publisher (the first of a line of editions or successors) and the house that the office belongs to,
 * by publisher. A circle of publishers that continue each other, which `data:check` forbids, ends where it began.
 */
export function officesOf(
	publishers: ReadonlyMap<string, Publisher>
): ReadonlyMap<string, { readonly office: string; readonly house: string }> {
	return new Map(
		[...publishers.values()].map((publisher) => {
			const line = lineOf(publisher, publishers);
			const office = line.at(-1)?.id ?? publisher.id;
			return [publisher.id, { office, house: line.find(({ house }) => house !== null)?.house ?? office }] as const;
		})
	);
}

/** The publisher, the one it continues, and so on. */
function lineOf(from: Publisher, publishers: ReadonlyMap<string, Publisher>): readonly Publisher[] {
	const line = [from];
	for (let at = next(from, publishers); at !== undefined && !line.includes(at); at = next(at, publishers))
		line.push(at);
	return line;
}

function next({ continues }: Publisher, publishers: ReadonlyMap<string, Publisher>): Publisher | undefined {
	return continues === null ? undefined : publishers.get(continues);
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
