import { asset } from '$app/paths';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { isBackground } from '$lib/data/server/figures';
import { figureText } from '$lib/statements/figure-text';
import { dateWords } from '$lib/words/dates';
import { count, listApart, listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { ChangeLine, ReleaseSection } from '../lines';
import { unpackFigures } from '../packed';
import type { Changes, Release } from '../release';
import { background } from './background';
import { cellWords, markedLines, revisedLine, revisedLines } from './changed-lines';
import { addedLines, figureWords, type Look } from './figure-lines';
import { figuresAt, releases } from './states';

/** What every release changed, from the newest. */
export const releaseSections = derived((data, language: Language): readonly ReleaseSection[] =>
	releases(data)
		.toReversed()
		.map((release) => sectionOf(data, release, language))
);

function sectionOf(data: Data, release: Release, language: Language): ReleaseSection {
	const { id, day, changes, before } = release;
	const at = { locale: language };
	const head = { id, day: dateWords(day, language), href: asset(`/data/releases/${id}.json`) };
	if (changes === null || before === null) {
		const figures = m.figure_count({ count: count(unpackFigures(release.figures.ids).length, language) }, at);
		const tables = String(Object.keys(release.tables).length);
		return { ...head, lines: [], sentences: [m.changes_first({ figures, tables }, at)], tables: [] };
	}
	const look: Look = { data, language, before: figuresAt(data, before), after: figuresAt(data, id) };
	const lines = linesOf(changes, release.corrections, look);
	const beside = background(changes, look);
	const untouched = !beside.isTouched && !lines.some(({ kind }) => kind === 'revised' || kind === 'withdrawn');
	return {
		...head,
		lines,
		sentences: [...(untouched ? [m.changes_untouched({}, at)] : []), ...beside.sentences],
		tables: tableSentences(data, changes, language)
	};
}

/** A line for each change of figures, background left out unless it was corrected, in the order of `CHANGE_KINDS`. */
export function linesOf(
	{ figures }: Pick<Changes, 'figures'>,
	corrections: Release['corrections'],
	look: Look
): readonly ChangeLine[] {
	const { language } = look;
	const replaced = figures.replaced.flatMap(([id, former]) => {
		const [old, now] = [look.before.get(former), look.after.get(id)];
		return old === undefined || now === undefined || isBackground(look.data, now.metric)
			? []
			: [revisedLine(old, now, '', look)];
	});
	const corrected = corrections.flatMap(({ figure, what }): readonly ChangeLine[] => {
		const row = look.after.get(figure);
		const change = figures.changed.find((one) => unpackFigures(one.figures).includes(figure));
		if (row === undefined) return [];
		return [
			{
				...figureWords(row, look),
				key: `corrected ${figure}`,
				kind: 'corrected',
				note: what[language],
				old: change === undefined ? null : cellWords(change.column, change.old, language),
				now: change === undefined ? null : cellWords(change.column, change.new, language),
				slope: null,
				change: ''
			}
		];
	});
	return [
		...revisedLines(figures.changed, look),
		...replaced,
		...addedLines(figures.added, new Set(figures.replaced.map(([id]) => id)), look),
		...withdrawnLines(figures.removed, look),
		...corrected,
		...markedLines(figures.changed, new Set(corrections.map(({ figure }) => figure)), look)
	];
}

function withdrawnLines(removed: Changes['figures']['removed'], look: Look): readonly ChangeLine[] {
	return removed.flatMap(({ id, reason }): readonly ChangeLine[] => {
		const row = look.before.get(id);
		if (row === undefined || isBackground(look.data, row.metric)) return [];
		return [
			{
				...figureWords(row, look),
				key: `withdrawn ${id}`,
				kind: 'withdrawn',
				note: reason?.[look.language] ?? m.changes_no_reason({}, { locale: look.language }),
				old: figureText(row, row.flags, look.language),
				now: null,
				figure: null,
				slope: null,
				change: ''
			}
		];
	});
}

/** "Documents: 186 added", a sentence a table that holds no figures; then which tables came and went. */
function tableSentences(data: Data, { deeds, texts, tables }: Changes, language: Language): readonly string[] {
	const at = { locale: language };
	const titleOf = (path: string) =>
		data.descriptor.resources.find((resource) => resource.path === path)?.title[language] ?? path;
	const rows = Object.entries({ ...deeds, ...texts }).map(([path, { added, removed, changed }]) => {
		const keys = new Set(changed.map(({ key }) => key));
		const parts = [
			...(added.length > 0 ? [m.changes_texts_added({ count: count(added.length, language) }, at)] : []),
			...(keys.size > 0 ? [m.changes_texts_changed({ count: count(keys.size, language) }, at)] : []),
			...(removed.length > 0 ? [m.changes_texts_removed({ count: count(removed.length, language) }, at)] : [])
		];
		return m.changes_row({ table: titleOf(path), parts: listApart(parts) }, at);
	});
	const named = (paths: readonly string[]) => ({ names: listWords(paths.map(titleOf), language) });
	return [
		...rows,
		...(tables.added.length > 0 ? [m.changes_tables_added(named(tables.added), at)] : []),
		...(tables.removed.length > 0 ? [m.changes_tables_removed(named(tables.removed), at)] : [])
	];
}
