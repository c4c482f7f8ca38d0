import { firstDayOf, lastDayOf } from '$lib/data/cut-date';

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
