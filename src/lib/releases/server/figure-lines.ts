import { STATUSES, type Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { isBackground } from '$lib/data/server/figures';
import { categoryNames, entityNames } from '$lib/data/server/names';
import { figureText } from '$lib/statements/figure-text';
import type { Language } from '$lib/words/language';
import type { ChangeLine } from '../lines';
import { unpackFigures, type PackedFigures } from '../packed';

/** What the lines of a release are looked up in. */
export interface Look {
	readonly data: Data;
	readonly language: Language;
	/** The figures as the release before knew them, and as it does. */
	readonly before: ReadonlyMap<string, Observation>;
	readonly after: ReadonlyMap<string, Observation>;
}

/** What a metric is called, and its topic. */
export function metricWords(metric: string, { data, language }: Look): Pick<ChangeLine, 'what' | 'topic'> {
	const known = data.metrics.get(metric);
	return { what: known?.[`label_${language}`] ?? metric, topic: known?.family ?? '' };
}

/** What a figure is of, whose it is, and how it came about. */
export function figureWords(
	row: Observation,
	look: Look
): Pick<ChangeLine, 'country' | 'topic' | 'figures' | 'place' | 'what' | 'by' | 'status' | 'figure'> {
	const { data, language } = look;
	const { what, topic } = metricWords(row.metric, look);
	const place = entityNames(data, language).get(row.entity) ?? row.entity;
	const category = row.category === null ? null : (categoryNames(data, language).get(row.category) ?? row.category);
	return {
		country: row.entity,
		topic,
		figures: 1,
		place: what.includes(place) ? '' : place,
		what: [what, ...(category === null ? [] : [category]), String(row.year)].join(', '),
		by: data.publishers.get(row.publisher)?.[`short_${language}`] ?? row.publisher,
		status: row.status,
		figure: row.id
	};
}

/** The figures added, background left out, the firmest and newest first; those in `but` stand elsewhere. */
export function addedLines(added: PackedFigures, but: ReadonlySet<string>, look: Look): readonly ChangeLine[] {
	return unpackFigures(added)
		.filter((id) => !but.has(id))
		.flatMap((id) => look.after.get(id) ?? [])
		.filter(({ metric }) => !isBackground(look.data, metric))
		.sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || b.year - a.year)
		.map((row) => ({
			...figureWords(row, look),
			key: `added ${row.id}`,
			kind: 'added',
			note: '',
			old: null,
			now: figureText(row, row.flags, look.language),
			slope: null,
			change: ''
		}));
}
