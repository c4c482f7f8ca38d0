import type { Claim } from '$lib/data/claim';
import type { Data } from '$lib/data/server/data';
import { DataFaults } from '$lib/data/server/data-error';
import { fault } from '$lib/data/server/row';
import type { Language } from '$lib/words/language';
import { StepFault } from '../arithmetic/fault';
import { sayIt, type Said } from '../say';
import { stepsOf } from './steps';

/** How a claim may be said, from what its steps come to. @throws DataFaults where a gap of the sentence cannot be filled */
export function sayingOf(data: Data, claim: Claim, language: Language): string {
	return filledOf(data, claim, 'say', language);
}

/** What a claim's number is and what can be said, in easy words. @throws DataFaults where a gap of the text cannot be filled */
export function easyOf(data: Data, claim: Claim, language: Language): string {
	return filledOf(data, claim, 'easy', language);
}

function filledOf(data: Data, claim: Claim, of: Said, language: Language): string {
	try {
		return sayIt(claim[of][language], of, stepsOf(data, claim.id), language);
	} catch (wrong) {
		const entry = data.entries('claims')[data.rows('claims').findIndex(({ id }) => id === claim.id)];
		if (!(wrong instanceof StepFault) || entry === undefined) throw wrong;
		throw new DataFaults([fault(entry, wrong.column, wrong.value, wrong.message)]);
	}
}
