/** One participant of the Hanoi Convention, as the status table has it. Dates are ISO, cut to what was seen. */
export interface Signature {
	/** ISO alpha-3; EUU for the European Union. */
	readonly code: string;
	readonly name: string;
	readonly signed: string;
	/** Null where no instrument was reported. */
	readonly ratified: string | null;
	/** The same dates in words of the page's language; empty where there is none. */
	readonly signedText: string;
	readonly ratifiedText: string;
	/** Known from the press only. */
	readonly unconfirmed: boolean;
	/** False for a regional organization, whose instrument does not count towards the threshold. */
	readonly counts: boolean;
}

/** Where a participant stands at a moment. */
export type Standing = 'ratified' | 'signed' | 'none';

/** The last day a cut date can mean: 2026-07 → 2026-07-31, 2025 → 2025-12-31. */
export function lastDayOf(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (month === undefined) return `${year}-12-31`;
	if (day !== undefined) return date;
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${String(days).padStart(2, '0')}`;
}

/** The day from which a date counts: itself, or the last day a cut one can mean, but none after the day of the tables. */
export function dayCounted(date: string, asOf: string): string {
	const last = lastDayOf(date);
	return last !== date && last > asOf ? asOf : last;
}

/** Where a participant stood at the end of a year. A date cut to a month or year counts from the end of it. */
export function standingAt({ signed, ratified }: Pick<Signature, 'signed' | 'ratified'>, year: number): Standing {
	const end = `${year}-12-31`;
	if (ratified !== null && lastDayOf(ratified) <= end) return 'ratified';
	return lastDayOf(signed) <= end ? 'signed' : 'none';
}
