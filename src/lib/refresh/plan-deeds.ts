import type { DeedAdapter } from './adapter';
import { foldName, type Found, type FoundDeed, type Left } from './found';
import type { Cells, TextRow } from '$lib/data/cells';
import type { Change, Decisions, Plan } from './plan';

/** A day in a table of treaty actions, and the column that names the document it was read in. */
interface DayColumn {
	readonly of: 'signed' | 'joined' | 'inForce';
	readonly column: string;
	readonly source: string;
}

const SIGNED = { of: 'signed', column: 'signed', source: 'signed_source' } as const;
const SHAPES: Readonly<Record<string, readonly DayColumn[]>> = {
	'convention/status.csv': [SIGNED, { of: 'joined', column: 'ratified', source: 'ratified_source' }],
	'convention/deposits.csv': [SIGNED, { of: 'joined', column: 'deposited', source: 'deposited_source' }],
	'convention/budapest-status.csv': [
		{ of: 'signed', column: 'signed', source: 'source' },
		{ of: 'joined', column: 'ratified', source: 'source' },
		{ of: 'inForce', column: 'in_force', source: 'source' }
	]
};

/**
 * What a depositary's table would do to a table of treaty actions. Each day counts on its own: one that was empty comes, one of
 * this document is revised, one that is held from another document, or cut to its month, or marked, is left alone where it
 * differs. Days that the answer lacks are withdrawn only where this document showed them.
 * @param rows of the whole table
 */
export function planDeeds(
	rows: readonly TextRow[],
	found: Found<FoundDeed>,
	adapter: Pick<DeedAdapter, 'table' | 'treaty' | 'source'>,
	decisions: Decisions
): Plan {
	const shape = SHAPES[adapter.table] ?? [];
	const held = rows.filter(({ row }) => !('treaty' in row) || row['treaty'] === adapter.treaty);
	const byCode = new Map(held.map((one) => [one.row['iso3'] ?? '', one]));
	const came = new Set(found.rows.map(({ iso3 }) => iso3));
	const passed = new Set(found.passed.map(({ key }) => foldName(key)));
	const judged = [
		...found.rows.map((deed) => {
			const one = byCode.get(deed.iso3);
			return one === undefined ? addedFor(deed, adapter, shape) : changesOf(one, deed, { adapter, shape, decisions });
		}),
		...held
			.filter(({ row }) => !came.has(row['iso3'] ?? '') && !passed.has(foldName(row['participant'] ?? '')))
			.map((one) => changesOf(one, null, { adapter, shape, decisions }))
	];
	return {
		changes: judged.flatMap(({ changes }) => changes),
		same: judged.reduce((sum, { same }) => sum + same, 0),
		confirmed: judged.reduce((sum, { confirmed }) => sum + confirmed, 0),
		left: judged.flatMap(({ left }) => left),
		refused: []
	};
}

type Judged = Omit<Plan, 'refused'>;

function addedFor(deed: FoundDeed, { table, treaty, source }: Case['adapter'], shape: readonly DayColumn[]): Judged {
	const days = shape.filter(({ of }) => deed[of] !== '');
	const after: Record<string, string> = { iso3: deed.iso3, participant: deed.participant, note: deed.note };
	if (table === 'convention/deposits.csv') after['treaty'] = treaty;
	for (const { of, column, source: cited } of days) {
		after[column] = deed[of];
		after[cited] = source.id;
	}
	if (table !== 'convention/budapest-status.csv') after['action'] = deed.action;
	const words = days.map(({ of, column }) => `${column} ${deed[of]}`).join(', ');
	const change: Change = { kind: 'added', key: deed.iso3, held: null, after, words: `${deed.participant}: ${words}` };
	return { changes: days.length === 0 ? [] : [change], same: 0, confirmed: 0, left: [] };
}

interface Case {
	readonly adapter: Pick<DeedAdapter, 'table' | 'treaty' | 'source'>;
	readonly shape: readonly DayColumn[];
	readonly decisions: Decisions;
}

type Verdict = 'same' | 'confirmed' | 'nothing' | 'filled' | 'revised' | 'withdrawn' | { readonly why: string };

/** What becomes of each day of a row; one change for the row where any does. */
function changesOf(one: TextRow, deed: FoundDeed | null, { adapter, shape, decisions }: Case): Judged {
	const verdicts = shape.map((column) => {
		const key = `${one.row['iso3'] ?? ''}.${column.column}`;
		return {
			column,
			key,
			verdict: judge(one.row, deed?.[column.of] ?? '', column, adapter.source.id, decisions.take.has(key))
		};
	});
	const changed = verdicts.filter(({ verdict }) => ['filled', 'revised', 'withdrawn'].includes(String(verdict)));
	// A row with one receipt for all its days can take a new day only if that receipt shows the others too
	const single = new Set(shape.map(({ source }) => source)).size === 1;
	const split = single && verdicts.some(({ verdict }) => typeof verdict === 'object');
	const moved = split ? [] : changed;
	const left: Left[] = verdicts.flatMap(({ key, verdict }) =>
		typeof verdict === 'object' ? [{ key, why: verdict.why }] : []
	);
	if (split)
		left.push(
			...changed.map(({ key }) => ({ key, why: 'its row has one document for all days, and another day differs' }))
		);
	return {
		changes: moved.length === 0 ? [] : [changeOf(one, deed, moved, adapter.source.id)],
		same: verdicts.filter(({ verdict }) => verdict === 'same').length,
		confirmed: verdicts.filter(({ verdict }) => verdict === 'confirmed').length,
		left
	};
}

function judge(row: Cells, came: string, { column, source }: DayColumn, id: string, taken: boolean): Verdict {
	const old = row[column] ?? '';
	const cited = row[source] ?? '';
	const own = cited === id;
	if (old === came) return old === '' ? 'nothing' : own ? 'same' : 'confirmed';
	// In a table with one document a row, that document is named beside an empty day too
	const seen = cited !== '' && source !== 'source';
	if (old === '' && !seen) return 'filled';
	if (taken) return came === '' ? 'withdrawn' : 'revised';
	const marked = [row[`${column}_flags`], row[`${column}_earliest`], row[`${column}_latest`]].some(
		(cell) => (cell ?? '') !== ''
	);
	const held = old === '' ? `no day is held, from ${cited}` : `${old} is held from ${cited}`;
	const now = came === '' ? 'the answer has none' : `${came} came`;
	if (!own || marked) return { why: `${held}${marked ? ', marked by a person' : ''}; ${now}` };
	return came === '' ? 'withdrawn' : 'revised';
}

interface Moved {
	readonly column: DayColumn;
	readonly key: string;
	readonly verdict: Verdict;
}

function changeOf(one: TextRow, deed: FoundDeed | null, moved: readonly Moved[], id: string): Change {
	const after: Record<string, string> = { ...one.row };
	for (const { column } of moved) {
		const day = deed?.[column.of] ?? '';
		after[column.column] = day;
		after[column.source] = day === '' && column.source !== 'source' ? '' : id;
		for (const mark of ['flags', 'earliest', 'latest'])
			if (`${column.column}_${mark}` in after) after[`${column.column}_${mark}`] = '';
		if (column.of === 'joined' && 'action' in after) after['action'] = deed?.action ?? '';
	}
	// What follows from the days, as "signed, not ratified", follows them
	if (deed !== null && deed.note !== '' && moved.some(({ column }) => column.of === 'joined'))
		after['note'] = deed.note;
	const words = moved.map(({ column }) => {
		const old = one.row[column.column] ?? '';
		return `${column.column} ${old === '' ? '–' : old} → ${after[column.column] === '' ? '–' : (after[column.column] ?? '')}`;
	});
	const empty = ['signed', 'ratified', 'deposited'].every((column) => (after[column] ?? '') === '');
	const gone = moved.some(({ verdict }) => verdict === 'withdrawn');
	return {
		kind: gone ? 'withdrawn' : 'revised',
		key: moved.map(({ key }) => key).join(', '),
		held: one,
		after: gone && empty ? null : after,
		words: `${one.row['participant'] ?? ''}: ${words.join(', ')}`
	};
}
