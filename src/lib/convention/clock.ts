import { daysBetween } from '$lib/data/race';

/** Days from the deciding instrument to the entry into force: article 65. */
export const DAYS_TO_FORCE = 90;

const DAY = 86_400_000;

/** What is left of a window that ends with a day. */
export interface Window {
	readonly open: boolean;
	/** Whole days after today, the last one included: 0 on the last day itself, and once it is over. */
	readonly days: number;
}

/**
 * How long a window stays open.
 * @param today the reader's own day, ISO
 * @param closes the last day of the window, ISO
 */
export function windowLeft(today: string, closes: string): Window {
	const days = daysBetween(today, closes);
	return { open: days >= 0, days: Math.max(0, days) };
}

/** The ISO day so many days after another. */
export function dayAfter(day: string, days: number): string {
	return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The day of entry into force where the deciding instrument came on this day. */
export function inForceOn(decided: string): string {
	return dayAfter(decided, DAYS_TO_FORCE);
}

/** A moment as a day of the calendar on the reader’s machine, ISO; `dayOf` in dates.ts would bring date-fns to every reader. */
export function calendarDay(moment: Date): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
