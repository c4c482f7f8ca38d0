/** How exactly a day is known: an ISO date cut to its month or year says no more. */
export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How exactly an ISO date is known. */
export function precisionOf(date: string): Precision {
	return date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year';
}

/** The first day a cut date can mean: 2026-07 → 2026-07-01, 2025 → 2025-01-01. */
export function firstDayOf(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/** The last day a cut date can mean: 2026-07 → 2026-07-31, 2025 → 2025-12-31. */
export function lastDayOf(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return `${year}-12-31`;
	if (day !== undefined) return date;
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${String(days).padStart(2, '0')}`;
}

/** True for a day of the calendar, ISO: "2025-10-25". */
export function isDay(text: string): boolean {
	const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** True for a day that exists, or one cut to its month or year: "2025-10-25", "2026-02", "2024". */
export function isPartialDate(text: string): boolean {
	return /^[1-9]\d{3}(-\d{2}(-\d{2})?)?$/.test(text) && isDay(firstDayOf(text));
}

/** True where the first date lies after the second, whatever days the two may mean: "2025" is not after "2025-10". */
export function isAfter(later: string, earlier: string): boolean {
	return firstDayOf(later) > lastDayOf(earlier);
}
