import type { Observation } from '$lib/data/observation';
import { derived } from '$lib/data/server/derived';
import { figuresById } from '$lib/data/server/figures';
import { patchObservation } from '../observations';
import { stateAt } from '../state';
import { readReleases } from './files';

/** The releases of the site, from the oldest. */
export const releases = derived(() => readReleases('data'));

/** The figures as a release knew them, by id. @throws Error for an unknown release */
export const figuresAt = derived((data, id: string): ReadonlyMap<string, Observation> => {
	const state = stateAt(id, figuresById(data), releases(data), patchObservation);
	if (state === null) throw new Error(`There is no release "${id}", or one after it is missing.`);
	return state;
});
