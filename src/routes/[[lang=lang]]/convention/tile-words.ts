import type { Budapest, TreatyState } from '$lib/convention/states';
import { m } from '$lib/paraglide/messages';

/** How a State stands to the Budapest Convention, in words. */
export function budapestWord(budapest: Budapest): string {
	return {
		party: m.convention_budapest_party,
		signed: m.convention_budapest_signed,
		outside: m.convention_budapest_outside
	}[budapest]();
}

/** The same in a line that names the treaty: "Budapest Convention: party, 1 July 2004". */
export function budapestLine({ budapest, budapestText }: Pick<TreatyState, 'budapest' | 'budapestText'>): string {
	const word = budapestWord(budapest);
	return m.convention_tile_budapest({ word: budapestText === '' ? word : `${word}, ${budapestText}` });
}
