import { group } from 'd3';
import { asPublished, inUsd } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears, withoutEchoes } from '$lib/data/select';
import { countsOf, publisherAmong } from '$lib/data/words';
import { voicesNotes } from '$lib/statements/voices-words';
import type { Amounts } from '$lib/receipt/reading-of';
import { m } from '$lib/paraglide/messages';
import { amountText } from '$lib/chart/story/amount-words';
import { yearsDrawn, cannotFollowCountries, chosenRows } from '$lib/chart/draw/choice';
import type { ChartInput, LegendItem, Story } from '$lib/chart/input';
import type { TrendInput } from '$lib/chart/views/line/line';
import { plainTitle } from '$lib/chart/story/plain-title';
import type { Point, Series } from '$lib/chart/draw/series';
import { globalLossesTitle, worldBracket } from './title';

/** Reported to the FBI: one country's counted total, drawn in ink as a measure for the modelled ones. */
const REFERENCE = 'ic3_losses';
/** What the chart of global losses draws. Amounts in nominal US dollars a year. */
export interface GlobalLosses extends Story {
	readonly series: readonly Series[];
	/** The observations drawn. */
	readonly rows: readonly Observation[];
	/** How far figures of one thing and year lie apart; null where nothing of the kind is drawn. */
	readonly bracket: TrendInput['bracket'];
	readonly legend: readonly LegendItem[];
	/** Amounts drawn, by figure id. */
	readonly amounts: Amounts;
}

const keyOf = (row: Observation) => `${row.publisher}-${row.metric}`.replaceAll('_', '-');

/**
 * Series per publisher and metric, copies of other publishers left out. Colours go to the eight series with the most
 * figures, the highest first (over all years, so that they do not change with a filter); the others are mute.
 */
export function globalLosses(input: ChartInput): GlobalLosses {
	const colours = coloursOf(withoutEchoes(input.rows));
	const rows = withoutEchoes(chosenRows(input)).filter((row) => inUsd(row, input.rates) !== null);
	const series = [...group(rows, keyOf)].map(([key, ofSeries]): Series => {
		const { current, superseded } = figuresOfYears(ofSeries);
		const point = (row: Observation): Point => ({ row, amount: inUsd(row, input.rates) ?? asPublished(row) });
		const [first] = ofSeries;
		return {
			key,
			colour: colours.get(key) ?? 9,
			name: first === undefined ? '' : publisherAmong(first, input.rows, input.words),
			counts: first === undefined ? '' : countsOf(input.words, first.publisher, first.metric),
			points: current.map(point),
			superseded: superseded.map(point)
		};
	});
	const drawn = series.flatMap(({ points, superseded }) => [...points, ...superseded].map(({ row }) => row));
	const current = series.flatMap(({ points }) => points.map(({ row }) => row));
	const amounts = new Map(
		series.flatMap(({ points, superseded }) => [...points, ...superseded].map(({ row, amount }) => [row.id, amount]))
	);
	const said = globalLossesTitle(current, amounts, input);
	return {
		series,
		bracket: worldBracket(current, input),
		title: said?.text ?? plainTitle(m.global_losses_neutral(), [], yearsDrawn(input, drawn), input.language),
		rests: said?.rests ?? [],
		subtitle: m.global_losses_subtitle(),
		reading: m.story_log(),
		notes: [
			...cannotFollowCountries(input, m.note_world_only()),
			...((input.filters.currency ?? 'usd') === 'usd' ? [] : [m.note_usd_only()]),
			m.global_losses_note(),
			...voicesNotes(chosenRows(input), input.language)
		],
		rows: drawn,
		drawn: drawn.map(({ id }) => id),
		amounts,
		legend: legendOf(series, input)
	};
}

function coloursOf(rows: readonly Observation[]): Map<string, number> {
	const ranked = [...group(rows, keyOf)]
		.filter(([, [first]]) => first?.metric !== REFERENCE)
		.sort(([keyA, a], [keyB, b]) => b.length - a.length || (keyA < keyB ? -1 : 1));
	const top = (figures: readonly Observation[]) => Math.max(...figures.map(({ value }) => value));
	const chosen = ranked.slice(0, 8).sort(([, a], [, b]) => top(b) - top(a));
	const colours = new Map(chosen.map(([key], at) => [key, at + 1]));
	rows.filter(({ metric }) => metric === REFERENCE).forEach((row) => colours.set(keyOf(row), 0));
	return colours;
}

function legendOf(series: readonly Series[], { language }: ChartInput): LegendItem[] {
	const latest = (one: Series) => one.points.at(-1);
	return [...series]
		.sort((a, b) => (latest(b)?.amount.value ?? 0) - (latest(a)?.amount.value ?? 0))
		.flatMap(({ key, colour, name, counts, points }) => {
			const last = points.at(-1);
			if (last === undefined) return [];
			const value = `${last.row.year}: ${amountText(last.amount, language, 'short')}`;
			return [{ key, colour, name, counts, value, status: last.row.status }];
		});
}
