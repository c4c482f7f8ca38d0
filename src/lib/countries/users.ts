import { group } from 'd3';
import type { Series } from '$lib/chart/draw/series';
import type { Observation } from '$lib/data/observation';
import { ofStatus, withoutEchoes, within } from '$lib/data/select';
import { nameOf } from '$lib/data/words';
import { percent } from '$lib/format';
import { countersOf } from './counters';
import type { CountryInput } from './input';

/** Whose lines a country's share of people online is drawn among. */
export interface UsersSeries {
	/** The country first, then its other counters, places that the reader compares with, and the world. */
	readonly front: readonly Series[];
	/** Neighbours, mute. */
	readonly behind: readonly Series[];
}

/**
 * People online, percent of the population: the country in colour, whoever else counts them there beside it, the world and
 * the neighbours mute. Places that the reader chose have a colour of their own.
 */
export function usersSeries(input: CountryInput): UsersSeries {
	const [metric = ''] = input.chart.metrics;
	const kept = (rows: readonly Observation[]) =>
		ofStatus(within(withoutEchoes(rows), input.filters), input.filters.statuses).filter((row) => row.metric === metric);
	const [first, ...counters] = countersOf(kept(input.rows), [metric], input).sort(
		(a, b) => b.points.length - a.points.length
	);
	const own =
		first === undefined ? [] : [{ ...placed(first, input.code, input), colour: 1, counts: latest(first, input) }];
	const others = group(kept(input.others), ({ entity }) => entity);
	const place = (code: string, colour: number): Series[] => {
		const rows = others.get(code) ?? [];
		const [series] = countersOf(rows, [metric], input);
		return series === undefined ? [] : [{ ...placed(series, code, input), colour, counts: latest(series, input) }];
	};
	const chosen = input.filters.countries.filter((code) => code !== input.code && code !== 'WORLD');
	return {
		front: [
			...own,
			...counters.map((one, at) => ({ ...one, counts: '', colour: at + 2 })),
			...chosen.flatMap((code, at) => place(code, Math.min(counters.length + at + 2, 8))),
			...place('WORLD', 9)
		],
		behind: input.neighbours.filter((code) => !chosen.includes(code)).flatMap((code) => place(code, 9))
	};
}

function placed(series: Series, code: string, { words }: CountryInput): Series {
	return { ...series, key: code, name: nameOf(words.entities, code) };
}

function latest({ points }: Series, { language }: CountryInput): string {
	const last = points.at(-1)?.row;
	return last === undefined ? '' : `${percent(last.value, language)}, ${last.year}`;
}
