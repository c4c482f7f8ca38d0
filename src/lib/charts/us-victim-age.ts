import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { yearsShown } from '$lib/chart/draw/years-shown';
import type { Drawing, DrawInput } from '$lib/chart/drawing';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { labelOf } from '$lib/data/labels';
import { m } from '$lib/paraglide/messages';
import { inSentence } from '$lib/statements/said';
import { largestOf, newestShare, type Share, shareSaid } from '$lib/statements/share';

/** The largest group of the year drawn, else of the newest one drawn of which every group is held. */
function largest(drawing: Drawing, input: DrawInput): Share | null {
	const rows = input.rows.filter(({ metric }) => metric === drawing.metric);
	return newestShare(yearsShown(drawing), (one) => largestOf(one, 1, { rows, totals: null }));
}

/** Complaints by age: the largest group of the newest year in which every group has a figure. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'us-victim-age',
	order: 10,
	group: 'usa',
	name: m.us_victim_age_name,
	aside: m.us_victim_age_aside,
	metrics: ['ic3_age_losses', 'ic3_age_complaints'],
	entities: ['USA'],
	articles: [34, 53],
	kinds: ['stacked', 'line', 'bars', 'slope', 'facets'],
	relative: true,
	measures: ['value', 'constant-usd', 'change'],
	currencies: ['usd', 'vnd'],
	oneOf: ['ic3_age_losses', 'ic3_age_complaints'],
	series: 'category',
	title: (drawing, input) => {
		const share = drawing.measure === 'change' ? null : largest(drawing, input);
		if (share === null) return null;
		const names = share.parts.map(({ category }) => labelOf(input.words.categories, category ?? '')).map(inSentence);
		const losses = drawing.metric === 'ic3_age_losses';
		return shareSaid(
			share,
			names,
			losses ? m.us_victim_age_title_losses : m.us_victim_age_title_complaints,
			input.language
		);
	},
	neutral: () => m.us_victim_age_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.chart_note_us_only()), m.us_victim_age_note()]
};
