import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/receipt/reading';
import type { Signatures } from './select';
import { standingWord } from './standing-word';

/** What hovering or focusing a State on the map says; a State that has not signed says so. */
export function readingOnMap(
	code: string,
	listed: Signatures['listed'],
	states: readonly { readonly code: string; readonly name: string }[]
): Reading {
	const found = listed.find(({ signature }) => signature.code === code);
	const head = states.find((state) => state.code === code)?.name ?? code;
	if (found === undefined) {
		return { head, value: standingWord('none'), also: '', status: '', publisher: m.signatures_source() };
	}
	const { signature, standing } = found;
	return {
		head,
		value: standingWord(standing),
		also:
			standing === 'ratified'
				? m.signatures_ratified_day({ date: signature.ratifiedText })
				: m.signatures_day({ date: signature.signedText }),
		status: m.status_reported(),
		publisher: m.signatures_source()
	};
}
