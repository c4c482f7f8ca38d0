import { group } from 'd3';
import type { Observation, Status } from './observation';

/** First and last year, both included; null leaves that side open. */
export interface YearSpan {
	readonly from: number | null;
	readonly to: number | null;
}

/** Rows whose year lies in the span. Order is kept. */
export function within<R extends { readonly year: number }>(rows: readonly R[], span: YearSpan): R[] {
	return rows.filter(({ year }) => (span.from === null || year >= span.from) && (span.to === null || year <= span.to));
}

/** Rows of these statuses; an empty list means all. */
export function ofStatus<R extends { readonly status: Status }>(rows: readonly R[], statuses: readonly Status[]): R[] {
	return statuses.length === 0 ? [...rows] : rows.filter(({ status }) => statuses.includes(status));
}

/** Rows that are no copies of another publisher's figure. */
export function withoutEchoes<R extends { readonly flags: Observation['flags'] }>(rows: readonly R[]): R[] {
	return rows.filter(({ flags }) => !flags.includes('echo'));
}

/** First and last year of the rows; null where there is none. */
export function yearsOf(rows: readonly { readonly year: number }[]): { from: number; to: number } | null {
	if (rows.length === 0) return null;
	const years = rows.map(({ year }) => year);
	return { from: Math.min(...years), to: Math.max(...years) };
}

/**
 * Splits the rows of one series into the newest figure of each year (`current`, by year) and the older ones that it
 * replaced (`superseded`). `publishedOn` gives a source's date as an ISO text, cut as known; undated counts as oldest.
 */
export function newestPerYear(
	rows: readonly Observation[],
	publishedOn: (source: string) => string
): { current: Observation[]; superseded: Observation[] } {
	const current: Observation[] = [];
	const superseded: Observation[] = [];
	for (const [, ofYear] of group(rows, ({ year }) => year)) {
		const sorted = [...ofYear].sort((a, b) => {
			const [first, second] = [publishedOn(a.source), publishedOn(b.source)];
			return first === second ? 0 : first < second ? 1 : -1;
		});
		sorted.forEach((row, at) => (at === 0 ? current : superseded).push(row));
	}
	return { current: current.sort((a, b) => a.year - b.year), superseded };
}
