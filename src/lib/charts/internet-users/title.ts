import type { Observation } from '$lib/data/observation';
import { nameOf } from '$lib/data/words';
import { usersSaid } from '$lib/statements/path-words';
import type { Said } from '$lib/statements/said';
import type { ChartInput } from '$lib/chart/input';

/** The way of the first country's share of people online, all of it or between two years; null without one. */
export function internetUsersTitle(
	series: readonly { readonly key: string; readonly points: readonly { readonly row: Observation }[] }[],
	between: readonly [number, number] | null,
	{ words, language }: ChartInput
): Said | null {
	const [first] = series;
	if (first === undefined) return null;
	const rows = first.points.map(({ row }) => row);
	return usersSaid(rows, between, nameOf(words.entities, first.key), language);
}
