import type { Filters } from './filters';

/** A span of whole years, both ends included. */
export interface Years {
	readonly from: number;
	readonly to: number;
	/** First year shown while no years are chosen; absent: `from`. */
	readonly own?: number;
}

/** Which end of a span. */
export type End = 'from' | 'to';

/** What the filters hold of years: null means the earliest or the latest there is. */
export type ChosenYears = Pick<Filters, End>;

/** Whether a chart shows a span of years or a single one. */
export type YearMode = 'range' | 'single';

/** A number moved to the nearest value between two bounds. */
export function within(value: number, low: number, high: number): number {
	return Math.min(Math.max(value, low), high);
}

/** The years a filter comes to within the span of the figures: what the fields and thumbs show. */
export function shownYears({ from, to }: ChosenYears, span: Years): Years {
	return {
		from: within(from ?? (to === null ? (span.own ?? span.from) : span.from), span.from, span.to),
		to: within(to ?? span.to, span.from, span.to)
	};
}

/**
 * The years on the controls of a chart; of a single one, from and to are the same.
 * @param yearShown the single year that is shown while none is chosen; null for the last
 */
export function shownIn(mode: YearMode, chosen: ChosenYears, span: Years, yearShown: number | null = null): Years {
	const shown = shownYears(chosen, span);
	if (mode === 'range') return shown;
	const to = chosen.to === null && yearShown !== null ? yearShown : shown.to;
	return { from: to, to };
}

/** True where a filter asks for years of which there are no figures at one end or both. */
export function reachesOutside({ from, to }: ChosenYears, span: Years): boolean {
	return [from, to].some((year) => year !== null && (year < span.from || year > span.to));
}

/**
 * Two years as filters: put in order, moved into the span, and null where they are its ends, so that an address keeps
 * meaning "earliest" or "latest" on a page with other years. Both null are the years shown while none are chosen.
 */
export function chosenYears(one: number, other: number, span: Years): ChosenYears {
	const from = within(Math.min(one, other), span.from, span.to);
	const to = within(Math.max(one, other), span.from, span.to);
	const { own = span.from } = span;
	if (to === span.to) return { from: from === own ? null : from, to: null };
	return { from: from === span.from ? null : from, to };
}

/**
 * What was typed as a year: a whole number, possibly out of the span; the span's end where the field was emptied; null
 * where it is no whole number.
 */
export function typedYear(text: string, end: End, span: Years): number | null {
	const trimmed = text.trim();
	if (trimmed === '') return span[end];
	return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : null;
}

/** One year as filters, moved into the span: written as itself, also where it is an end of the span. */
export function singleYear(year: number, span: Years): ChosenYears {
	const one = within(year, span.from, span.to);
	return { from: one, to: one };
}

/** Two years as filters of a chart; the later one where it shows a single year. */
export function chosenIn(mode: YearMode, from: number, to: number, span: Years): ChosenYears {
	return mode === 'single' ? singleYear(to, span) : chosenYears(from, to, span);
}
