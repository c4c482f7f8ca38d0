import { FLAGS, observationId, STATUSES, type Observation } from './observation';

/**
 * Observations by columns: how a page carries its figures. Texts that repeat stand once in `words` and are
 * named by their position; notes stay behind (the chart's CSV holds them).
 */
export interface PackedTable {
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

/** Packs observations; `unpack` gives the same rows back, in the same order, with empty notes. */
export function pack(rows: readonly Observation[]): PackedTable {
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

/** The observations of a packed table, in order; notes are empty. */
export function unpack(table: PackedTable): Observation[] {
	const offices = new Map(
		table.offices.map(([publisher, metric, office, house]) => [`${publisher} ${metric}`, { office, house }])
	);
	const bounds = new Map(table.bounds.map(([at, low, high]) => [at, { low, high }]));
	const cell = (column: number, at: number) => table.columns[column]?.[at] ?? -1;
	const word = (column: number, at: number) => table.words[cell(column, at)] ?? '';
	return (table.columns[0] ?? []).map((_, at) => {
		const key = {
			entity: word(0, at),
			year: cell(1, at),
			metric: word(2, at),
			category: cell(3, at) < 0 ? null : word(3, at),
			source: word(8, at)
		};
		const publisher = cell(7, at);
		const { office, house } = offices.get(`${publisher} ${cell(2, at)}`) ?? { office: publisher, house: publisher };
		return {
			...key,
			id: observationId(key),
			value: cell(4, at),
			unit: word(5, at),
			status: STATUSES[cell(6, at)] ?? 'estimate',
			low: bounds.get(at)?.low ?? null,
			high: bounds.get(at)?.high ?? null,
			publisher: word(7, at),
			flags: FLAGS.filter((_, bit) => (cell(9, at) & (1 << bit)) !== 0),
			note: '',
			office: table.words[office] ?? '',
			house: table.words[house] ?? '',
			rank: cell(9, at) >> FLAGS.length
		};
	});
}
