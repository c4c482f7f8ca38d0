import { group } from 'd3';
import { asPublished, inUsd, type Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears, withoutEchoes } from '$lib/data/select';
import { countsOf, nameOf } from '$lib/data/words';
import { money } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import type { Amounts } from '$lib/receipt/reading-of';
import { yearsDrawn, chosenRows, countriesOf, withoutFigures } from '$lib/chart/draw/choice';
import type { ChartInput, Story } from '$lib/chart/input';
import type { Panel } from '$lib/chart/views/facets/layout';
import { plainTitle } from '$lib/chart/story/plain-title';
import { FALLEN, ofPart, panelColour } from '$lib/chart/story/rising';
import { reportedTitle } from '$lib/chart/story/rises-title';

/** What the chart of reported losses draws: one panel a country, in US dollars or in its own currency. */
export interface ScamLosses extends Story {
	readonly panels: readonly Panel[];
	/** The observations drawn. */
	readonly rows: readonly Observation[];
	/** Amounts drawn, by figure id. */
	readonly amounts: Amounts;
}

/** One panel per chosen country with figures. Years without an exchange rate are left out of a dollar view and counted. */
export function scamLosses(input: ChartInput): ScamLosses {
	const local = input.filters.currency === 'local';
	const rows = withoutEchoes(chosenRows(input));
	const amounts = new Map<string, Amount>();
	for (const row of rows) {
		const amount = local ? asPublished(row) : inUsd(row, input.rates);
		if (amount !== null) amounts.set(row.id, amount);
	}
	const byCountry = group(rows, ({ entity }) => entity);
	const chosen = countriesOf(input);
	const newest = new Map(chosen.map((code) => [code, figuresOfYears(byCountry.get(code) ?? []).current] as const));
	const panels = chosen.flatMap((code) => panelOf(code, newest.get(code) ?? [], amounts, input));
	const drawn = panels.flatMap(({ points }) => points.map(({ row }) => row));
	const said = reportedTitle('losses', new Map([...newest].filter(([, own]) => own.length > 0)), null, input);
	const left = [...newest.values()].flat().filter(({ id }) => !amounts.has(id));
	return {
		panels,
		rows: drawn,
		drawn: drawn.map(({ id }) => id),
		amounts,
		title:
			said?.text ??
			plainTitle(
				m.scam_losses_neutral(),
				panels.map(({ name }) => name),
				yearsDrawn(input, drawn),
				input.language
			),
		rests: said?.rests ?? [],
		subtitle: local ? m.scam_losses_subtitle_local() : m.scam_losses_subtitle(),
		reading: m.story_facets(),
		notes: [
			...withoutFigures(input, rows),
			...(left.length > 0 ? [m.note_no_rate({ count: left.length, years: yearsText(left) })] : []),
			...(panels.some(({ points }) => points.some(ofPart)) ? [m.note_part_year()] : []),
			m.scam_losses_note(),
			m.note_counted_under_name(),
			...(panels.some(({ colour }) => colour === FALLEN) ? [m.view_amber()] : [])
		]
	};
}

function panelOf(code: string, current: readonly Observation[], amounts: Amounts, input: ChartInput): Panel[] {
	const points = current.flatMap((row) => {
		const amount = amounts.get(row.id);
		return amount === undefined ? [] : [{ row, amount }];
	});
	const last = points.at(-1);
	if (last === undefined) return [];
	const latest = money(last.amount.value, last.amount.unit, input.language, 'short');
	return [
		{
			key: code,
			colour: panelColour(points),
			name: nameOf(input.words.entities, code),
			latest: ofPart(last) ? m.part_of_year({ figure: latest }) : latest,
			latestYear: String(last.row.year),
			counts: countsOf(input.words, last.row.publisher, last.row.metric),
			points,
			superseded: []
		}
	];
}

function yearsText(rows: readonly Observation[]): string {
	return [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b).join(', ');
}
