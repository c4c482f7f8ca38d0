import type { Data } from '$lib/data/server/data';
import { mapDrawing, worldShapes } from '$lib/data/server/world';
import { NO_FILTERS } from '$lib/filters/filters';
import type { Language } from '$lib/words/language';
import { specMade } from '$lib/chart/made';
import { isOfObservations } from '$lib/chart/spec';
import { raceToForty } from '$lib/chart/treaties/race/select';
import { raceThumbnail } from '$lib/chart/treaties/race/thumbnail';
import { conventionSignatures } from '$lib/chart/treaties/signatures/select';
import { signaturesThumbnail } from '$lib/chart/treaties/signatures/thumbnail';
import type { Thumbnail, ThumbnailOf, World } from '$lib/chart/views/thumbnail';
import { pageFigures } from './page-figures';
import { CHARTS } from './specs';
import { unfilteredInput } from './unfiltered-input';

const VIEWS = import.meta.glob<ThumbnailOf>('../../chart/views/*/thumbnail.ts', { import: 'thumbnail', eager: true });

/** The thumbnails of all charts, by their names. The language must be the one that is spoken (`speak`). */
export function thumbnails(data: Data, language: Language): Readonly<Record<string, Thumbnail>> {
	return Object.fromEntries(CHARTS.map((chart) => [chart.slug, thumbnailOf(data, chart, language)]));
}

/**
 * A chart as its own page draws it before anything is chosen, at the size of a thumbnail; of signatures the map.
 * @throws Error where the chart's own view has no thumbnail
 */
function thumbnailOf(data: Data, chart: (typeof CHARTS)[number], language: Language): Thumbnail {
	const { slug } = chart;
	if (isOfObservations(chart)) {
		const input = unfilteredInput(data, slug, language);
		const made = specMade(chart, input);
		return thumbnailIn(made.drawing.picture)(made, input, () => worldOf(data, language));
	}
	const { race, convention, signatures, states } = pageFigures(data, language, [slug]);
	const choice = { filters: NO_FILTERS, language };
	if (race !== null) return raceThumbnail(raceToForty({ facts: race, ...choice }));
	return signaturesThumbnail(
		conventionSignatures({ ...convention, signatures, states, ...choice }),
		worldOf(data, language)
	);
}

/** The world in one language, as maps draw it. */
export function worldOf(data: Data, language: Language): World {
	return { ...mapDrawing(data, language), outlines: worldShapes(data).map(({ d }) => d) };
}

/** The thumbnail of a view. @throws Error where its folder has none */
export function thumbnailIn(view: string): ThumbnailOf {
	const found = VIEWS[`../../chart/views/${view}/thumbnail.ts`];
	if (found === undefined) throw new Error(`There is no src/lib/chart/views/${view}/thumbnail.ts.`);
	return found;
}
