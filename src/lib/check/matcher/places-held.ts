import type { Observation } from '$lib/data/observation';
import type { FigureIndex } from './figure-index';
import type { Quantity } from './quantities';
import { saidOf } from './rank';
import type { Sentence } from './sentence';

/** Where a country stands by the scores of an index: counted here, since tables hold scores. */
export interface Standing {
	readonly row: Observation;
	/** The best and the worst place it can have; other where it shares its score. */
	readonly first: number;
	readonly last: number;
	/** Its place where equal scores count as one place, as some publishers count. */
	readonly dense: number;
	/** How many have a score. */
	readonly among: number;
	/** Whether the sentence says the same. */
	readonly agrees: boolean;
}

/** The standing that a place in a ranking tells of; null where the sentence names no index or not one country. */
export function standingOf(sentence: Sentence, quantity: Quantity, index: FigureIndex): Standing | null {
	const { subjects, places, years, language } = sentence;
	const named = places.size === 0 && language === 'vi' ? ['VNM'] : [...places];
	const [country] = named;
	if (!subjects.has('index') || !subjects.has('crime') || country === undefined || named.length > 1) return null;
	const said = years.map(({ year }) => year);
	const [own] = scoresOf(index.places.get(country) ?? [], index)
		.filter(({ year }) => said.length === 0 || said.includes(year))
		.map((row) => ({ row, said: saidOf(row.metric, sentence, index) }))
		.sort((a, b) => b.said - a.said || b.row.year - a.row.year);
	if (own === undefined) return null;
	const { row } = own;
	const all = [...index.places.values()]
		.flatMap((of) => scoresOf(of, index))
		.filter(({ metric, year, publisher }) => metric === row.metric && year === row.year && publisher === row.publisher);
	const better = all.filter(({ value }) => value > row.value);
	const first = better.length + 1;
	const dense = new Set(better.map(({ value }) => value)).size + 1;
	const last = first + all.filter(({ value }) => value === row.value).length - 1;
	const [place, among] = [quantity.readings[0]?.value ?? 0, quantity.upper?.[0]?.value ?? all.length];
	const agrees = place === dense || (place >= first && place <= last && among === all.length);
	return { row, first, last, dense, among: all.length, agrees };
}

function scoresOf(
	of: readonly { readonly row: Observation }[],
	{ words }: Pick<FigureIndex, 'words'>
): readonly Observation[] {
	return of.map(({ row }) => row).filter(({ metric }) => words.metrics[metric]?.score === true);
}
