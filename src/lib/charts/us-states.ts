import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { yearsShown } from '$lib/chart/draw/years-shown';
import type { Drawing, DrawInput } from '$lib/chart/drawing';
import { placesTitle } from '$lib/chart/text/places-title';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { labelOf } from '$lib/data/labels';
import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import type { Said } from '$lib/statements/said';
import { largestOf, newestShare, type Share, shareSaid } from '$lib/statements/share';

/** A share of the sum says nothing of amounts per person, nor of what changed. */
const ofShares = ({ measure }: Drawing) => measure !== 'per-person' && measure !== 'change';

/** The three largest of the newest year drawn of which all States are held, with their share. */
function topThree(drawing: Drawing, input: DrawInput): Share | null {
	if (!ofShares(drawing)) return null;
	const rows = input.rows.filter(({ metric }) => metric === drawing.metric);
	return newestShare(yearsShown(drawing), (year) => largestOf(year, 3, { rows, totals: null }));
}

const ofLosses = ({ metric }: Drawing) => metric === 'ic3_state_losses';

/** Between which States the figures of a measure lie: one publisher counts all of them in one way. */
function ends(drawing: Drawing, input: DrawInput): Said | null {
	const what = ofLosses(drawing) ? m.us_states_what_losses() : m.us_states_what_complaints();
	return placesTitle({ what }, drawing, input);
}

/** The figures that the title of tiles rests on. */
function restsOf(drawing: Drawing, input: DrawInput): readonly Observation[] {
	const rests = ends(drawing, input)?.rests ?? [];
	return drawing.rows.filter(({ id }) => rests.includes(id));
}

/** Figures by state: per head as tiles, of the amounts the share of the three largest in a year of which all States are held. */
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
	kinds: ['tiles', 'bars', 'slope', 'line', 'facets'],
	measures: ['value', 'per-person', 'constant-usd', 'change'],
	currencies: ['usd', 'vnd'],
	oneOf: ['ic3_state_losses', 'ic3_state_complaints'],
	series: 'category',
	title: (drawing, input) => {
		if (!ofShares(drawing)) return ends(drawing, input);
		const top = topThree(drawing, input);
		if (top === null) return null;
		const names = top.parts.map(({ category }) => labelOf(input.words.categories, category ?? ''));
		const sentence = ofLosses(drawing) ? m.us_states_title_losses : m.us_states_title_complaints;
		return shareSaid(top, names, sentence, input.language);
	},
	spoken: (drawing, input) => {
		const parts = topThree(drawing, input)?.parts ?? (drawing.picture === 'tiles' ? restsOf(drawing, input) : []);
		return parts.flatMap(({ category }) => category ?? []);
	},
	neutral: () => m.us_states_neutral(),
	subtitle: () => null,
	notes: (drawing, input) => [
		...cannotFollowCountries(input, m.chart_note_us_only()),
		...(ofShares(drawing) ? [m.us_states_note()] : [])
	]
};
