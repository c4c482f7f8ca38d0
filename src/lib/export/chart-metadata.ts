import { asset } from '$app/paths';
import type { Metric } from '$lib/data/metric';
import type { OfferedDocument } from '$lib/data/source';
import type { InColumns } from '$lib/words/language';
import { fromJson, openOnce } from '$lib/fetch-once';

/** Where figures of a publisher were read: one document, one metric, and the years between the first and the last. */
export interface ReadIn {
	readonly source: string;
	readonly metric: string;
	readonly from: number;
	readonly to: number;
}

/** Whoever's figures a chart holds. */
export interface CountedBy extends InColumns<'name'> {
	readonly id: string;
	/** Empty where the chart's rows are no figures but States. */
	readonly read_in: readonly ReadIn[];
}

/** The parts of `/charts/<slug>.metadata.json` that a citation is made from. */
export interface ChartMetadata {
	/** ISO day of the data. */
	readonly updated: string;
	readonly metrics: readonly Metric[];
	readonly publishers: readonly CountedBy[];
	readonly sources: readonly OfferedDocument[];
}

const metadata = openOnce<ChartMetadata>(fromJson);

/** A chart's metadata, fetched when somebody wants to cite it. @throws Error where the file does not arrive. */
export function fetchMetadata(slug: string): Promise<ChartMetadata> {
	return metadata(asset(`/charts/${slug}.metadata.json`));
}
