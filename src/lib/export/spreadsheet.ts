import type { ChartText } from '$lib/chart/input';
import type { Amount } from '$lib/data/convert';
import { FLAGS, STATUSES } from '$lib/data/observation';
import { exact } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { statusWord } from '$lib/statements/figure-text';
import { flagWord, stepLabel } from '$lib/statements/flag-words';
import { fetchCountries } from '$lib/fetch-countries';
import { fetchMetadata } from './chart-metadata';
import { columnTitle } from './column-titles';
import { column } from '$lib/words/language';
import { written } from './csv';
import { ExportFailure } from './failure';
import { NUMBER_COLUMNS } from './json';
import type { Picked } from './rows';

/** Names in Vietnamese by id; what is missing keeps the name it has. */
export interface SheetNames {
	readonly places: Readonly<Record<string, string>>;
	readonly metrics: Readonly<Record<string, string>>;
	readonly publishers: Readonly<Record<string, string>>;
}

/** Its language. */
export const SHEET = 'vi';

/**
 * Names in Vietnamese of what a chart draws: places, metrics and publishers; of a figure that is no chart's own, places
 * alone.
 *
 * @throws {ExportFailure} where they do not arrive
 */
export async function sheetNames(slug: string, { files }: ChartText): Promise<SheetNames> {
	try {
		const [places, about] = await Promise.all([
			fetchCountries(SHEET),
			files === undefined ? fetchMetadata(slug) : null
		]);
		return {
			places: Object.fromEntries(places.map(({ code, name }) => [code, name])),
			metrics: Object.fromEntries((about?.metrics ?? []).map((metric) => [metric.id, metric[`label_${SHEET}`]])),
			publishers: Object.fromEntries(
				(about?.publishers ?? []).map((of) => [of.id, of[column('name', SHEET)] || of.name])
			)
		};
	} catch {
		throw new ExportFailure('data', 'names');
	}
}

/** What tells a spreadsheet that a file is in UTF-8. */
const MARK = '\uFEFF';

/**
 * Rows for a spreadsheet of a reader whose decimal sign is a comma: parted by semicolons, with the mark that makes such
 * programs read UTF-8, Vietnamese headings and words; codes, addresses and titles stay. Cells that were defused stay so.
 */
export function spreadsheetCsv(
	{ columns, rows }: Picked,
	amounts: ReadonlyMap<string, Amount>,
	names: SheetNames
): string {
	const lines = rows.map((row) =>
		columns.map((column) =>
			NUMBER_COLUMNS.includes(column) ? (row[column] ?? '').replace('.', ',') : sheetWords(column, row, amounts, names)
		)
	);
	const heads = columns.map((column) => columnTitle(column, SHEET));
	return MARK + written([heads, ...lines], { delimiter: ';' });
}

type Row = Picked['rows'][number];

/** A cell that is no number, in Vietnamese where it has words. */
export function sheetWords(column: string, row: Row, amounts: ReadonlyMap<string, Amount>, names: SheetNames): string {
	const cell = row[column] ?? '';
	const named = (table: Readonly<Record<string, string>>, id = '') => table[id] ?? cell;
	switch (column) {
		case 'entity_name':
			return named(names.places, row['entity']);
		case 'participant':
			return named(names.places, row['iso3'] ?? row['id']);
		case 'metric_name':
			return named(names.metrics, row['metric']);
		case 'publisher_name':
			return named(names.publishers, row['publisher']);
		case 'status':
			return STATUSES.filter((status) => status === cell).map((status) => statusWord(status, SHEET))[0] ?? cell;
		case 'flags':
			return cell.split(';').map(flagIn).join(', ');
		case 'readable':
		case 'ratified_readable':
			return cell === 'true' || cell === 'false'
				? (cell === 'true' ? m.export_cell_yes : m.export_cell_no)({}, { locale: SHEET })
				: cell;
		case 'shown_how':
			return howText(amounts.get(row['id'] ?? '')) ?? cell;
		default:
			return cell;
	}
}

function flagIn(id: string): string {
	return FLAGS.filter((flag) => flag === id).map((flag) => flagWord(flag, SHEET))[0] ?? id;
}

function howText(amount: Amount | undefined): string | undefined {
	return amount?.steps.map((step) => `${stepLabel(step, SHEET)}: ${exact(step.value, step.unit, SHEET)}`).join('; ');
}
