import type { CheckedClaim, ClaimStep, Misplaced } from '../page';
import { verdictWord } from '$lib/check/verdict';
import type { Claim, ClaimDocument } from '$lib/data/claim';
import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { dateShort } from '$lib/words/dates';
import type { Language } from '$lib/words/language';

/** The checked claims whose id names the country, in the order of the table. */
export function countryClaims(data: Data, code: string, language: Language): readonly CheckedClaim[] {
	return claimsOf(data, code).map((claim) => inWords(claim, language));
}

/** The claim that shows best how a share came to stand beside the wrong number; null where there is none. */
export function misplacedClaim(data: Data, code: string, language: Language): Misplaced | null {
	for (const claim of claimsOf(data, code)) {
		const number = /\d[\d.,]*\s?%/.exec(claim.claim[language])?.[0];
		if (claim.verdict !== 'misplaced' || number === undefined) continue;
		const { origin, said } = claim;
		return { ...inWords(claim, language), number, origin: stepOf(origin, language), move: stepOf(said, language) };
	}
	return null;
}

function claimsOf(data: Data, code: string): readonly Claim[] {
	return claims(data).filter(({ id }) => id.startsWith(`${code.toLowerCase()}-`));
}

function inWords({ id, claim, verdict, explanation }: Claim, language: Language): CheckedClaim {
	return { id, claim: claim[language], verdict: verdictWord(verdict, language), explanation: explanation[language] };
}

function stepOf({ outlet, title, published, url }: ClaimDocument, language: Language): ClaimStep {
	return { date: published === null ? '' : dateShort(published, language), by: outlet[language], title, url };
}
