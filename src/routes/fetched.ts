import { asset } from '$app/paths';
import type { Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { unpack, type PackedTable } from '$lib/data/wire';

/** A JSON file of this site. @throws Error where it does not arrive. */
export async function fetched<T>(path: string): Promise<T> {
	const response = await fetch(asset(path));
	if (!response.ok) throw new Error(`${path} answered ${response.status}`);
	return response.json();
}

/** Every observation of a chart. @throws Error where the file does not arrive. */
export async function fetchRows(slug: Slug): Promise<readonly Observation[]> {
	return unpack(await fetched<PackedTable>(`/charts/${slug}.rows.json`));
}
