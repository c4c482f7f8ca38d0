import { isCurrency } from '$lib/format';
import { STATUSES, type Status } from '$lib/data/observation';

/** A row of a chart's CSV: everything a receipt says of a figure. */
export type ReceiptRow = Readonly<Record<string, string>>;

/** The cell as a number; null where it is empty. */
export function numberIn(row: ReceiptRow, column: string): number | null {
	const cell = row[column] ?? '';
	return cell === '' ? null : Number(cell);
}

/** The row's status; null in tables that have none (signatures). */
export function statusIn(row: ReceiptRow): Status | null {
	return STATUSES.find((status) => status === row['status']) ?? null;
}

/** The amount in US dollars and the rate that led to it; null where nothing was converted. */
export function conversionIn(row: ReceiptRow): { usd: number; rate: number; currency: string } | null {
	const usd = numberIn(row, 'value_usd');
	const rate = numberIn(row, 'rate_per_usd');
	const currency = row['unit'] ?? '';
	if (usd === null || rate === null || !isCurrency(currency)) return null;
	return { usd, rate, currency };
}
