import type { Observation } from '$lib/data/observation';
import { toCsv, type ExportRow } from './csv';

/** Columns of a figure's CSV row, whose line is what its hash is made of. */
export const ROW_COLUMNS = [
	'id',
	'entity',
	'year',
	'metric',
	'category',
	'value',
	'unit',
	'status',
	'low',
	'high',
	'publisher',
	'source',
	'flags',
	'note'
] as const;

/** Columns of the CSV row of a signature or an instrument. */
export const TREATY_ACTION_COLUMNS = [
	'id',
	'signed',
	'signed_source',
	'signed_flags',
	'deposited',
	'action',
	'deposited_source',
	'deposited_flags',
	'note'
] as const;

/** A row with its header, and the line alone, without the line end. */
export interface RowCsv {
	readonly header: string;
	/** What the hash is made of, as UTF-8. */
	readonly line: string;
}

/** A figure as a row of CSV. */
export function rowCsv(row: Observation): RowCsv {
	return written({ ...row, flags: row.flags.join(';') }, ROW_COLUMNS);
}

/** A signature or an instrument, as a receipt has it. */
type TreatyActionTexts = Readonly<
	Record<'id' | 'signed' | 'signedSource' | 'deposited' | 'action' | 'depositedSource' | 'note', string> &
		Record<'signedDoubts' | 'depositedDoubts', readonly string[]>
>;

/** A signature or an instrument as a row of CSV. */
export function treatyActionCsv(treatyAction: TreatyActionTexts): RowCsv {
	const row = {
		id: treatyAction.id,
		signed: treatyAction.signed,
		signed_source: treatyAction.signedSource,
		signed_flags: treatyAction.signedDoubts.join(';'),
		deposited: treatyAction.deposited,
		action: treatyAction.action,
		deposited_source: treatyAction.depositedSource,
		deposited_flags: treatyAction.depositedDoubts.join(';'),
		note: treatyAction.note
	};
	return written(row, TREATY_ACTION_COLUMNS);
}

function written(row: ExportRow, columns: readonly string[]): RowCsv {
	const header = `${columns.join(',')}`;
	return { header, line: toCsv([row], columns).slice(header.length + 2, -2) };
}
