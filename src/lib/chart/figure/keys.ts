import type { Flag, Observation, Status } from '$lib/data/observation';
import { statusWord } from '$lib/statements/figure-text';
import { m } from '$lib/paraglide/messages';
import type { LegendItem } from '../input';
import type { FigureKey, KeyEntry, Swatch } from './model';

/** Marks beside the statuses that a key can explain. */
export type Marked = (typeof MARKED)[number];
const MARKED = [
	'range',
	'break',
	'part-year',
	'incomplete',
	'partial',
	'doubted',
	'open',
	'superseded',
	'none'
] as const;

/** The ground of what has no figure. */
export const NO_FIGURE: Swatch = { kind: 'box', fill: '--nodata', hatch: '--nodata-line' };

/** Why marks of these figures are open: their year was not over, they are known to be incomplete, they are in doubt; none where no mark is. */
export function openMarks(rows: readonly Pick<Observation, 'flags'>[]): readonly Marked[] {
	const has = (...any: readonly Flag[]) => rows.some(({ flags }) => any.some((flag) => flags.includes(flag)));
	const [part, incomplete, doubted] = [has('part-year'), has('incomplete'), has('disputed', 'not-found-again')];
	if (doubted) return part || incomplete ? ['open'] : ['doubted'];
	return part && incomplete ? ['partial'] : part ? ['part-year'] : incomplete ? ['incomplete'] : [];
}

function swatchOf(kind: Marked): Swatch {
	switch (kind) {
		case 'none':
			return NO_FIGURE;
		case 'range':
		case 'break':
		case 'superseded':
			return { kind, colour: 0 };
		default:
			return { kind: 'part-year', colour: 0 };
	}
}

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
		incomplete: m.chart_key_incomplete,
		partial: m.chart_key_partial,
		doubted: m.chart_key_doubted,
		open: m.chart_key_open,
		superseded: m.chart_key_superseded,
		none: m.chart_key_none
	};
	const explained = MARKED.filter((mark) => marks.includes(mark));
	return {
		look: 'flow',
		entries: [
			...statuses.map((status): KeyEntry => ({
				key: status,
				swatch: { kind: 'status', status, colour: 0 },
				text: statusWord(status)
			})),
			...explained.map((kind): KeyEntry => ({ key: kind, swatch: swatchOf(kind), text: words[kind]() }))
		]
	};
}
