import type { CheckedClaim, ClaimStep, Misplaced } from '../page';
import { verdictWord } from '$lib/check/verdict';
import type { Claim, ClaimDocument } from '$lib/data/claim';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { dateShort } from '$lib/words/dates';
import { LANGUAGES, type Language } from '$lib/words/language';

/** The checked claims about the country, in the order of the table. */
export function countryClaims(data: Data, code: string, language: Language): readonly CheckedClaim[] {
	return claimsOf(data, code).map((claim) => inWords(claim, language));
}

/** A share as it stands in a sentence. */
const SHARE = /\d[\d.,]*\s?%/;

/** The claim that shows best how a share came to stand beside the wrong number; null where there is none. */
export function misplacedClaim(data: Data, code: string, language: Language): Misplaced | null {
	for (const claim of claimsOf(data, code)) {
		const number = SHARE.exec(claim.claim[language])?.[0];
		const inAll = LANGUAGES.every((one) => SHARE.test(claim.claim[one]));
		if (claim.verdict !== 'misplaced' || number === undefined || !inAll) continue;
		const { origin, said } = claim;
		return { ...inWords(claim, language), number, origin: stepOf(origin, language), move: stepOf(said, language) };
	}
	return null;
}

function claimsOf(data: Data, code: string): readonly Claim[] {
	return claims(data).filter(({ countries }) => countries.includes(code));
}

function inWords({ id, claim, verdict, explanation }: Claim, language: Language): CheckedClaim {
	return { id, claim: claim[language], verdict: verdictWord(verdict, language), explanation: explanation[language] };
}

function stepOf({ outlet, title, lang, published, url }: ClaimDocument, language: Language): ClaimStep {
	return { date: published === null ? '' : dateShort(published, language), by: outlet[language], title, lang, url };
}
