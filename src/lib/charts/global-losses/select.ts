import { group } from 'd3';
import { asPublished, inUsd } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { figuresOfYears, withoutEchoes } from '$lib/data/select';
import { countsOf, nameOf } from '$lib/data/words';
import { independenceNotes } from '$lib/receipt/independence-words';
import type { Amounts } from '$lib/receipt/reading-of';
import { factor, figure, money } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { cannotFollowCountries, chosenRows } from '../choice';
import type { ChartInput, LegendItem, Story } from '../input';
import type { Point, Series } from '../series';

/** Reported to the FBI: one country's counted total, drawn in ink as a measure for the modelled ones. */
const REFERENCE = 'ic3_losses';
/** Metrics whose figures claim to be the world's yearly loss; ransoms and the reference are parts of it. */
const WHOLE = [
	'cybercrime_cost',
	'cybercrime_cost_eur',
	'cybercrime_cost_direct',
	'scam_losses',
	'consumer_cybercrime_cost'
];

/** The figures of one year that lie furthest apart. */
export interface Spread {
	readonly year: number;
	readonly low: number;
	readonly high: number;
}

/** What the chart of global losses draws. Amounts in nominal US dollars a year. */
export interface GlobalLosses extends Story {
	readonly series: readonly Series[];
	/** The observations drawn. */
	readonly rows: readonly Observation[];
	readonly spread: Spread | null;
	/** Words for the bracket; empty without a spread. */
	readonly spreadText: string;
	readonly legend: readonly LegendItem[];
	/** Amounts drawn, by figure id. */
	readonly amounts: Amounts;
}

const keyOf = (row: Observation) => `${row.publisher}-${row.metric}`.replaceAll('_', '-');

/**
 * The newest year for which at least three publishers put a figure to the world's losses, with its lowest and highest
 * figure, published bounds included; null where there is none.
 */
export function widestRecentSpread(rows: readonly Observation[]): Spread | null {
	const totals = rows.filter(
		({ metric, unit, entity, value }) => WHOLE.includes(metric) && unit === 'USD' && entity === 'WORLD' && value > 0
	);
	const years = [...group(totals, ({ year }) => year)].sort(([a], [b]) => b - a);
	for (const [year, ofYear] of years) {
		if (new Set(ofYear.map(({ publisher }) => publisher)).size < 3) continue;
		const bounds = ofYear.flatMap(({ value, low, high }) => [low ?? value, high ?? value]).filter((bound) => bound > 0);
		return { year, low: Math.min(...bounds), high: Math.max(...bounds) };
	}
	return null;
}

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
			name: nameOf(input.words.publishers, first?.publisher ?? ''),
			counts: first === undefined ? '' : countsOf(input.words, first.publisher, first.metric),
			points: current.map(point),
			superseded: superseded.map(point)
		};
	});
	const spread = widestRecentSpread(rows);
	const drawn = series.flatMap(({ points, superseded }) => [...points, ...superseded].map(({ row }) => row));
	return {
		series,
		spread,
		spreadText: spread === null ? '' : m.times_apart({ times: factor(spread.high / spread.low, input.language) }),
		title: spread === null ? m.global_losses_neutral() : globalLossesTitle(spread, input),
		subtitle: m.global_losses_subtitle(),
		reading: m.story_log(),
		notes: [
			...cannotFollowCountries(input, m.note_world_only()),
			...((input.filters.currency ?? 'usd') === 'usd' ? [] : [m.note_usd_only()]),
			m.global_losses_note(),
			...independenceNotes(chosenRows(input), input.words, input.language)
		],
		rows: drawn,
		drawn: drawn.map(({ id }) => id),
		amounts: new Map(
			series.flatMap(({ points, superseded }) => [...points, ...superseded].map(({ row, amount }) => [row.id, amount]))
		),
		legend: legendOf(series, input)
	};
}

/** The title that a spread makes. */
export function globalLossesTitle(spread: Spread, { language }: ChartInput): string {
	return m.global_losses_title({
		year: spread.year,
		low: figure(spread.low, 'USD', language),
		high: figure(spread.high, 'USD', language)
	});
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
			const value = `${last.row.year}: ${money(last.amount.value, 'USD', language, 'short')}`;
			return [{ key, colour, name, counts, value, status: last.row.status }];
		});
}
