import type { Budapest, StandingState } from '$lib/convention/states';
import { m } from '$lib/paraglide/messages';
import { standingWord } from '$lib/chart/treaties/signatures/standing-word';
import type { TreatyDoubt, Signature, Standing } from '$lib/data/signature';
import type { Language } from '$lib/words/language';
import { doubtWord } from '$lib/statements/standing';

/** How a State stands to the Budapest Convention, in words. */
export function budapestWord(budapest: Budapest): string {
	return {
		party: m.convention_budapest_party,
		signed: m.convention_budapest_signed,
		outside: m.convention_budapest_outside
	}[budapest]();
}

/**
 * Where a State stands on both treaties, in one line: "Ratified, 2026 · Signed 25 October 2025 · Budapest: not a party".
 * @param none what is said of a State that has not signed
 */
export function tileWords(
	{
		standing,
		perhaps,
		signature,
		budapest,
		budapestText
	}: Pick<StandingState, 'standing' | 'perhaps' | 'signature' | 'budapest' | 'budapestText'>,
	none: string,
	language: Language
): string {
	const seen = standing !== 'none' && signature !== null;
	const maybe =
		perhaps === null || signature === null
			? ''
			: perhaps === 'ratified'
				? signature.ratifiedText
				: signature.signedText;
	const word = budapestWord(budapest);
	return [
		standing === 'ratified' && signature !== null
			? m.signatures_ratified_day({ date: signature.ratifiedText })
			: seen
				? ''
				: none,
		seen ? m.signatures_day({ date: signature.signedText }) : '',
		perhaps === null || maybe === '' ? '' : m.convention_perhaps({ what: standingWord(perhaps), date: maybe }),
		seen
			? doubtsOf(signature, standing)
					.map((doubt) => doubtWord(doubt, language))
					.join('; ')
			: '',
		m.convention_tile_budapest({ word: budapestText === '' ? word : `${word}, ${budapestText}` })
	]
		.filter((part) => part !== '')
		.join(' · ');
}

/** Doubt about what a State did last. */
function doubtsOf({ signedDoubts, ratifiedDoubts }: Signature, standing: Standing): readonly TreatyDoubt[] {
	return standing === 'ratified' ? ratifiedDoubts : signedDoubts;
}
