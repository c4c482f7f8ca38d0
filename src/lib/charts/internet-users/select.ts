import { group } from 'd3';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { nameOf } from '$lib/data/words';
import { percent } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { chosenRows, countriesOf, withoutFigures } from '../choice';
import type { ChartInput, LegendItem, Story } from '../input';
import type { Series } from '../series';

/** What the chart of internet users draws: shares of the population, percent. */
export interface InternetUsers extends Story {
	readonly series: readonly Series[];
	/** The observations drawn. */
	readonly rows: readonly Observation[];
	readonly legend: readonly LegendItem[];
}

/** One line per country in the order chosen; the world is mute, so that it serves as a measure. */
export function internetUsers(input: ChartInput): InternetUsers {
	const byCountry = group(chosenRows(input), ({ entity }) => entity);
	let colour = 0;
	const series = countriesOf(input).flatMap((code): Series[] => {
		const own = code === 'WORLD' ? 9 : Math.min(++colour, 9);
		const rows = byCountry.get(code);
		if (rows === undefined) return [];
		const points = [...rows].sort((a, b) => a.year - b.year).map((row) => ({ row, amount: asPublished(row) }));
		return [
			{
				key: code,
				colour: own,
				name: nameOf(input.words.entities, code),
				counts: lastOf(rows, input),
				points,
				superseded: []
			}
		];
	});
	const drawn = series.flatMap(({ points }) => points.map(({ row }) => row));
	return {
		series,
		title: internetUsersTitle(series, input) ?? m.internet_users_neutral(),
		subtitle: m.internet_users_subtitle(),
		notes: withoutFigures(input, drawn),
		rows: drawn,
		drawn: drawn.map(({ id }) => id),
		legend: series.map(({ key, colour, name, points }) => {
			const last = points.at(-1)?.row;
			return {
				key,
				colour,
				name,
				counts: '',
				value: last === undefined ? '' : `${last.year}: ${percent(last.value, input.language)}`,
				status: last?.status ?? 'reported'
			};
		})
	};
}

function lastOf(rows: readonly Observation[], { language }: ChartInput): string {
	const last = [...rows].sort((a, b) => a.year - b.year).at(-1);
	return last === undefined ? '' : `${percent(last.value, language)}, ${last.year}`;
}

/** The smallest share a title can print, percent: below it a start would read 0%. */
const VISIBLE = 0.1;

/** The path of the first series from its first share that a title can print; null without one, or where it ends as it began. */
export function internetUsersTitle(series: readonly Series[], { words, language }: ChartInput): string | null {
	const [first] = series;
	const start = first?.points.find(({ row }) => row.value >= VISIBLE)?.row;
	const end = first?.points.at(-1)?.row;
	if (start === undefined || end === undefined || start === end) return null;
	const [low, high] = [percent(start.value, language, 1), percent(end.value, language, 1)];
	if (low === high) return null;
	const country = nameOf(words.entities, start.entity);
	return m.internet_users_title({ country, from: start.year, to: end.year, low, high });
}
