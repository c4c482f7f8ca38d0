import { group } from 'd3';
import { FLAGS, STATUSES, type Observation, type Status } from '$lib/data/observation';
import { isBackground } from '$lib/data/server/figures';
import { figureText, statusWord } from '$lib/statements/figure-text';
import { flagWord } from '$lib/statements/flag-words';
import { count, signed } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import type { Language } from '$lib/words/language';
import type { ChangeLine } from '../lines';
import { unpackFigures } from '../packed';
import type { ChangedFigures } from '../release';
import { figureWords, metricWords, type Look } from './figure-lines';

/** More figures of a metric than this that changed alike are one line. */
const ALIKE = 3;

/** Columns whose change is a revision of the figure itself. */
const AMOUNTS: readonly string[] = ['value', 'unit', 'low', 'high', 'publisher'];

/** Ids of the figures whose amount changed, each once. */
export function revisedIds(changed: readonly ChangedFigures[]): readonly string[] {
	const ids = changed.filter(({ column }) => AMOUNTS.includes(column)).flatMap(({ figures }) => unpackFigures(figures));
	return [...new Set(ids)];
}

/** Whether a change is one of status or of flags. */
export function isMark({ column }: Pick<ChangedFigures, 'column'>): boolean {
	return column === 'status' || column === 'flags';
}

/** A line for each figure whose amount changed, background left out. */
export function revisedLines(changed: readonly ChangedFigures[], look: Look): readonly ChangeLine[] {
	return revisedIds(changed).flatMap((id) => {
		const [old, now] = [look.before.get(id), look.after.get(id)];
		return old === undefined || now === undefined || isBackground(look.data, now.metric)
			? []
			: [revisedLine(old, now, now.note, look)];
	});
}

/** A figure that stands in the place of another, by that same id or its own. */
export function revisedLine(old: Observation, now: Observation, note: string, look: Look): ChangeLine {
	const text = (row: Observation) => figureText(row, row.flags, look.language);
	const comparable = old.unit === now.unit && old.value > 0 && now.value > 0;
	const percents = comparable ? ((now.value - old.value) / old.value) * 100 : 0;
	return {
		...figureWords(now, look),
		key: `revised ${now.id}`,
		kind: 'revised',
		note,
		old: text(old),
		now: text(now),
		slope: comparable ? [old.value, now.value] : null,
		change: comparable ? `${signed(percents, look.language)}%` : ''
	};
}

/** Figures whose status or flags changed, background left out: one by one, or by metric where many changed alike. */
export function markedLines(
	changed: readonly ChangedFigures[],
	but: ReadonlySet<string>,
	look: Look
): readonly ChangeLine[] {
	return changed.filter(isMark).flatMap((change) => {
		const rows = unpackFigures(change.figures)
			.filter((id) => !but.has(id))
			.flatMap((id) => look.after.get(id) ?? [])
			.filter(({ metric }) => !isBackground(look.data, metric));
		return [...group(rows, ({ metric }) => metric)].flatMap(([metric, own]) =>
			own.length > ALIKE ? [manyLine(metric, own.length, change, look)] : own.map((row) => oneLine(row, change, look))
		);
	});
}

/** What a cell of a status or of flags says, in words. */
export function cellWords(column: string, cell: string, language: Language): string {
	if (column === 'status') {
		const status = STATUSES.find((one) => one === cell);
		return status === undefined ? cell : statusWord(status, language);
	}
	if (cell === '') return m.changes_unmarked({}, { locale: language });
	return cell
		.split(';')
		.map((word) => {
			const flag = FLAGS.find((one) => one === word);
			if (flag !== undefined) return flagWord(flag, language);
			return word === 'unconfirmed' ? m.changes_flag_unconfirmed({}, { locale: language }) : word;
		})
		.join(', ');
}

function fromTo({ column, old, new: next }: ChangedFigures, language: Language) {
	return { old: cellWords(column, old, language), now: cellWords(column, next, language), slope: null, change: '' };
}

function oneLine(row: Observation, change: ChangedFigures, look: Look): ChangeLine {
	return {
		...figureWords(row, look),
		...fromTo(change, look.language),
		key: `${change.column} ${row.id}`,
		kind: 'marked',
		note: look.language === 'en' ? row.note : ''
	};
}

function manyLine(metric: string, rows: number, change: ChangedFigures, look: Look): ChangeLine {
	const status: Status | undefined = STATUSES.find((one) => one === change.new);
	return {
		...metricWords(metric, look),
		...fromTo(change, look.language),
		key: `${change.column} ${metric} ${change.old} ${change.new}`,
		kind: 'marked',
		country: '',
		place: '',
		figures: rows,
		by: m.changes_marked_many({ count: count(rows, look.language) }, { locale: look.language }),
		note: '',
		status: change.column === 'status' ? (status ?? null) : null,
		figure: null
	};
}
