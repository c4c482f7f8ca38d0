import type { Budapest } from '$lib/convention/states';
import { m } from '$lib/paraglide/messages';

/** How a State stands to the Budapest Convention, in words. */
export function budapestWord(budapest: Budapest): string {
	return {
		party: m.convention_budapest_party,
		signed: m.convention_budapest_signed,
		outside: m.convention_budapest_outside
	}[budapest]();
}
