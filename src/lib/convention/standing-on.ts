import { firstDayOf } from '$lib/data/cut-date';
import type { Signature, Standing } from '$lib/data/signature';

/** Where a participant stood on a day. */
export interface StandingOn {
	/** What it had surely done by then. */
	readonly standing: Standing;
	/** What it may have done by then as well, because the date is known to its month or year only; null where nothing. */
	readonly perhaps: 'ratified' | 'signed' | null;
}

/**
 * Where a participant stood at the end of a day. A cut date counts from the day by which the deed was done; from the first
 * day it can mean until then it is `perhaps`.
 */
export function standingOn(
	{ signed, signedBy, ratified, ratifiedBy }: Pick<Signature, 'signed' | 'signedBy' | 'ratified' | 'ratifiedBy'>,
	day: string
): StandingOn {
	const begun = (date: string | null) => date !== null && firstDayOf(date) <= day;
	const hasSigned = signedBy <= day;
	if (ratifiedBy !== null && ratifiedBy <= day) return { standing: 'ratified', perhaps: null };
	if (hasSigned) return { standing: 'signed', perhaps: begun(ratified) ? 'ratified' : null };
	return { standing: 'none', perhaps: begun(signed) ? 'signed' : null };
}
