import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { derived } from '$lib/data/server/derived';

/** Every figure of the package by its id. */
export const figuresById = derived(
	(data): ReadonlyMap<string, Observation> => new Map(data.figures.map((row) => [row.id, row]))
);

/** Every figure by the code of its place, parts (states, ages) and what others are divided by included, in the order of the tables. */
export const figuresByPlace = derived((data): ReadonlyMap<string, readonly Observation[]> =>
	group(data.figures, ({ entity }) => entity)
);
