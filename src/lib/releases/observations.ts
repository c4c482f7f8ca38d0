import { FLAGS, STATUSES, type Flag, type Observation } from '$lib/data/observation';
import type { Cells } from '$lib/data/cells';

/** Flags that the tables had under another name, and what pages said of them: "not found again when the collection was checked". */
const FORMER_FLAGS: Readonly<Record<string, Flag>> = { unconfirmed: 'not-found-again' };

/** Flags as a cell has them, in the order of `FLAGS`; those that are none are left out. */
export function flagsOf(cell: string): readonly Flag[] {
	const words = cell.split(';').map((word) => FORMER_FLAGS[word] ?? word);
	return FLAGS.filter((flag) => words.includes(flag));
}

/**
 * A figure with former cells; one that is no longer held is made of its id and them. Null for what can be no figure.
 * Where it stands among figures of its year is not known of such a one: its rank is 0.
 */
export function patchObservation(id: string, row: Observation | undefined, cells: Cells): Observation | null {
	const known = row ?? ofId(id, cells);
	if (known === null) return null;
	const { value, unit = known.unit, status, low, high, publisher = known.publisher, flags, note = known.note } = cells;
	return {
		...known,
		value: value === undefined ? known.value : Number(value),
		unit,
		status: STATUSES.find((one) => one === status) ?? known.status,
		low: numberOr(low, known.low),
		high: numberOr(high, known.high),
		publisher,
		flags: flags === undefined ? known.flags : flagsOf(flags),
		note
	};
}

function numberOr(cell: string | undefined, known: number | null): number | null {
	if (cell === undefined) return known;
	return cell === '' ? null : Number(cell);
}

function ofId(id: string, { publisher = '' }: Cells): Observation | null {
	const [entity = '', year = '', metric = '', ...rest] = id.split('.');
	const source = rest.at(-1);
	if (source === undefined || !/^\d{4}$/.test(year)) return null;
	const category = rest.length > 1 ? rest.slice(0, -1).join('.') : null;
	const key = {
		id,
		entity,
		year: Number(year),
		metric,
		category,
		source,
		publisher,
		office: publisher,
		house: publisher
	};
	return { ...key, value: 0, unit: '', status: 'estimate', low: null, high: null, flags: [], note: '', rank: 0 };
}
