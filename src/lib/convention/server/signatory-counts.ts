import { signatoriesByDay, type CountLine } from '$lib/convention/signatory-counts';
import { isConfirmed } from '$lib/data/signature';
import { count, listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { whenWords } from '$lib/statements/dated';
import type { SignatoryFacts } from '$lib/statements/signatories';

/** Above this many, names are counted instead. */
const MOST_NAMES = 4;

/** How the number of signatories grew, in words. */
export interface SignatoryGrowth {
	/** "26 October 2025: with Mali, Rwanda and Saudi Arabia"; "May 2026: 2 of them not named". */
	readonly lines: readonly CountLine[];
	/** Up to where the list names them, and who was reported later and is not counted. */
	readonly notes: readonly string[];
}

/** How the number of signatories grew, as far as it can be shown. */
export function signatoryGrowth(facts: SignatoryFacts, language: Language): SignatoryGrowth {
	const at = { locale: language };
	const { signatures, counts, listSeen } = facts;
	const named = signatures.filter(isConfirmed).length;
	const later = signatures.filter((one) => !isConfirmed(one)).map(({ name, signedText }) => `${name} (${signedText})`);
	return {
		lines: signatoriesByDay(signatures, counts).map(({ day, count: there, fresh, seen }) => ({
			day,
			count: there,
			text:
				fresh.length === 0
					? m.convention_count_unnamed({ date: seen, count: there - named }, at)
					: fresh.length > MOST_NAMES
						? m.convention_count_first({ date: seen }, at)
						: m.convention_count_with({ date: seen, names: listWords(fresh, language) }, at)
		})),
		notes: [
			m.convention_counts_list({ count: count(named, language), when: whenWords(listSeen, language) }, at),
			...(later.length > 0 ? [m.convention_counts_note({ names: listWords(later, language) }, at)] : [])
		]
	};
}
