import type { Signature, Standing } from '$lib/data/signature';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/receipt/reading';
import type { Signatures } from './select';

/** Where a participant stands, in words. */
export function standingWord(standing: Standing): string {
	return { ratified: m.signatures_ratified, signed: m.signatures_signed, none: m.signatures_none }[standing]();
}

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

/** What hovering or focusing a step of the climbing lines says; null where nobody of that code is drawn. */
export function readingOnStep(
	code: string,
	listed: readonly Signature[],
	ratified: ReadonlySet<string>
): Reading | null {
	const found = listed.find((one) => one.code === code);
	if (found === undefined) return null;
	const days = [
		m.signatures_day({ date: found.signedText }),
		...(ratified.has(code) ? [m.signatures_ratified_day({ date: found.ratifiedText })] : [])
	];
	return {
		head: found.name,
		value: standingWord(ratified.has(code) ? 'ratified' : 'signed'),
		also: days.join(' · '),
		status: found.unconfirmed ? m.signature_steps_unconfirmed() : m.status_reported(),
		publisher: m.signatures_source()
	};
}
