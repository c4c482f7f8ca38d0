import { group } from 'd3';
import type { Observation } from '$lib/data/observation';
import { isBackground } from '$lib/data/server/figures';
import { count, listApart } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { unpackFigures } from '../packed';
import type { Changes } from '../release';
import { isMark, revisedIds } from './changed-lines';
import { metricWords, type Look } from './figure-lines';

/** What a release changed in the figures that others are divided by or converted with: thousands, which are counted and not listed. */
export interface Background {
	/** Whether any of them was revised or withdrawn. */
	readonly isTouched: boolean;
	/** How many of each metric were added, how many revised or withdrawn, how many marked otherwise: a sentence for each that there is. */
	readonly sentences: readonly string[];
}

/** Counts the changes of background figures; each figure once in a sentence. */
export function background({ figures }: Pick<Changes, 'figures'>, look: Look): Background {
	const rows = (ids: readonly string[], state: Look['before']) =>
		[...new Set(ids)].flatMap((id) => state.get(id) ?? []).filter(({ metric }) => isBackground(look.data, metric));
	const marked = figures.changed.filter(isMark).flatMap((change) => unpackFigures(change.figures));
	const replacing = figures.replaced.map(([id]) => id);
	const added = unpackFigures(figures.added).filter((id) => !replacing.includes(id));
	const touched = [
		...rows([...revisedIds(figures.changed), ...replacing], look.after),
		...rows(
			figures.removed.map(({ id }) => id),
			look.before
		)
	];
	const told = new Set(touched.map(({ id }) => id));
	return {
		isTouched: touched.length > 0,
		sentences: [
			...sentence(rows(added, look.after), m.changes_background, look),
			...sentence(touched, m.changes_background_touched, look),
			...sentence(
				rows(marked, look.after).filter(({ id }) => !told.has(id)),
				m.changes_background_marked,
				look
			)
		]
	};
}

/** "Added to what figures are measured against: Population (740); …", or nothing. */
function sentence(rows: readonly Observation[], say: typeof m.changes_background, look: Look): readonly string[] {
	if (rows.length === 0) return [];
	const at = { locale: look.language };
	const list = [...group(rows, ({ metric }) => metric)].map(([metric, own]) =>
		m.changes_background_one({ what: metricWords(metric, look).what, count: count(own.length, look.language) }, at)
	);
	return [say({ list: listApart(list) }, at)];
}
