import { group } from 'd3';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { yearsOf } from '$lib/data/select';
import { nameOf } from '$lib/data/words';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries, chosenRows } from '$lib/chart/draw/choice';
import type { ChartInput, Story } from '$lib/chart/input';
import { plainTitle } from '$lib/chart/story/plain-title';
import type { Series } from '$lib/chart/draw/series';
import { crimeTypesSaid, mostOf } from './title';

const LOSSES = 'ic3_type_losses';
/** Bars shown; the others stand in the table's CSV. */
const SHOWN = 10;

/** What the chart of crime types draws: losses by type in the last year chosen, and their path. USD a year. */
export interface UsCrimeTypes extends Story {
	/** A bar each, largest first; in colour the few that the title speaks of. */
	readonly items: readonly Series[];
	/** Year of the bars. */
	readonly year: number;
	readonly years: readonly [number, number];
	/** The observations drawn. */
	readonly rows: readonly Observation[];
}

/** The ten types with the largest losses in the last year chosen. Tags that cut across types are not in `input.rows`. */
export function usCrimeTypes(input: ChartInput): UsCrimeTypes {
	const chosen = chosenRows(input);
	const losses = chosen.filter(({ metric }) => metric === LOSSES);
	const span = yearsOf(losses);
	const year = span?.to ?? input.filters.to ?? 0;
	const ofYear = losses.filter((row) => row.year === year).sort((a, b) => b.value - a.value);
	const most = ofYear.length === 0 ? null : mostOf(year, input);
	const said = most === null ? null : crimeTypesSaid(most, input);
	const spoken = new Set(said?.rests);
	const byType = group(losses, ({ category }) => category);
	const items = ofYear.slice(0, SHOWN).map((row): Series => ({
		key: row.category ?? '',
		colour: spoken.has(row.id) ? 1 : 9,
		name: nameOf(input.words.categories, row.category ?? ''),
		counts: '',
		points: [...(byType.get(row.category) ?? [])]
			.sort((a, b) => a.year - b.year)
			.map((one) => ({ row: one, amount: asPublished(one) })),
		superseded: []
	}));
	const rows = items.flatMap(({ points }) => points.map(({ row }) => row));
	return {
		items,
		year,
		years: [yearsOf(rows)?.from ?? year, year],
		rows,
		drawn: rows.map(({ id }) => id),
		title:
			said?.text ??
			plainTitle(m.us_crime_types_neutral(), [], items.length === 0 ? null : [year, year], input.language),
		rests: said?.rests ?? [],
		subtitle: items.length === 0 ? m.us_crime_types_neutral() : m.us_crime_types_subtitle({ year }),
		notes: [
			...cannotFollowCountries(input, m.note_us_only()),
			...(items.length === 0 ? [] : [m.us_crime_types_note({ more: Math.max(0, ofYear.length - SHOWN) })])
		]
	};
}
