import { asset } from '$app/paths';
import { unpackDenominators, type Denominators, type PackedDenominators } from '$lib/data/denominators';
import type { ColumnarTable } from '$lib/data/observation-codec';
import { fromJson, openOnce } from '$lib/fetch-once';

const rows = openOnce<ColumnarTable>(fromJson);
const denominators = openOnce((bytes) => unpackDenominators(fromJson<PackedDenominators>(bytes)));

/** Every observation of a chart, packed: a few places of many are soon unpacked. @throws Error where the file does not arrive. */
export function fetchRows(slug: string): Promise<ColumnarTable> {
	return rows(asset(`/charts/${slug}.rows.json`));
}

/** What the measures of a chart divide by, for all its places. @throws Error where the file does not arrive. */
export function fetchDenominators(slug: string): Promise<Denominators> {
	return denominators(asset(`/charts/${slug}.bases.json`));
}
