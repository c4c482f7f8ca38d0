import { FLAGS, observationId, STATUSES, type Flag, type Observation } from './observation';

/**
 * Observations by columns: how a page carries its figures. Texts that repeat stand once in `words` and are
 * named by their position; notes stay behind (the chart's CSV holds them).
 */
export interface ColumnarTable {
	readonly words: readonly string[];
	/** entity, year, metric, category (−1: none), value, unit, status, publisher, source, flags as bits with the rank above them. */
	readonly columns: readonly (readonly number[])[];
	/** Position → [low, high], for the few rows that have bounds. */
	readonly bounds: readonly (readonly [number, number | null, number | null])[];
	/** Publisher, metric, office, house: for series whose publisher is not all of it itself. */
	readonly offices: readonly (readonly [number, number, number, number])[];
}

/** Texts that repeat, each once, and what gives the position of one. */
export function wordPool() {
	const words: string[] = [];
	const positions = new Map<string, number>();
	const word = (text: string) => {
		const known = positions.get(text);
		if (known !== undefined) return known;
		positions.set(text, words.length);
		return words.push(text) - 1;
	};
	return { words, word };
}

/** Packs observations; `decodeRows` gives the same rows back, in the same order, with empty notes. */
export function encodeRows(rows: readonly Observation[]): ColumnarTable {
	const { words, word } = wordPool();
	const columns = [
		rows.map((row) => word(row.entity)),
		rows.map((row) => row.year),
		rows.map((row) => word(row.metric)),
		rows.map((row) => (row.category === null ? -1 : word(row.category))),
		rows.map((row) => row.value),
		rows.map((row) => word(row.unit)),
		rows.map((row) => STATUSES.indexOf(row.status)),
		rows.map((row) => word(row.publisher)),
		rows.map((row) => word(row.source)),
		rows.map((row) =>
			FLAGS.reduce((bits, flag, at) => bits | (row.flags.includes(flag) ? 1 << at : 0), row.rank << FLAGS.length)
		)
	];
	const bounds = rows.flatMap((row, at) =>
		row.low === null && row.high === null ? [] : [[at, row.low, row.high] as const]
	);
	const offices = new Map(
		rows
			.filter(({ publisher, office, house }) => publisher !== office || office !== house)
			.map(({ publisher, metric, office, house }) => [
				`${publisher} ${metric}`,
				[word(publisher), word(metric), word(office), word(house)] as const
			])
	);
	return { words, columns, bounds, offices: [...offices.values()] };
}

/**
 * The observations of a packed table, in order; notes are empty. Thousands of rows of which a few places are drawn take a
 * while to make: with `places`, rows of others are left out.
 */
export function decodeRows(
	{ words, columns, bounds, offices }: ColumnarTable,
	places?: readonly string[]
): Observation[] {
	const kept = places === undefined ? null : new Set(places.map((place) => words.indexOf(place)));
	const houses = new Map(offices.map(([publisher, metric, ...of]) => [`${publisher} ${metric}`, of]));
	const ends = new Map(bounds.map(([at, ...of]) => [at, of]));
	const marks = new Map<number, readonly Flag[]>();
	const cell = (column: number, at: number) => columns[column]?.[at] ?? -1;
	const word = (column: number, at: number) => words[cell(column, at)] ?? '';
	const flagsOf = (bits: number) => {
		const known = marks.get(bits) ?? FLAGS.filter((_, bit) => (bits & (1 << bit)) !== 0);
		marks.set(bits, known);
		return known;
	};
	return (columns[0] ?? []).flatMap((place, at): Observation[] => {
		if (kept?.has(place) === false) return [];
		const publisher = cell(7, at);
		const [office = publisher, house = publisher] = houses.get(`${publisher} ${cell(2, at)}`) ?? [];
		const [low = null, high = null] = ends.get(at) ?? [];
		const key = {
			entity: words[place] ?? '',
			year: cell(1, at),
			metric: word(2, at),
			category: cell(3, at) < 0 ? null : word(3, at),
			source: word(8, at)
		};
		return [
			{
				...key,
				id: observationId(key),
				value: cell(4, at),
				unit: word(5, at),
				status: STATUSES[cell(6, at)] ?? 'estimate',
				low,
				high,
				publisher: word(7, at),
				flags: flagsOf(cell(9, at) & ((1 << FLAGS.length) - 1)),
				note: '',
				office: words[office] ?? '',
				house: words[house] ?? '',
				rank: cell(9, at) >> FLAGS.length
			}
		];
	});
}
