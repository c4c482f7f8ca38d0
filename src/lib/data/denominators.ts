import { STEP_MARKS, type StepMark } from './convert';
import type { Observation } from './observation';
import { wordPool } from './observation-codec';

/** What a figure is divided or multiplied by: one row of a table of populations, outputs or prices. */
export interface Denominator {
	readonly value: number;
	readonly year: number;
	/** persons, percent, USD or index. */
	readonly unit: string;
	/** Id in reference/sources.csv. */
	readonly source: string;
	/** Absent where there is nothing to say of it. */
	readonly marks?: readonly StepMark[];
}

/** What measures divide by. A place and year that the tables do not hold is absent: no other year stands in for it. */
export interface Denominators {
	/** Persons, by `ENT.year`, and `USA-CA.year` for a state. */
	readonly population: ReadonlyMap<string, Denominator>;
	/** People online in percent of the population (0–100), by `ENT.year`. */
	readonly users: ReadonlyMap<string, Denominator>;
	/** Gross domestic product in US dollars of that year, by `ENT.year`. */
	readonly gdp: ReadonlyMap<string, Denominator>;
	/** US consumer prices as an index, by year as text. */
	readonly prices: ReadonlyMap<string, Denominator>;
	/** Metrics whose figures by category are of states, which have people of their own. */
	readonly byState: readonly string[];
}

/** The tables of `Denominators`, in the order they are packed. */
export const DENOMINATOR_TABLES = ['population', 'users', 'gdp', 'prices'] as const;
export type DenominatorTable = (typeof DENOMINATOR_TABLES)[number];

/** Nothing to divide by: every measure that needs a base is a gap. */
export const NO_DENOMINATORS: Denominators = {
	population: new Map(),
	users: new Map(),
	gdp: new Map(),
	prices: new Map(),
	byState: []
};

/**
 * Place, source and unit as positions in `words` (place −1: a table without places), then years and their values, and the
 * marks as bits where there are any.
 */
export type PackedRun = readonly [number, number, number, readonly number[], readonly number[], number?];

/** Denominators as a page carries them: what repeats stands once in `words`, each table in runs of one place and one source. */
export interface PackedDenominators {
	readonly words: readonly string[];
	/** In the order of `DENOMINATOR_TABLES`. */
	readonly tables: readonly (readonly PackedRun[])[];
	readonly byState: readonly string[];
}

/** The base with these marks; without the field where there are none. */
export function marked(base: Denominator, marks: readonly StepMark[]): Denominator {
	return marks.length === 0 ? base : { ...base, marks };
}

/** Key of a place's base in a year. */
export function denominatorKey(entity: string, year: number): string {
	return `${entity}.${year}`;
}

/** The place whose people a figure is of: a state for a figure by state ("USA-CA"), else the country. */
export function placeOf(
	{ entity, metric, category }: Pick<Observation, 'entity' | 'metric' | 'category'>,
	{ byState }: Pick<Denominators, 'byState'>
): string {
	return category !== null && byState.includes(metric) ? `${entity}-${category}` : entity;
}

/** Packs denominators; `unpackDenominators` gives the same back. */
export function packDenominators(denominators: Denominators): PackedDenominators {
	const { words, word } = wordPool();
	return {
		words,
		tables: DENOMINATOR_TABLES.map((table) => runsOf(denominators[table], word)),
		byState: denominators.byState
	};
}

function runsOf(table: ReadonlyMap<string, Denominator>, word: (text: string) => number): PackedRun[] {
	const runs = new Map<
		string,
		{ head: readonly [number, number, number, number]; years: number[]; values: number[] }
	>();
	for (const [key, { value, year, unit, source, marks = [] }] of table) {
		const end = key.lastIndexOf('.');
		const bits = STEP_MARKS.reduce((sum, mark, at) => sum + (marks.includes(mark) ? 1 << at : 0), 0);
		const head = [end < 0 ? -1 : word(key.slice(0, end)), word(source), word(unit), bits] as const;
		const run = runs.get(head.join()) ?? { head, years: [], values: [] };
		runs.set(head.join(), run);
		run.years.push(year);
		run.values.push(value);
	}
	return [...runs.values()].map(({ head: [place, source, unit, bits], years, values }) =>
		bits === 0 ? [place, source, unit, years, values] : [place, source, unit, years, values, bits]
	);
}

/** The denominators of a pack; `NO_DENOMINATORS` come back from an empty one. */
export function unpackDenominators({ words, tables, byState }: PackedDenominators): Denominators {
	const table = (name: DenominatorTable) => tableOf(tables[DENOMINATOR_TABLES.indexOf(name)] ?? [], words);
	return {
		population: table('population'),
		users: table('users'),
		gdp: table('gdp'),
		prices: table('prices'),
		byState
	};
}

function tableOf(runs: readonly PackedRun[], words: readonly string[]): ReadonlyMap<string, Denominator> {
	const entries = runs.flatMap(([place, source, unit, years, values, bits = 0]) =>
		years.map((year, at) => {
			const key = place < 0 ? String(year) : denominatorKey(words[place] ?? '', year);
			const base = { value: values[at] ?? 0, year, unit: words[unit] ?? '', source: words[source] ?? '' };
			return [
				key,
				marked(
					base,
					STEP_MARKS.filter((_, bit) => (bits & (1 << bit)) !== 0)
				)
			] as const;
		})
	);
	return new Map(entries);
}
