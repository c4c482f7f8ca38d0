import type { Standing } from '$lib/data/signature';
import { m } from '$lib/paraglide/messages';

/** Where a participant stands, in words. */
export function standingWord(standing: Exclude<Standing, 'none'>): string {
	return { ratified: m.signatures_ratified, signed: m.signatures_signed }[standing]();
}
