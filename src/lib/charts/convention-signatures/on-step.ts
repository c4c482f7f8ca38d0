import type { Signature } from '$lib/data/signature';
import { m } from '$lib/paraglide/messages';
import type { Reading } from '$lib/receipt/reading';
import { standingWord } from './standing-word';

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
