import { group } from 'd3';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { nameOf } from '$lib/data/words';
import { percent } from '$lib/format';
import { m } from '$lib/paraglide/messages';
import { yearsDrawn, chosenRows, countriesOf, withoutFigures } from '$lib/chart/draw/choice';
import type { ChartInput, LegendItem, Story } from '$lib/chart/input';
import { plainTitle } from '$lib/chart/story/plain-title';
import type { Series } from '$lib/chart/draw/series';
import { internetUsersTitle } from './title';

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
	const said = internetUsersTitle(series, null, input);
	const places = series.filter(({ key }) => key !== 'WORLD').map(({ name }) => name);
	return {
		series,
		title: said?.text ?? plainTitle(m.internet_users_neutral(), places, yearsDrawn(input, drawn), input.language),
		rests: said?.rests ?? [],
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
