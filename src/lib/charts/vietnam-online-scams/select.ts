import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { withoutEchoes } from '$lib/data/select';
import { countsOf, nameOf } from '$lib/data/words';
import { m } from '$lib/paraglide/messages';
import { voicesNotes } from '$lib/statements/voices-words';
import { figureText } from '$lib/receipt/reading-of';
import { yearsDrawn, cannotFollowCountries, chosenRows } from '$lib/chart/draw/choice';
import { spreadsDrawn } from '$lib/chart/draw/conflicts-drawn';
import type { ChartInput, Story } from '$lib/chart/input';
import type { StripRow, StripYear } from '$lib/chart/views/strip/layout';
import { stripYears } from '$lib/chart/views/strip/years';
import { plainTitle } from '$lib/chart/story/plain-title';
import { vietnamScamsTitle } from './title';

/** What the chart of Viet Nam's scam losses draws: every published figure per year, dong. */
export interface VietnamOnlineScams extends Story {
	readonly years: readonly StripYear[];
	/** The observations drawn. */
	readonly rows: readonly Observation[];
}

/** Figures per year, highest first; copies left out; part-year figures shown but never compared with whole years. */
export function vietnamOnlineScams(input: ChartInput): VietnamOnlineScams {
	const rows = withoutEchoes(chosenRows(input));
	const colours = new Map(
		[...new Set(withoutEchoes(input.rows).map(({ publisher }) => publisher))].map((id, at) => [id, at + 1])
	);
	const figures = rows.map((row): StripRow => ({
		key: `${row.publisher}-${row.metric}`.replaceAll('_', '-'),
		colour: colours.get(row.publisher) ?? 9,
		name: nameOf(input.words.publishers, row.publisher),
		counts: countsOf(input.words, row.publisher, row.metric),
		text: figureText(row, row.flags, input.language),
		amount: asPublished(row),
		row
	}));
	const years = stripYears(figures, spreadsDrawn(rows, input), input.language);
	const drawn = years.flatMap(({ rows }) => rows.map(({ row }) => row));
	const said = vietnamScamsTitle(drawn, new Map(), input);
	return {
		years,
		rows: drawn,
		drawn: drawn.map(({ id }) => id),
		title: said?.text ?? plainTitle(m.vietnam_scams_neutral(), [], yearsDrawn(input, drawn), input.language),
		rests: said?.rests ?? [],
		subtitle: m.vietnam_scams_subtitle(),
		reading: m.story_log_steps(),
		notes: [
			...cannotFollowCountries(input, m.note_vietnam_only()),
			m.note_vnd_only(),
			...(drawn.some(({ flags }) => flags.includes('part-year')) ? [m.note_part_year()] : []),
			...voicesNotes(chosenRows(input), input.language)
		]
	};
}
