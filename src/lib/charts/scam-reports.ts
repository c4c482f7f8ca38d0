import { withoutFigures } from '$lib/chart/draw/chosen-rows';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { countedNote } from '$lib/chart/text/counted-note';
import { placesTitle } from '$lib/chart/text/places-title';
import { m } from '$lib/paraglide/messages';

/** Complaints and recorded cases: in how many countries they rose; the figures of a few; the way of one. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'scam-reports',
	order: 8,
	group: 'countries',
	name: m.scam_reports_name,
	aside: m.scam_reports_aside,
	metrics: [],
	standsFor: 'reports',
	countries: ['USA', 'CAN', 'JPN', 'MYS', 'KOR', 'AUS', 'SGP', 'HKG'],
	articles: [53, 34, 55],
	kinds: ['facets', 'line', 'bars', 'slope'],
	measures: ['value', 'per-person', 'per-user', 'change'],
	map: true,
	series: 'country',
	counted: true,
	title: (drawing, input) => placesTitle({ what: m.scam_reports_what(), rises: 'reports' }, drawing, input),
	neutral: () => m.scam_reports_neutral(),
	subtitle: () => m.scam_reports_subtitle(),
	notes: ({ rows, picture }, input) => [...withoutFigures(input, rows), m.scam_reports_note(), countedNote(picture)]
};
