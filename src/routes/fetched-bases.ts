import { asset } from '$app/paths';
import { unpackBases, type Bases, type PackedBases } from '$lib/data/bases';
import { fromJson, openOnce } from '$lib/fetch-once';

const bases = openOnce((bytes) => unpackBases(fromJson<PackedBases>(bytes)));

/**
 * What the measures of a chart divide by, for all its places. Apart from `fetched.ts`, because only pages of charts measure.
 * @throws Error where the file does not arrive.
 */
export function fetchBases(slug: string): Promise<Bases> {
	return bases(asset(`/charts/${slug}.bases.json`));
}
