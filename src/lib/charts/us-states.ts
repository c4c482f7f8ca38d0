import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { yearsShown } from '$lib/chart/draw/years-shown';
import type { Drawing, DrawInput } from '$lib/chart/drawing';
import { placesTitle } from '$lib/chart/text/places-title';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { labelOf } from '$lib/data/labels';
import { m } from '$lib/paraglide/messages';
import { largestOf, newestShare, type Share, shareSaid } from '$lib/statements/share';

/** A share of the sum says nothing of amounts per person, nor of what changed. */
const ofShares = ({ measure }: Drawing) => measure !== 'per-person' && measure !== 'change';

/** The three largest of the newest year drawn of which all States are held, with their share. */
function topThree(drawing: Drawing, input: DrawInput): Share | null {
	if (!ofShares(drawing)) return null;
	const rows = input.rows.filter(({ metric }) => metric === drawing.metric);
	return newestShare(yearsShown(drawing), (year) => largestOf(year, 3, { rows, totals: null }));
}

/** Figures by state: the share of the three largest in a year of which all States are held. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'us-states',
	order: 11,
	group: 'usa',
	name: m.us_states_name,
	aside: m.us_states_aside,
	metrics: ['ic3_state_losses', 'ic3_state_complaints'],
	entities: ['USA'],
	articles: [34, 41],
	kinds: ['bars', 'slope', 'line', 'facets'],
	measures: ['value', 'per-person', 'constant-usd', 'change'],
	currencies: ['usd', 'vnd'],
	oneOf: ['ic3_state_losses', 'ic3_state_complaints'],
	series: 'category',
	title: (drawing, input) => {
		const ofLosses = drawing.metric === 'ic3_state_losses';
		const what = ofLosses ? m.us_states_what_losses() : m.us_states_what_complaints();
		if (!ofShares(drawing)) return placesTitle({ what }, drawing, input);
		const top = topThree(drawing, input);
		if (top === null) return null;
		const names = top.parts.map(({ category }) => labelOf(input.words.categories, category ?? ''));
		const sentence = ofLosses ? m.us_states_title_losses : m.us_states_title_complaints;
		return shareSaid(top, names, sentence, input.language);
	},
	spoken: (drawing, input) => topThree(drawing, input)?.parts.flatMap(({ category }) => category ?? []) ?? [],
	neutral: () => m.us_states_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.chart_note_us_only()), m.us_states_note()]
};
