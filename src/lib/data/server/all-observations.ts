import type { Observation } from '$lib/data/observation';
import { breakdownObservations, BREAKDOWNS } from '$lib/data/server/breakdowns';
import { holdsObservations } from '$lib/data/server/cross';
import type { Data } from '$lib/data/server/data';

const byData = new WeakMap<Data, readonly Observation[]>();

/** Every figure of the package: each row of the tables of observations, and the parts of the FBI's tables where it has them. Made once. */
export function allObservations(data: Data): readonly Observation[] {
	const known = byData.get(data);
	if (known !== undefined) return known;
	const { resources } = data.descriptor;
	const tables = resources.filter(holdsObservations).map(({ name }) => name);
	const broken = BREAKDOWNS.every((table) => resources.some(({ name }) => name === table));
	const parts = broken ? breakdownObservations(data) : [];
	const all = [...tables.flatMap((table) => data.observations(table)), ...parts];
	byData.set(data, all);
	return all;
}
