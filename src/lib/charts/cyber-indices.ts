import { withoutFigures } from '$lib/chart/draw/chosen-rows';
import { placesTitle, seriesShown } from '$lib/chart/text/places-title';
import type { Drawing, DrawInput } from '$lib/chart/drawing';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import type { Observation } from '$lib/data/observation';
import { isSound } from '$lib/statements/said';
import { count } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';

/** Indices: every place on one axis, the chosen ones named; the lowest and the highest score of the places drawn, where all are of one year. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'cyber-indices',
	order: 12,
	group: 'countries',
	name: m.cyber_indices_name,
	aside: m.cyber_indices_aside,
	metrics: ['gci_score', 'wci_score'],
	countries: ['VNM', 'SGP', 'MYS', 'THA', 'IDN', 'PHL', 'CHN', 'USA'],
	articles: [54, 56, 53],
	kinds: ['dots', 'bars', 'scatter', 'line'],
	map: true,
	oneOf: ['gci_score', 'wci_score'],
	series: 'country',
	lean: true,
	title: (drawing, input) => {
		const { metric } = drawing;
		const what = metric === 'wci_score' ? m.cyber_indices_what_crime : m.cyber_indices_what_security;
		const index = among(input.words.metrics[metric ?? '']?.label ?? '', drawing, input);
		const figure = ({ value }: Observation) => count(value, input.language, 1);
		return placesTitle({ what: what({ index }), figure }, drawing, input);
	},
	neutral: () => m.cyber_indices_neutral(),
	subtitle: () => null,
	notes: ({ rows, metric }, input) => [
		...withoutFigures(input, rows),
		metric === 'wci_score' ? m.cyber_indices_note_crime() : m.cyber_indices_note_security()
	]
};

/** Places that a title names one by one; of more it tells the ends alone, and among how many they are. */
const NAMED = 3;

/** The name of an index, with how many places the title is about where it cannot name them: "… Index of 8 places chosen". */
function among(index: string, drawing: Drawing, input: DrawInput): string {
	const shown = seriesShown(drawing, input).filter(({ points }) =>
		points.some(({ row }) => isSound(row) && (drawing.year === null || row.year === drawing.year))
	);
	if (shown.length <= NAMED) return index;
	const all = drawing.picture === 'map' && input.filters.countries.length === 0;
	const facts = { index, count: shown.length };
	const options = { locale: input.language };
	return all ? m.cyber_indices_all(facts, options) : m.cyber_indices_chosen(facts, options);
}
