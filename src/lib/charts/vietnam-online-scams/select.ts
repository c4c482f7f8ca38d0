import { group } from 'd3';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { withoutEchoes } from '$lib/data/select';
import { countsOf, nameOf } from '$lib/data/words';
import { factor } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { independenceNotes } from '$lib/receipt/independence-words';
import { figureText } from '$lib/receipt/reading-of';
import { cannotFollowCountries, chosenRows } from '../choice';
import type { ChartInput, Story } from '../input';
import type { StripYear } from '../kinds/strip/layout';

/** What the chart of Viet Nam's scam losses draws: every published figure per year, dong. */
export interface VietnamOnlineScams extends Story {
	readonly years: readonly StripYear[];
	/** The observations drawn. */
	readonly rows: readonly Observation[];
}

/** How many times the highest figure (upper bound) of a year is its lowest; null below two figures. */
export function timesApart(rows: readonly Observation[]): number | null {
	if (rows.length < 2) return null;
	const low = Math.min(...rows.map(({ value, low }) => low ?? value));
	const high = Math.max(...rows.map(({ value, high }) => high ?? value));
	return low > 0 ? high / low : null;
}

/** Figures per year, highest first; copies left out; part-year figures shown but never compared with whole years. */
export function vietnamOnlineScams(input: ChartInput): VietnamOnlineScams {
	const rows = withoutEchoes(chosenRows(input));
	const colours = new Map(
		[...new Set(withoutEchoes(input.rows).map(({ publisher }) => publisher))].map((id, at) => [id, at + 1])
	);
	const byYear = [...group(rows, ({ year }) => year)].sort(([a], [b]) => a - b);
	const years = byYear.map(([year, ofYear]): StripYear => {
		const times = timesApart(ofYear.filter(({ flags }) => !flags.includes('part-year')));
		return {
			year,
			apart: times === null ? '' : m.times_apart({ times: factor(times, input.language) }),
			rows: [...ofYear]
				.sort((a, b) => b.value - a.value)
				.map((row) => ({
					key: `${row.publisher}-${row.metric}`.replaceAll('_', '-'),
					colour: colours.get(row.publisher) ?? 9,
					name: nameOf(input.words.publishers, row.publisher),
					counts: countsOf(input.words, row.publisher, row.metric),
					text: figureText(row, row.flags, input.language),
					amount: asPublished(row),
					row
				}))
		};
	});
	const drawn = years.flatMap(({ rows }) => rows.map(({ row }) => row));
	return {
		years,
		rows: drawn,
		drawn: drawn.map(({ id }) => id),
		title: vietnamScamsTitle(drawn, input) ?? m.vietnam_scams_neutral(),
		subtitle: m.vietnam_scams_subtitle(),
		reading: m.story_log_steps(),
		notes: [
			...cannotFollowCountries(input, m.note_vietnam_only()),
			m.note_vnd_only(),
			...(drawn.some(({ flags }) => flags.includes('part-year')) ? [m.note_part_year()] : []),
			...independenceNotes(chosenRows(input), input.words, input.language)
		]
	};
}

/** The title for the year whose figures lie furthest apart, part-year figures aside; null where none do. */
export function vietnamScamsTitle(
	rows: readonly Observation[],
	{ language }: Pick<ChartInput, 'language'>
): string | null {
	const spreads = [...group(rows, ({ year }) => year)].flatMap(([year, ofYear]) => {
		const whole = ofYear.filter(({ flags }) => !flags.includes('part-year'));
		const times = timesApart(whole);
		return times === null ? [] : [{ year, times, count: whole.length }];
	});
	const [widest] = spreads.sort((a, b) => b.times - a.times);
	if (widest === undefined) return null;
	const times = factor(widest.times, language);
	if (times === factor(1, language)) return null;
	return m.vietnam_scams_title({ year: widest.year, count: widest.count, times });
}
