import { asset } from '$app/paths';
import type { Observation } from '$lib/data/observation';
import { unpack, type PackedTable } from '$lib/data/wire';
import { fromJson, openOnce } from '$lib/fetch-once';

const rows = openOnce((bytes) => unpack(fromJson<PackedTable>(bytes)));

/** Every observation of a chart. @throws Error where the file does not arrive. */
export function fetchRows(slug: string): Promise<readonly Observation[]> {
	return rows(asset(`/charts/${slug}.rows.json`));
}
