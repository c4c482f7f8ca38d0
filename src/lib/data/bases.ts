/** What a figure is divided or multiplied by: one row of a table of populations, outputs or prices. */
export interface BaseValue {
	readonly value: number;
	readonly year: number;
	/** persons, percent, USD or index. */
	readonly unit: string;
	/** Id in reference/sources.csv. */
	readonly source: string;
}

/** What measures divide by. A place and year that the tables do not hold is absent: no other year stands in for it. */
export interface Bases {
	/** Persons, by `ENT.year`. */
	readonly population: ReadonlyMap<string, BaseValue>;
	/** People online in percent of the population (0–100), by `ENT.year`. */
	readonly users: ReadonlyMap<string, BaseValue>;
	/** Gross domestic product in US dollars of that year, by `ENT.year`. */
	readonly gdp: ReadonlyMap<string, BaseValue>;
	/** US consumer prices as an index, by year as text. */
	readonly prices: ReadonlyMap<string, BaseValue>;
}

/** The tables of `Bases`, in the order they are packed. */
export const BASE_TABLES = ['population', 'users', 'gdp', 'prices'] as const;
export type BaseTable = (typeof BASE_TABLES)[number];

/** Nothing to divide by: every measure that needs a base is a gap. */
export const NO_BASES: Bases = { population: new Map(), users: new Map(), gdp: new Map(), prices: new Map() };

/** Place, source and unit as positions in `words` (place −1: a table without places), then years and their values. */
export type PackedRun = readonly [number, number, number, readonly number[], readonly number[]];

/** Bases as a page carries them: what repeats stands once in `words`, each table in runs of one place and one source. */
export interface PackedBases {
	readonly words: readonly string[];
	/** In the order of `BASE_TABLES`. */
	readonly tables: readonly (readonly PackedRun[])[];
}

/** Key of a place's base in a year. */
export function baseKey(entity: string, year: number): string {
	return `${entity}.${year}`;
}

/** Packs bases; `unpackBases` gives the same back. */
export function packBases(bases: Bases): PackedBases {
	const words: string[] = [];
	const positions = new Map<string, number>();
	const word = (text: string) => {
		const known = positions.get(text) ?? words.length;
		if (known === words.length) {
			positions.set(text, known);
			words.push(text);
		}
		return known;
	};
	return { words, tables: BASE_TABLES.map((table) => runsOf(bases[table], word)) };
}

function runsOf(table: ReadonlyMap<string, BaseValue>, word: (text: string) => number): PackedRun[] {
	const runs = new Map<string, { head: readonly [number, number, number]; years: number[]; values: number[] }>();
	for (const [key, { value, year, unit, source }] of table) {
		const end = key.lastIndexOf('.');
		const head = [end < 0 ? -1 : word(key.slice(0, end)), word(source), word(unit)] as const;
		const run = runs.get(head.join()) ?? { head, years: [], values: [] };
		runs.set(head.join(), run);
		run.years.push(year);
		run.values.push(value);
	}
	return [...runs.values()].map(({ head, years, values }) => [...head, years, values]);
}

/** The bases of a pack; `NO_BASES` come back from an empty one. */
export function unpackBases({ words, tables }: PackedBases): Bases {
	const table = (name: BaseTable) => tableOf(tables[BASE_TABLES.indexOf(name)] ?? [], words);
	return { population: table('population'), users: table('users'), gdp: table('gdp'), prices: table('prices') };
}

function tableOf(runs: readonly PackedRun[], words: readonly string[]): ReadonlyMap<string, BaseValue> {
	const entries = runs.flatMap(([place, source, unit, years, values]) =>
		years.map((year, at) => {
			const key = place < 0 ? String(year) : baseKey(words[place] ?? '', year);
			const base = { value: values[at] ?? 0, year, unit: words[unit] ?? '', source: words[source] ?? '' };
			return [key, base] as const;
		})
	);
	return new Map(entries);
}
