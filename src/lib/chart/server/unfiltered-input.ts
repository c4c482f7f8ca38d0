import { datasetOf } from '$lib/data/catalogue';
import type { Slug } from '$lib/data/datasets';
import { chartBases } from '$lib/data/server/chart-bases';
import { chartObservations } from '$lib/data/server/charts';
import type { Data } from '$lib/data/server/data';
import { wordsFor } from '$lib/data/server/names';
import { rates } from '$lib/data/server/rates';
import { secondHand } from '$lib/data/server/via';
import { NO_FILTERS } from '$lib/filters/filters';
import type { Language } from '$lib/language';
import type { ExplorerInput } from '../drawing';

/** What a chart's own page draws from before anything is chosen: all its figures, with words in the language. */
export function unfilteredInput(data: Data, slug: Slug, language: Language): ExplorerInput {
	const dataset = datasetOf(slug);
	const rows = chartObservations(data, slug);
	return {
		rows,
		filters: NO_FILTERS,
		words: wordsFor(data, rows, dataset.countries, language),
		language,
		published: Object.fromEntries([...data.sources.values()].map(({ id, published }) => [id, published ?? ''])),
		via: secondHand(data, rows, language),
		rates: rates(data),
		countries: dataset.countries,
		events: [],
		dataset,
		bases: chartBases(data, slug),
		titles: {},
		against: []
	};
}
