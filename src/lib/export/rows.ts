import { asset } from '$app/paths';
import type { ChartText } from '$lib/chart/input';
import type { Amount, Step } from '$lib/data/convert';
import { pickRows } from './csv';
import { ExportFailure, fetchFile } from './failure';

/** A chart's full CSV as it stands on the site, and the rows of it that are drawn. */
export interface ChartRows {
	readonly all: Uint8Array<ArrayBuffer>;
	readonly shown: Picked;
}

/**
 * Fetches a chart's CSV, or the files that a figure of another page names, and picks the drawn rows, in drawing order, with what was drawn of them.
 *
 * @throws {ExportFailure} where it does not arrive, or lacks a drawn figure
 */
export async function chartRows({
	slug,
	chartText
}: {
	readonly slug: string;
	readonly chartText: ChartText;
}): Promise<ChartRows> {
	const [first, ...more] = chartText.files ?? [`/charts/${slug}.csv`];
	const [all, ...others] = await Promise.all([
		fetchFile(asset(first), 'data'),
		...more.map((path) => fetchFile(asset(path), 'data'))
	]);
	const picked = pickRows(
		[all, ...others].map((file) => new TextDecoder().decode(file)),
		chartText.drawn
	);
	if (picked.rows.length !== chartText.drawn.length) throw new ExportFailure('data', `${slug}.csv lacks figures drawn`);
	return { all, shown: withShown(picked, chartText.amounts ?? new Map()) };
}

/** Columns that tell what was drawn of a figure, and how it was computed from what was published. */
export const SHOWN_COLUMNS = [
	'shown_value',
	'shown_low',
	'shown_high',
	'shown_unit',
	'shown_per',
	'shown_how'
] as const;

/** A table of text cells, as read from a chart's CSV. */
export interface Picked {
	readonly columns: readonly string[];
	readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * The picked rows with six more columns where any drawn amount was computed; else as they came. `shown_how` lists the
 * steps in English ("exchange rate 25000 VND per US dollar, 2024, source x"), or says "as published". Numbers are not
 * rounded beyond 15 significant digits; a row that no amount is known of has empty cells.
 */
export function withShown(picked: Picked, amounts: ReadonlyMap<string, Amount>): Picked {
	const computed = picked.rows.some(({ id }) => (amounts.get(id ?? '')?.steps.length ?? 0) > 0);
	if (!computed) return picked;
	return {
		columns: [...picked.columns, ...SHOWN_COLUMNS],
		rows: picked.rows.map((row) => ({ ...row, ...shownCells(amounts.get(row['id'] ?? '')) }))
	};
}

function shownCells(amount: Amount | undefined): Record<(typeof SHOWN_COLUMNS)[number], string> {
	return {
		shown_value: digits(amount?.value ?? null),
		shown_low: digits(amount?.low ?? null),
		shown_high: digits(amount?.high ?? null),
		shown_unit: amount?.unit ?? '',
		shown_per: perText(amount?.per ?? null),
		shown_how: amount === undefined ? '' : howText(amount.steps)
	};
}

/** At most 15 significant digits: what is beyond them is noise of the machine's arithmetic. */
function digits(value: number | null): string {
	return value === null ? '' : String(Number(value.toPrecision(15)));
}

function perText(per: Amount['per']): string {
	if (per === null) return '';
	const one = per.count === 1;
	if (per.of === 'people') return one ? '1 person' : `${per.count} people`;
	return one ? '1 internet user' : `${per.count} internet users`;
}

function howText(steps: readonly Step[]): string {
	return steps.length === 0 ? 'as published' : steps.map(stepText).join('; ');
}

function stepText({ kind, value, unit, year, source }: Step): string {
	const number = digits(value);
	const words = {
		'exchange-rate': `exchange rate ${number} ${unit} per US dollar`,
		population: `population ${number} ${unit}`,
		'internet-users': `internet users ${number} ${unit}`,
		gdp: `gross domestic product ${number} ${unit}`,
		'us-prices': `consumer prices of the United States ${number} ${unit}`,
		'first-year': `first figure of the series ${number} ${unit}`,
		'year-sum': `sum of the parts drawn ${number} ${unit}`
	}[kind];
	return source === '' ? `${words}, ${year}` : `${words}, ${year}, source ${source}`;
}
