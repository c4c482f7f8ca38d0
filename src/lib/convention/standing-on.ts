import { dayCounted, type Signature, type Standing } from '$lib/data/signature';

/** Where a participant stood on a day. */
export interface StandingOn {
	/** What it had surely done by then. */
	readonly standing: Standing;
	/** What it may have done by then as well, because the date is known to its month or year only; null where nothing. */
	readonly perhaps: 'ratified' | 'signed' | null;
}

/** The first day a cut date can mean: 2026-07 → 2026-07-01, 2025 → 2025-01-01. */
export function firstDayOf(date: string): string {
	return `${date}-01-01`.slice(0, 10);
}

/**
 * Where a participant stood at the end of a day. A date cut to a month or year counts from the last day it can mean, at
 * the latest from the day of the tables; from the first day it can mean until then it is `perhaps`.
 */
export function standingOn(
	{ signed, ratified }: Pick<Signature, 'signed' | 'ratified'>,
	day: string,
	asOf: string
): StandingOn {
	const done = (date: string | null) => date !== null && dayCounted(date, asOf) <= day;
	const maybe = (date: string | null) => date !== null && !done(date) && firstDayOf(date) <= day;
	const hasSigned = done(signed);
	if (done(ratified)) return { standing: 'ratified', perhaps: null };
	if (hasSigned) return { standing: 'signed', perhaps: maybe(ratified) ? 'ratified' : null };
	return { standing: 'none', perhaps: maybe(signed) ? 'signed' : null };
}
