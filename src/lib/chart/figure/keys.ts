import type { Status } from '$lib/data/observation';
import { statusWord } from '$lib/statements/figure-text';
import { m } from '$lib/paraglide/messages';
import type { LegendItem } from '../input';
import type { FigureKey, KeyEntry } from './model';

/** Marks beside the statuses that a key can explain. */
export type Marked = 'range' | 'break' | 'part-year' | 'superseded';

/** The list that names the series on narrow screens: mark, name, what was counted, figure. None without series. */
export function seriesKey(items: readonly LegendItem[]): readonly FigureKey[] {
	const entries = items.map(({ key, colour, name, counts, value, status }) => ({
		key,
		swatch: { kind: 'status', status, colour } as const,
		name,
		text: counts,
		value
	}));
	return entries.length === 0 ? [] : [{ look: 'rows', entries }];
}

/**
 * The permanent key of a chart: the statuses it draws, firmest first, further marks that it draws, in the order of this
 * list.
 */
export function statusKey(statuses: readonly Status[], marks: readonly Marked[] = []): FigureKey {
	const words = {
		range: m.chart_key_range,
		break: m.chart_key_break,
		'part-year': m.chart_key_part_year,
		superseded: m.chart_key_superseded
	};
	const explained = (['range', 'break', 'part-year', 'superseded'] as const).filter((mark) => marks.includes(mark));
	return {
		look: 'flow',
		entries: [
			...statuses.map((status): KeyEntry => ({
				key: status,
				swatch: { kind: 'status', status, colour: 0 },
				text: statusWord(status)
			})),
			...explained.map((kind): KeyEntry => ({ key: kind, swatch: { kind, colour: 0 }, text: words[kind]() }))
		]
	};
}
