import { chartObservations } from '$lib/catalogue/server/observations';
import { chartOf } from '$lib/catalogue/server/specs';
import { tilesOf } from '$lib/catalogue/server/page-figures';
import { chartDenominators } from '$lib/catalogue/server/chart-denominators';
import type { Data } from '$lib/data/server/data';
import { labelsFor } from '$lib/data/server/names';
import { rates } from '$lib/data/server/denominators';
import { secondHand } from '$lib/data/server/outlets';
import { ownChoice } from '$lib/chart/draw/fit';
import type { Language } from '$lib/words/language';
import type { DrawInput } from '$lib/chart/drawing';

/** What a chart's own page draws from before anything is chosen: all its figures, with words in the language. */
export function unfilteredInput(data: Data, slug: string, language: Language): DrawInput {
	const dataset = chartOf(slug);
	const rows = chartObservations(data, slug);
	return {
		rows,
		filters: ownChoice(dataset),
		words: labelsFor(data, rows, dataset.countries, language),
		language,
		published: Object.fromEntries([...data.sources.values()].map(({ id, published }) => [id, published ?? ''])),
		via: secondHand(data, rows, language),
		rates: rates(data),
		countries: dataset.countries,
		events: [],
		tiles: tilesOf(data, slug),
		dataset,
		denominators: chartDenominators(data, slug),
		titles: {},
		against: []
	};
}
