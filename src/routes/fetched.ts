import { asset } from '$app/paths';
import { unpackBases, type Bases, type PackedBases } from '$lib/data/bases';
import type { Observation } from '$lib/data/observation';
import { unpack, type PackedTable } from '$lib/data/wire';
import { fromJson, openOnce } from '$lib/fetch-once';

const rows = openOnce((bytes) => unpack(fromJson<PackedTable>(bytes)));
const bases = openOnce((bytes) => unpackBases(fromJson<PackedBases>(bytes)));

/** Every observation of a chart. @throws Error where the file does not arrive. */
export function fetchRows(slug: string): Promise<readonly Observation[]> {
	return rows(asset(`/charts/${slug}.rows.json`));
}

/** What the measures of a chart divide by, for all its places. @throws Error where the file does not arrive. */
export function fetchBases(slug: string): Promise<Bases> {
	return bases(asset(`/charts/${slug}.bases.json`));
}
