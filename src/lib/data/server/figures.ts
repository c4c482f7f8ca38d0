import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';

/** Every figure of the package by its id. */
export const figuresById = derived(
	(data): ReadonlyMap<string, Observation> => new Map(data.figures.map((row) => [row.id, row]))
);

/** Every figure by the code of its place, parts (states, ages) and what others are divided by included, in the order of the tables. */
export const figuresByPlace = derived((data): ReadonlyMap<string, readonly Observation[]> =>
	group(data.figures, ({ entity }) => entity)
);

/** Every figure by the document it was read in, in the order of the tables. */
export const figuresBySource = derived((data): ReadonlyMap<string, readonly Observation[]> =>
	group(data.figures, ({ source }) => source)
);

/** Whether other figures are divided by or converted with those of a metric: people, output, prices, rates. */
export function isBackground(data: Data, metric: string): boolean {
	return data.metrics.get(metric)?.family === 'context';
}
