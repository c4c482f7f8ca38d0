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

/** A treaty whose pace can be kept: the days it took from its opening to so many instruments. */
export interface Paced {
	readonly key: string;
	readonly name: string;
	/** Days after its opening; null where so many instruments are not in the tables. */
	readonly days: number | null;
}

/** A date worked out, not reported. */
export interface ModelDate {
	readonly key: string;
	readonly name: string;
	readonly days: number;
	/** The day of the deciding instrument, ISO. */
	readonly decided: string;
	/** Ninety days later, ISO. */
	readonly inForce: string;
}

/** A model date with its days in words of the page's language. */
export interface PaceRow extends ModelDate {
	readonly decidedText: string;
	readonly inForceText: string;
}

/**
 * When the Convention would enter into force if it gathered its instruments as fast as each treaty gathered as many:
 * opening + the days that treaty took + 90. Soonest first. A pace that would already have brought it into force is left
 * out: that it did not is known.
 * @param asOf day of the tables, ISO
 */
export function modelDates(opened: string, asOf: string, treaties: readonly Paced[]): readonly ModelDate[] {
	return treaties
		.flatMap(({ key, name, days }): ModelDate[] => {
			if (days === null || days < daysBetween(opened, asOf)) return [];
			const decided = dayAfter(opened, days);
			return [{ key, name, days, decided, inForce: inForceOn(decided) }];
		})
		.sort((a, b) => a.days - b.days);
}

/** Days after the opening on which the instrument of that number was deposited; null where there are not so many. */
export function daysToInstrument(
	deposits: readonly { readonly number: number | null; readonly days: number | null }[],
	number: number
): number | null {
	return deposits.find((deposit) => deposit.number === number)?.days ?? null;
}
