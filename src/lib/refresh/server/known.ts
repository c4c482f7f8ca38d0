import { existsSync, readFileSync } from 'node:fs';
import { foldName, type Known } from '$lib/refresh/found';
import { textTable, type TextTable } from '$lib/data/server/csv-edit';

/** A table of a package as text; without rows where the package has none of that path. */
export function tableAt(dir: string, path: string): TextTable {
	const file = `${dir}/${path}`;
	return existsSync(file) ? textTable(readFileSync(file, 'utf8')) : { columns: [], rows: [] };
}

const PARTICIPANTS = ['convention/deposits.csv', 'convention/budapest-status.csv', 'convention/status.csv'];

/** What readers of answers must know of a package's tables. */
export function knownIn(dir: string, today: string): Known {
	const entities = tableAt(dir, 'reference/entities.csv').rows.map(({ row }) => row);
	const named = PARTICIPANTS.flatMap((path) => tableAt(dir, path).rows.map(({ row }) => row));
	return {
		today,
		places: new Set(entities.map((row) => row['code'] ?? '')),
		currencies: currenciesIn(tableAt(dir, 'observations/exchange-rates.csv')),
		names: new Map([
			...entities.flatMap((row) =>
				[row['name_en'] ?? '', ...(row['aliases_en'] ?? '').split(';')]
					.filter((name) => name !== '')
					.map((name) => [foldName(name), row['code'] ?? ''] as const)
			),
			...named.map((row) => [foldName(row['participant'] ?? ''), row['iso3'] ?? ''] as const)
		])
	};
}

/** The currency of each place as its newest rate says it, at the beginning of the note: "AED; annual average". */
function currenciesIn({ rows }: TextTable): ReadonlyMap<string, string> {
	const byYear = rows.toSorted((a, b) => Number(a.row['year']) - Number(b.row['year']));
	return new Map(
		byYear.flatMap(({ row }) => {
			const currency = /^([A-Z]{3});/.exec(row['note'] ?? '')?.[1];
			return currency === undefined ? [] : [[row['entity'] ?? '', currency] as const];
		})
	);
}
