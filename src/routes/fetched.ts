import { asset } from '$app/paths';
import { unpackBases, type Bases, type PackedBases } from '$lib/data/bases';
import type { PackedTable } from '$lib/data/wire';
import { fromJson, openOnce } from '$lib/fetch-once';

const rows = openOnce<PackedTable>(fromJson);
const bases = openOnce((bytes) => unpackBases(fromJson<PackedBases>(bytes)));

/** Every observation of a chart, packed: a few places of many are soon unpacked. @throws Error where the file does not arrive. */
export function fetchRows(slug: string): Promise<PackedTable> {
	return rows(asset(`/charts/${slug}.rows.json`));
}

/** What the measures of a chart divide by, for all its places. @throws Error where the file does not arrive. */
export function fetchBases(slug: string): Promise<Bases> {
	return bases(asset(`/charts/${slug}.bases.json`));
}
