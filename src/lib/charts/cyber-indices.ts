import { withoutFigures } from '$lib/chart/draw/chosen-rows';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { labelOf } from '$lib/data/labels';
import { count } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { extremesOf, extremesSaid } from '$lib/statements/beside';

/** Indices: the lowest and the highest score of the places drawn, where all are of one year. */
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
	kinds: ['bars', 'scatter', 'line'],
	map: true,
	oneOf: ['gci_score', 'wci_score'],
	series: 'country',
	lean: true,
	title: ({ series, background, picture, metric }, { words, language }) => {
		const shown = picture === 'map' ? [...series, ...background] : series;
		const extremes = extremesOf(shown.flatMap(({ points }) => points.at(-1)?.row ?? []));
		if (extremes === null || picture === 'scatter') return null;
		return extremesSaid(extremes, {
			what: (metric === 'wci_score' ? m.cyber_indices_what_crime : m.cyber_indices_what_security)({
				index: words.metrics[metric ?? '']?.label ?? '',
				year: extremes.year
			}),
			figure: ({ value }) => count(value, language, 1),
			place: ({ entity }) => labelOf(words.entities, entity),
			language
		});
	},
	neutral: () => m.cyber_indices_neutral(),
	subtitle: () => null,
	notes: ({ rows, metric }, input) => [
		...withoutFigures(input, rows),
		metric === 'wci_score' ? m.cyber_indices_note_crime() : m.cyber_indices_note_security()
	]
};
