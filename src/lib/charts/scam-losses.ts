import { withoutFigures } from '$lib/chart/draw/chosen-rows';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { countedNote } from '$lib/chart/text/counted-note';
import { placesTitle } from '$lib/chart/text/places-title';
import { m } from '$lib/paraglide/messages';

/** Reported losses: in how many countries they rose; the figures of a few; the way of one. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'scam-losses',
	order: 7,
	group: 'countries',
	name: m.scam_losses_name,
	aside: m.scam_losses_aside,
	metrics: [],
	standsFor: 'losses',
	countries: ['USA', 'CAN', 'JPN', 'MYS', 'KOR', 'AUS', 'SGP', 'HKG'],
	articles: [41, 54, 55],
	kinds: ['facets', 'line', 'bars', 'slope'],
	measures: ['value', 'per-person', 'per-user', 'gdp-share', 'constant-usd', 'change'],
	currencies: ['usd', 'local', 'vnd'],
	map: true,
	series: 'country',
	counted: true,
	title: (drawing, input) => placesTitle({ what: m.scam_losses_what(), rises: 'losses' }, drawing, input),
	neutral: () => m.scam_losses_neutral(),
	subtitle: ({ currency }) => (currency === 'usd' ? m.scam_losses_subtitle() : null),
	notes: ({ rows, picture }, input) => [...withoutFigures(input, rows), m.scam_losses_note(), countedNote(picture)]
};
