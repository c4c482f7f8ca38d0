import { asset } from '$app/paths';
import type { Slug } from '$lib/data/datasets';
import type { Observation } from '$lib/data/observation';
import { unpack, type PackedTable } from '$lib/data/wire';
import { fromJson, openOnce } from '$lib/fetch-once';

const rows = openOnce((bytes) => unpack(fromJson<PackedTable>(bytes)));

/** Every observation of a chart. @throws Error where the file does not arrive. */
export function fetchRows(slug: Slug): Promise<readonly Observation[]> {
	return rows(asset(`/charts/${slug}.rows.json`));
}
