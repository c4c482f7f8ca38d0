import type { Signature, Standing } from '$lib/data/signature';

/** Where a participant stood on a day. */
export interface StandingOn {
	/** What it had surely done by then. */
	readonly standing: Standing;
	/** What it may have done by then as well, because the day was not seen; null where nothing. */
	readonly perhaps: 'ratified' | 'signed' | null;
}

/**
 * Where a participant stood at the end of a day. A deed counts from the day by which it was done; from the first day on which
 * it can have been done until then it is `perhaps`.
 */
export function standingOn(
	{
		signedFrom,
		signedBy,
		ratifiedFrom,
		ratifiedBy
	}: Pick<Signature, 'signedFrom' | 'signedBy' | 'ratifiedFrom' | 'ratifiedBy'>,
	day: string
): StandingOn {
	const begun = (from: string | null) => from !== null && from <= day;
	if (ratifiedBy !== null && ratifiedBy <= day) return { standing: 'ratified', perhaps: null };
	if (signedBy <= day) return { standing: 'signed', perhaps: begun(ratifiedFrom) ? 'ratified' : null };
	return { standing: 'none', perhaps: begun(signedFrom) ? 'signed' : null };
}
