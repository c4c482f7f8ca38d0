import type { FigureAdapter } from './adapter';
import type { Found, FoundFigure, Left } from './found';
import type { Cells, TextRow } from '$lib/data/cells';
import type { Change, Decisions, Plan } from './plan';
import { leaps, sameAmount } from './values';

/**
 * What an answer would do to a table of figures. A figure is new, revised, the same, or left alone: where the table holds it from
 * another document, where a person has marked its row (a flag, another note, another status than rows of this source have).
 * Figures that are held and missing in the answer are withdrawn, if their rows are as this source writes them.
 * @param rows of the whole table
 */
export function planFigures(
	rows: readonly TextRow[],
	found: Found<FoundFigure>,
	adapter: Pick<FigureAdapter, 'row' | 'range' | 'source'>,
	decisions: Decisions
): Plan {
	const held = rows.filter(({ row }) => row['metric'] === adapter.row.metric);
	const at = new Map<string, TextRow[]>();
	for (const one of held) {
		const key = keyOf(one.row['entity'] ?? '', one.row['year'] ?? '');
		at.set(key, [...(at.get(key) ?? []), one]);
	}
	const came = new Map(found.rows.map((row) => [keyOf(row.entity, row.year), row]));
	const before = (row: FoundFigure) => {
		const key = keyOf(row.entity, row.year - 1);
		return came.get(key)?.value ?? at.get(key)?.[0]?.row['value'] ?? '';
	};
	const judged = found.rows.map((row) =>
		judge(row, { held: at.get(keyOf(row.entity, row.year)) ?? [], before: before(row), adapter, decisions })
	);
	const gone = goneFrom(held, found, adapter, came);
	return {
		changes: [...judged.flatMap(({ change }) => (change === undefined ? [] : [change])), ...gone.changes],
		same: judged.filter(({ same }) => same === 'own').length,
		confirmed: judged.filter(({ same }) => same === 'other').length,
		left: [...judged.flatMap(({ left }) => (left === undefined ? [] : [left])), ...gone.left],
		refused: judged.flatMap(({ refused }) => (refused === undefined ? [] : [refused]))
	};
}

interface Judged {
	readonly change?: Change;
	readonly left?: Left;
	readonly refused?: Left;
	/** The same figure, of this document or of another. */
	readonly same?: 'own' | 'other';
}

interface Case {
	/** All rows of the place, year and metric. */
	readonly held: readonly TextRow[];
	/** The year before; empty where there is none. */
	readonly before: string;
	readonly adapter: Pick<FigureAdapter, 'row' | 'range' | 'source'>;
	readonly decisions: Decisions;
}

function judge(figure: FoundFigure, { held, before, adapter, decisions }: Case): Judged {
	const { value } = figure;
	const key = keyOf(figure.entity, figure.year);
	const own = held.find(({ row }) => row['source'] === adapter.source.id);
	const other = own === undefined ? held[0] : undefined;
	if (own !== undefined && sameAmount(own.row['value'] ?? '', value)) return { same: 'own' };
	if (other !== undefined && sameAmount(other.row['value'] ?? '', value)) return { same: 'other' };
	const old = (own ?? other)?.row['value'] ?? '';
	const [above, upTo] = adapter.range;
	if (!(Number(value) > above && Number(value) <= upTo))
		return { refused: { key, why: `${value} lies outside ${above} to ${upTo}` } };
	const taken = decisions.take.has(key);
	if (!taken && other !== undefined)
		return { left: { key, why: `${old} is held from ${other.row['source'] ?? ''}; ${value} came` } };
	const marks = own === undefined ? '' : marksOf(own.row, figure, adapter);
	if (!taken && marks !== '')
		return { left: { key, why: `${old} was looked at by a person (${marks}); ${value} came` } };
	const leap = [before, own?.row['value'] ?? ''].find((one) => one !== '' && leaps(Number(value), Number(one)));
	if (leap !== undefined && !decisions.acceptJumps)
		return { refused: { key, why: `${value} is ten times ${leap} or more, or a tenth of it or less` } };
	if (own === undefined) {
		const after = newRow(figure, adapter);
		return { change: { kind: 'added', key, held: null, after, words: value } };
	}
	const after = { ...own.row, value };
	return { change: { kind: 'revised', key, held: own, after, words: `${old} → ${value}` } };
}

/** What a person wrote into a row of this source; empty where it is as the source writes it. */
function marksOf(row: Cells, { note }: Pick<FoundFigure, 'note'>, { row: own }: Pick<FigureAdapter, 'row'>): string {
	const parts = [
		...(row['flags'] === '' ? [] : [`flag ${row['flags'] ?? ''}`]),
		...(row['note'] === note ? [] : ['its own note']),
		...(row['low'] === '' && row['high'] === '' ? [] : ['bounds']),
		...(row['status'] === own.status && row['publisher'] === own.publisher ? [] : ['another status or publisher'])
	];
	return parts.join(', ');
}

function newRow({ entity, year, value, note }: FoundFigure, { row, source }: Case['adapter']): Cells {
	return { ...row, entity, year: String(year), value, low: '', high: '', source: source.id, flags: '', note };
}

/** Rows of this source between the first and the last year of the answer that it does not have. */
function goneFrom(
	held: readonly TextRow[],
	{ rows, passed }: Found<FoundFigure>,
	adapter: Case['adapter'],
	came: ReadonlyMap<string, FoundFigure>
): Pick<Plan, 'changes' | 'left'> {
	const years = rows.map(({ year }) => year);
	const [first, last] = [Math.min(...years), Math.max(...years)];
	const over = new Set(passed.map(({ key }) => key));
	const gone = held.filter(({ row }) => {
		const key = keyOf(row['entity'] ?? '', row['year'] ?? '');
		const year = Number(row['year']);
		return row['source'] === adapter.source.id && year >= first && year <= last && !came.has(key) && !over.has(key);
	});
	const note = rows.every((row) => row.note === '') ? '' : null;
	const judged = gone.map((one) => {
		const own = note ?? one.row['note'] ?? '';
		return {
			one,
			key: keyOf(one.row['entity'] ?? '', one.row['year'] ?? ''),
			marks: marksOf(one.row, { note: own }, adapter)
		};
	});
	return {
		changes: judged
			.filter(({ marks }) => marks === '')
			.map(({ one, key }) => ({ kind: 'withdrawn', key, held: one, after: null, words: one.row['value'] ?? '' })),
		left: judged
			.filter(({ marks }) => marks !== '')
			.map(({ one, key, marks }) => ({
				key,
				why: `${one.row['value'] ?? ''} was looked at by a person (${marks}); the answer has none`
			}))
	};
}

function keyOf(entity: string, year: string | number): string {
	return `${entity}.${year}`;
}
