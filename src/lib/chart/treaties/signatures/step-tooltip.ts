import type { Signature } from '$lib/data/signature';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { TooltipContent } from '$lib/chart/figure/tooltip-content';
import { doubtMeaning } from '$lib/statements/standing';
import { standingWord } from './standing-word';
import { signatureOf } from './table';

/** What hovering or focusing a step of the climbing lines says; null where nobody of that code is drawn. */
export function tooltipOnStep(
	code: string,
	listed: readonly Signature[],
	ratified: ReadonlySet<string>,
	language: Language
): TooltipContent | null {
	const found = listed.find((one) => one.code === code);
	if (found === undefined) return null;
	const doubts = ratified.has(code) ? found.ratifiedDoubts : found.signedDoubts;
	const days = [
		m.signatures_day({ date: found.signedText }),
		...(ratified.has(code) ? [m.signatures_ratified_day({ date: found.ratifiedText })] : [])
	];
	return {
		of: signatureOf(found),
		head: found.name,
		value: standingWord(ratified.has(code) ? 'ratified' : 'signed'),
		range: '',
		also: days.join(' · '),
		status: doubts.length === 0 ? m.status_reported() : doubts.map((one) => doubtMeaning(one, language)).join('; '),
		publisher: m.signatures_source(),
		row: null
	};
}
