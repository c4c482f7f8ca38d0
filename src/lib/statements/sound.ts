import type { Flag, Observation } from '$lib/data/observation';

/** Flags of figures that no sentence rests on without saying so. */
const DOUBTS: readonly Flag[] = ['part-year', 'incomplete', 'not-found-again', 'disputed', 'publication-year'];

/** True for a figure of a whole year and a whole thing that nobody doubts: a sentence may rest on it as it stands. */
export function isSound({ flags }: Pick<Observation, 'flags'>): boolean {
	return !flags.some((flag) => DOUBTS.includes(flag));
}

/** True for a figure that was published before its year was over: a sentence may rest on it if it says so. */
export function isForecast({ status }: Pick<Observation, 'status'>): boolean {
	return status === 'projection';
}
