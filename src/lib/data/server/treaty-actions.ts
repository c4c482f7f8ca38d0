import { firstDayOf, lastDayOf } from '$lib/data/cut-date';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { doubtsAmong, type TreatyDoubt } from '$lib/data/signature';

/** The treaty whose pace is compared, and whose table is one of its own. */
export const HANOI = 'hanoi';

/** A signature or an instrument, whichever table it stands in. */
export interface TreatyAction {
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
	/** The document that shows this treaty action. */
	readonly source: string;
	readonly doubts: readonly TreatyDoubt[];
	readonly note: string;
}

/** One treaty action as its table tells it; what is null the table does not say. */
interface Told extends Pick<TreatyAction, 'code' | 'participant'> {
	readonly date: string | null;
	readonly source: string | null;
	readonly earliest?: string | null;
	readonly latest?: string | null;
	readonly flags?: readonly string[];
	readonly action?: string | null;
	readonly note: string | null;
}

/** The day a table was last looked at, ISO; empty where it does not say. @throws Error for an unknown table */
export function lookedAt(data: Data, table: string): string {
	const found = data.descriptor.resources.find(({ name }) => name === table);
	if (found === undefined) throw new Error(`datapackage.json has no resource named "${table}".`);
	return found.lastLookedAt;
}

/** The name of the table that a treaty's treaty actions stand in. */
export function treatyActionTable(treaty: string): 'status' | 'budapest-status' | 'deposits' {
	return treaty === HANOI ? 'status' : treaty === 'budapest' ? 'budapest-status' : 'deposits';
}

/** Everybody who signed a treaty, in the order of its table. */
export const signaturesOf = derived((data, treaty: string): readonly TreatyAction[] =>
	treatyActionsOf(data, treaty, 'signed').filter(({ date }) => date !== '')
);

/**
 * The instruments of a treaty, in the order of its table, those without a day included: a document shows them, but not
 * when. A signature alone is no instrument.
 */
export const instrumentsOf = derived((data, treaty: string): readonly TreatyAction[] =>
	treatyActionsOf(data, treaty, 'joined').filter(
		({ date, source }) => date !== '' || (source !== '' && treatyActionTable(treaty) === 'deposits')
	)
);

function treatyActionsOf(data: Data, treaty: string, treatyAction: 'signed' | 'joined'): readonly TreatyAction[] {
	const asOf = lookedAt(data, treatyActionTable(treaty));
	return toldIn(data, treaty, treatyAction === 'signed').map(
		({ code, participant, date, source, earliest, latest, flags, action, note }): TreatyAction => ({
			code,
			participant,
			date: date ?? '',
			from: date === null ? '' : (earliest ?? firstDayOf(date)),
			by: date === null ? '' : dayBy(date, latest ?? '', asOf),
			action: action ?? '',
			source: source ?? '',
			doubts: doubtsAmong(flags ?? []),
			note: note ?? ''
		})
	);
}

function toldIn(data: Data, treaty: string, signed: boolean): readonly Told[] {
	const who = <R extends Pick<TreatyAction, 'participant'> & { iso3: string; note: string | null }>(row: R) => ({
		code: row.iso3,
		participant: row.participant,
		note: row.note
	});
	const table = treatyActionTable(treaty);
	if (table === 'budapest-status')
		return data
			.rows(table)
			.map((row) => ({ ...who(row), date: signed ? row.signed : row.ratified, source: row.source }));
	if (table === 'deposits') {
		const rows = data.rows(table).filter((row) => row.treaty === treaty);
		return signed
			? rows.map((row) => ({ ...who(row), date: row.signed, source: row.signed_source }))
			: rows.map((row) => ({
					...who(row),
					date: row.deposited,
					source: row.deposited_source,
					action: row.action
				}));
	}
	return data.rows(table).map((row) =>
		signed
			? {
					...who(row),
					date: row.signed,
					source: row.signed_source,
					earliest: row.signed_earliest,
					latest: row.signed_latest,
					flags: row.signed_flags
				}
			: {
					...who(row),
					date: row.ratified,
					source: row.ratified_source,
					earliest: row.ratified_earliest,
					latest: row.ratified_latest,
					flags: row.ratified_flags,
					action: row.action
				}
	);
}

/**
 * The day from which a treaty action counts: its own, or the last one that a cut date can mean; no later than a document allows, and
 * none after the day its table was last looked at.
 */
export function dayBy(date: string, latest: string, asOf: string): string {
	if (lastDayOf(date) === date) return date;
	const last = [lastDayOf(date), latest, asOf].filter((day) => day !== '').sort()[0] ?? date;
	return last < firstDayOf(date) ? firstDayOf(date) : last;
}
