import { group, sum } from 'd3';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { yearsOf } from '$lib/data/select';
import { nameOf } from '$lib/data/words';
import { listWords, percent } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries, chosenRows } from '../choice';
import type { ChartInput, Story } from '../input';
import type { Series } from '../series';

const LOSSES = 'ic3_type_losses';
const TOTAL = 'ic3_losses';
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

/** The fewest types, largest first, that together exceed half of `total`; with their share of it, 0–1. None without a total. */
export function majority(rows: readonly Observation[], total: number): { rows: Observation[]; share: number } {
	if (total <= 0) return { rows: [], share: 0 };
	const sorted = [...rows].sort((a, b) => b.value - a.value);
	const taken: Observation[] = [];
	for (const row of sorted) {
		taken.push(row);
		const share = sum(taken, ({ value }) => value) / total;
		if (share > 0.5) return { rows: taken, share };
	}
	return { rows: [], share: 0 };
}

/** The ten types with the largest losses in the last year chosen. Tags that cut across types are not in `input.rows`. */
export function usCrimeTypes(input: ChartInput): UsCrimeTypes {
	const chosen = chosenRows(input);
	const losses = chosen.filter(({ metric }) => metric === LOSSES);
	const span = yearsOf(losses);
	const year = span?.to ?? input.filters.to ?? 0;
	const ofYear = losses.filter((row) => row.year === year).sort((a, b) => b.value - a.value);
	const total = chosen.find((row) => row.metric === TOTAL && row.year === year)?.value ?? 0;
	const top = majority(ofYear, total);
	const byType = group(losses, ({ category }) => category);
	const items = ofYear.slice(0, SHOWN).map((row): Series => ({
		key: row.category ?? '',
		colour: top.rows.includes(row) ? 1 : 9,
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
		title: titleOf(top, year, input),
		subtitle: items.length === 0 ? m.us_crime_types_neutral() : m.us_crime_types_subtitle({ year }),
		notes: [
			...cannotFollowCountries(input, m.note_us_only()),
			...(items.length === 0 ? [] : [m.us_crime_types_note({ more: Math.max(0, ofYear.length - SHOWN) })])
		]
	};
}

function titleOf(
	top: { readonly rows: readonly Observation[]; readonly share: number },
	year: number,
	{ words, language }: ChartInput
): string {
	if (top.rows.length === 0 || top.rows.length > 3) return m.us_crime_types_neutral();
	const names = top.rows.map(({ category }, at) => inSentence(nameOf(words.categories, category ?? ''), at));
	return m.us_crime_types_title({
		types: listWords(names, language),
		share: percent(top.share * 100, language, 0),
		year
	});
}

/** A label inside a sentence: small first letter, unless it opens the sentence or is an abbreviation. */
function inSentence(label: string, at: number): string {
	return at === 0 || /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
