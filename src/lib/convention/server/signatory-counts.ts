import { signatoriesByDay, type CountLine } from '$lib/convention/signatory-counts';
import type { Signature } from '$lib/data/signature';
import { listWords } from '$lib/format';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** Above this many, names are counted instead. */
const MOST_NAMES = 4;

/** How the number of signatories grew, in words: "26 October 2025: with Mali, Rwanda and Saudi Arabia". */
export function signatoryCounts(
	signatures: readonly Signature[],
	asOf: string,
	language: Language
): readonly CountLine[] {
	const at = { locale: language };
	return signatoriesByDay(signatures, asOf).map(({ day, count, fresh, seen }) => ({
		day,
		count,
		text:
			fresh.length > MOST_NAMES
				? m.convention_count_first({ date: seen }, at)
				: m.convention_count_with({ date: seen, names: listWords(fresh, language) }, at)
	}));
}
