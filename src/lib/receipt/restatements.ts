import { ascending, group } from 'd3';
import { byDocument, houseOf, newestOf, type Published } from '$lib/data/editions';
import type { Observation } from '$lib/data/observation';
import { withoutEchoes } from '$lib/data/select';

/** A year's figure that its publisher printed more than once, with the change from the first to the newest. */
export interface Restatement {
	readonly entity: string;
	readonly year: number;
	readonly metric: string;
	readonly category: string | null;
	/** Every figure of that year, the oldest document first. */
	readonly figures: readonly Observation[];
	readonly first: Observation;
	readonly newest: Observation;
	/** Percent of the first figure; null where the two were counted in another way, so that a change would say nothing. */
	readonly change: number | null;
	/** True where a figure after the first is marked as counted in another way. */
	readonly broken: boolean;
}

/**
 * What publishers revised: for each publisher, metric, place and year with figures from more than one document, the first
 * and the newest, and the change between them. Left out are copies, figures of part of a year, figures printed again
 * unchanged, and those whose documents' dates do not tell which came first. By place, metric and year.
 */
export function restatements(rows: readonly Observation[], published: Published): readonly Restatement[] {
	const series = ({ publisher, metric, entity, category, unit, year }: Observation) =>
		JSON.stringify([entity, metric, category ?? '', houseOf(publisher), unit, year]);
	const whole = withoutEchoes(rows).filter(({ flags }) => !flags.includes('part-year'));
	return [...group(whole, series)]
		.sort(([a], [b]) => ascending(a, b))
		.flatMap(([, of]) => restated(byDocument(of, published), published) ?? []);
}

/** True where the dates tell which document came first: "2024" and "2024-03" do not. */
function precedes(one: Observation, other: Observation, published: Published): boolean {
	const [first, second] = [published[one.source] ?? '', published[other.source] ?? ''];
	return first !== '' && first < second && !second.startsWith(first);
}

function restated(figures: readonly Observation[], published: Published): Restatement | null {
	const [first] = figures;
	const newest = figures.at(-1);
	if (first === undefined || newest === undefined || !precedes(first, newest, published)) return null;
	const same = figures.every(
		({ value, low, high }) => value === first.value && low === first.low && high === first.high
	);
	if (same) return null;
	const { entity, year, metric, category } = first;
	const broken = figures.slice(1).some(({ flags }) => flags.includes('break'));
	const change = broken || first.value === 0 ? null : ((newest.value - first.value) / first.value) * 100;
	return { entity, year, metric, category, figures, first, newest, change, broken };
}

/** Two figures that follow each other in a series but were not counted alike. */
export interface Break {
	/** The last one counted in the old way. */
	readonly before: Observation;
	/** The first one counted in the new way. */
	readonly after: Observation;
}

/** Where publishers changed how they count: each figure marked so, with the figure before it; by place, metric and year. */
export function breaksIn(rows: readonly Observation[], published: Published): readonly Break[] {
	const series = ({ publisher, metric, entity, category, unit }: Observation) =>
		JSON.stringify([entity, metric, category ?? '', houseOf(publisher), unit]);
	return [...group(withoutEchoes(rows), series)]
		.sort(([a], [b]) => ascending(a, b))
		.flatMap(([, of]) => {
			const years = [...group(of, ({ year }) => year)].sort(([a], [b]) => a - b);
			const newest = years.flatMap(([, ofYear]) => newestOf(ofYear, published));
			return newest.flatMap((after, at) => {
				const before = newest[at - 1];
				return before !== undefined && after.flags.includes('break') ? [{ before, after }] : [];
			});
		});
}
