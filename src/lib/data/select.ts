import { group, least } from 'd3';
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

/** The figure that stands for the year of these figures of one place, metric and year; undefined where there is none. */
export function figureOfYear<R extends Pick<Observation, 'rank'>>(rows: readonly R[]): R | undefined {
	return least(rows, ({ rank }) => rank);
}

/** The figure that stands for the newest year of these figures of one place and metric; undefined where there is none. */
export function newestFigure<R extends Pick<Observation, 'rank' | 'year'>>(rows: readonly R[]): R | undefined {
	return least(rows, (a, b) => b.year - a.year || a.rank - b.rank);
}

/**
 * Splits the rows of one series into the figure of each year (`current`, by year) and the others of the same years
 * (`superseded`, in the order of `inPrecedence`): those that it replaced, or before which it stands for another reason.
 */
export function figuresOfYears(rows: readonly Observation[]): { current: Observation[]; superseded: Observation[] } {
	const current: Observation[] = [];
	const superseded: Observation[] = [];
	for (const ofYear of group(rows, ({ year }) => year).values()) {
		const inOrder = [...ofYear].sort((a, b) => a.rank - b.rank);
		inOrder.forEach((row, at) => (at === 0 ? current : superseded).push(row));
	}
	return { current: current.sort((a, b) => a.year - b.year), superseded };
}

/** Where one thing leads by way of others: itself first, each once; a circle ends before what was there already. */
export function chainFrom<T>(start: T, next: (at: T) => T | null | undefined): readonly T[] {
	const chain = [start];
	for (let at = next(start); at !== null && at !== undefined && !chain.includes(at); at = next(at)) chain.push(at);
	return chain;
}

/** True where following `next` leads back to where it began. */
export function leadsBack<T>(start: T, next: (at: T) => T | null | undefined): boolean {
	return chainFrom(start, next).some((at) => next(at) === start);
}
