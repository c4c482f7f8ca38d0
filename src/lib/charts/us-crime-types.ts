import { cannotFollowCountries } from '$lib/chart/draw/chosen-rows';
import { yearsShown } from '$lib/chart/draw/years-shown';
import type { Drawing, DrawInput } from '$lib/chart/drawing';
import type { ChartInput } from '$lib/chart/input';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { labelOf } from '$lib/data/labels';
import { m } from '$lib/paraglide/messages';
import { inSentence, type Said } from '$lib/statements/said';
import { majorityOf, newestShare, type Share, shareSaid } from '$lib/statements/share';

const LOSSES = 'ic3_type_losses';
const TOTAL = 'ic3_losses';
/** More kinds than this would make a list of the sentence. */
const MOST = 3;

/** The few kinds of crime that make up more than half of a year's losses; null where that cannot be said. */
export function mostOf(year: number, { rows }: Pick<ChartInput, 'rows'>): Share | null {
	const of = (id: string) => rows.filter(({ metric }) => metric === id);
	const share = majorityOf(year, { rows: of(LOSSES), totals: of(TOTAL) });
	return share !== null && share.parts.length <= MOST ? share : null;
}

/** Which kinds make up how much of a year's losses. */
export function crimeTypesSaid(share: Share, { words, language }: Pick<ChartInput, 'words' | 'language'>): Said {
	const names = share.parts.map(({ category }, at) => {
		const name = labelOf(words.categories, category ?? '');
		return at === 0 ? name : inSentence(name);
	});
	return shareSaid(share, names, m.us_crime_types_title, language);
}

/** The few kinds that make up half of the losses of the newest year drawn that is complete. */
function most(drawing: Drawing, input: DrawInput): Share | null {
	if (drawing.metric !== 'ic3_type_losses' || drawing.measure === 'change') return null;
	return newestShare(yearsShown(drawing), (year) => mostOf(year, input));
}

/** Losses by kind of crime: the few kinds that make up half. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'us-crime-types',
	order: 9,
	group: 'usa',
	name: m.us_crime_types_name,
	aside: m.us_crime_types_aside,
	metrics: ['ic3_type_losses', 'ic3_type_complaints', 'ic3_losses', 'ic3_complaints'],
	entities: ['USA'],
	articles: [13, 7, 14],
	kinds: ['bars', 'stacked', 'line', 'slope', 'facets'],
	measures: ['value', 'per-person', 'constant-usd', 'change'],
	currencies: ['usd', 'vnd'],
	oneOf: ['ic3_type_losses', 'ic3_type_complaints'],
	series: 'category',
	title: (drawing, input) => {
		const share = most(drawing, input);
		return share === null ? null : crimeTypesSaid(share, input);
	},
	spoken: (drawing, input) => most(drawing, input)?.parts.flatMap(({ category }) => category ?? []) ?? [],
	neutral: () => m.us_crime_types_neutral(),
	subtitle: () => null,
	notes: (_drawing, input) => [...cannotFollowCountries(input, m.chart_note_us_only()), m.us_crime_types_note_overlap()]
};
