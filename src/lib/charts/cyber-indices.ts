import { withoutFigures } from '$lib/chart/draw/chosen-rows';
import { placesTitle } from '$lib/chart/text/places-title';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import type { Observation } from '$lib/data/observation';
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
		const index = input.words.metrics[metric ?? '']?.label ?? '';
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
