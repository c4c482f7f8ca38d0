import { claims } from '$lib/data/server/claims';
import type { Data } from '$lib/data/server/data';
import { DataFaults, type DataError } from '$lib/data/server/data-error';
import { LANGUAGES } from '$lib/words/language';
import { checkOf } from './check';
import { easyOf, sayingOf } from './say';
import { stepFaults } from './steps';

/**
 * What is wrong with the claims beyond their schemas, by line: steps that cannot be worked out or come to something else,
 * headlines, pictures and sentences that name what is not there. The page of a claim stops the build at the same faults.
 */
export function claimFaults(data: Data): readonly DataError[] {
	const steps = stepFaults(data);
	if (steps.length > 0) return steps;
	return claims(data).flatMap((claim) => {
		try {
			checkOf(data, claim);
			LANGUAGES.forEach((language) => [sayingOf, easyOf].forEach((said) => said(data, claim, language)));
			return [];
		} catch (wrong) {
			if (!(wrong instanceof DataFaults)) throw wrong;
			return wrong.faults;
		}
	});
}
