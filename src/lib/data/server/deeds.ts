import { firstDayOf, lastDayOf } from '$lib/data/cut-date';
import { textOf, textsOf } from '$lib/data/server/cells';
import type { Data } from '$lib/data/server/data';
import type { Row } from '$lib/data/server/row';
import { DEED_DOUBTS, type DeedDoubt } from '$lib/data/signature';

/** The treaty whose pace is compared, and whose table is one of its own. */
export const HANOI = 'hanoi';

/** A signature or an instrument, whichever table it stands in. */
export interface Deed {
	readonly code: string;
	readonly participant: string;
	/** ISO date, cut as known; empty where the day was not seen. */
	readonly date: string;
	/** The first day on which it can have been done, ISO: that of its date, or a later one that a document names; empty without a date. */
	readonly from: string;
	/** The day by which it was done, ISO: the last one its date can mean, or an earlier one that a document names; empty without a date. */
	readonly by: string;
	/** Kind of instrument; empty for a signature, and where the document does not say. */
	readonly action: string;
	/** The document that shows this deed. */
	readonly source: string;
	readonly doubts: readonly DeedDoubt[];
	readonly note: string;
}

/** The columns of a table that tell of one deed. */
interface Columns {
	readonly date: string;
	readonly source: string;
	readonly earliest?: string;
	readonly latest?: string;
	readonly doubts?: string;
}

const STATUS = {
	signed: {
		date: 'signed',
		source: 'signed_source',
		earliest: 'signed_earliest',
		latest: 'signed_latest',
		doubts: 'signed_flags'
	},
	joined: {
		date: 'ratified',
		source: 'ratified_source',
		earliest: 'ratified_earliest',
		latest: 'ratified_latest',
		doubts: 'ratified_flags'
	}
} satisfies Record<string, Columns>;
const BUDAPEST = {
	signed: { date: 'signed', source: 'source' },
	joined: { date: 'ratified', source: 'source' }
} satisfies Record<string, Columns>;
const DEPOSITS = {
	signed: { date: 'signed', source: 'signed_source' },
	joined: { date: 'deposited', source: 'deposited_source' }
} satisfies Record<string, Columns>;

/** The day a table was last looked at, ISO; empty where it does not say. @throws Error for an unknown table */
export function lookedAt(data: Data, table: string): string {
	const found = data.descriptor.resources.find(({ name }) => name === table);
	if (found === undefined) throw new Error(`datapackage.json has no resource named "${table}".`);
	return found.lastLookedAt;
}

/** The name of the table that a treaty's deeds stand in. */
export function deedTable(treaty: string): 'status' | 'budapest-status' | 'deposits' {
	return treaty === HANOI ? 'status' : treaty === 'budapest' ? 'budapest-status' : 'deposits';
}

/** Everybody who signed a treaty, in the order of its table. */
export function signaturesOf(data: Data, treaty: string): readonly Deed[] {
	return deedsOf(data, treaty, 'signed').filter(({ date }) => date !== '');
}

/**
 * The instruments of a treaty, in the order of its table, those without a day included: a document shows them, but not
 * when. A signature alone is no instrument.
 */
export function instrumentsOf(data: Data, treaty: string): readonly Deed[] {
	return deedsOf(data, treaty, 'joined').filter(
		({ date, source }) => date !== '' || (source !== '' && deedTable(treaty) === 'deposits')
	);
}

function deedsOf(data: Data, treaty: string, deed: 'signed' | 'joined'): readonly Deed[] {
	const table = deedTable(treaty);
	const columns: Columns = { status: STATUS, 'budapest-status': BUDAPEST, deposits: DEPOSITS }[table][deed];
	const asOf = lookedAt(data, table);
	const rows = data.rows(table).filter((row) => table !== 'deposits' || textOf(row, 'treaty') === treaty);
	return rows.map((row): Deed => {
		const date = textOf(row, columns.date);
		return {
			code: textOf(row, 'iso3'),
			participant: textOf(row, 'participant'),
			date,
			from: date === '' ? '' : cell(row, columns.earliest) || firstDayOf(date),
			by: date === '' ? '' : dayBy(date, cell(row, columns.latest), asOf),
			action: deed === 'signed' ? '' : textOf(row, 'action'),
			source: textOf(row, columns.source),
			doubts: columns.doubts === undefined ? [] : doubtsOf(row, columns.doubts),
			note: textOf(row, 'note')
		};
	});
}

function cell(row: Row, column: string | undefined): string {
	return column === undefined ? '' : textOf(row, column);
}

/**
 * The day from which a deed counts: its own, or the last one that a cut date can mean; no later than a document allows, and
 * none after the day its table was last looked at.
 */
export function dayBy(date: string, latest: string, asOf: string): string {
	if (lastDayOf(date) === date) return date;
	const last = [lastDayOf(date), latest, asOf].filter((day) => day !== '').sort()[0] ?? date;
	return last < firstDayOf(date) ? firstDayOf(date) : last;
}

function doubtsOf(row: Row, column: string): readonly DeedDoubt[] {
	const flags = textsOf(row, column);
	return DEED_DOUBTS.filter((doubt) => flags.includes(doubt));
}
