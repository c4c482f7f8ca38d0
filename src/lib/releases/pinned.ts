import { asset } from '$app/paths';
import type { Observation } from '$lib/data/observation';
import { fromJson, openOnce } from '$lib/fetch-once';
import { patchObservation } from './observations';
import type { Release } from './release';
import { stateAt } from './state';

/** A release as the list of them has it: `/data/releases/index.json`, from the oldest. */
export type Listed = Pick<Release, 'id' | 'before'>;

type Rows = readonly Observation[];

const list = openOnce<readonly Listed[]>(fromJson);
const release = openOnce<Release>(fromJson);

/**
 * What makes the figures of a release out of those of now: among them figures of these metrics that were withdrawn since. Null where
 * there is no such release.
 * @throws Error where a file does not arrive
 */
export async function asKnown(pinned: string, metrics: readonly string[]): Promise<((rows: Rows) => Rows) | null> {
	const all = await list(asset('/data/releases/index.json'));
	if (!all.some(({ id }) => id === pinned)) return null;
	const since = all.filter((one) => one.id > pinned);
	const files = await Promise.all(since.map((one) => release(asset(`/data/releases/${one.id}.json`))));
	const chain = [...files, ...all.filter((one) => one.id <= pinned).map((one) => ({ ...one, changes: null }))];
	return (rows) => rowsAsKnown(rows, pinned, chain, metrics);
}

/** The figures of a release, rebuilt from these; of those that were withdrawn since the ones of these metrics. */
export function rowsAsKnown(
	rows: Rows,
	pinned: string,
	releases: readonly Pick<Release, 'id' | 'before' | 'changes'>[],
	metrics: readonly string[]
): Rows {
	const now = new Map(rows.map((row) => [row.id, row]));
	const state = stateAt(pinned, now, releases, patchObservation) ?? now;
	return [...state.values()].filter(({ id, metric }) => now.has(id) || metrics.includes(metric));
}
