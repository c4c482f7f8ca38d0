import { derived } from '$lib/data/server/derived';
import { raceFacts } from '$lib/data/server/race';
import { conventionFacts, partyCounts, signatures, type ConventionFacts } from '$lib/data/server/signatures';
import { HANOI } from '$lib/data/server/treaty-actions';
import { dateWords } from '$lib/words/dates';
import type { Language } from '$lib/words/language';
import { gatheringTitle } from '../gathering';
import type { SignatoryFacts } from '../signatories';

/** All that statements on the Convention's signatories rest on, with its dates and threshold. @throws Error where the tables lack them */
export const signatoryFacts = derived((data, language: Language): ConventionFacts & SignatoryFacts => {
	const convention = conventionFacts(data);
	return {
		...convention,
		signatures: signatures(data, language),
		counts: partyCounts(data, language),
		listSeenText: dateWords(convention.listSeen, language)
	};
});

/** How long the treaties before the Convention took to gather their instruments; null where none of them took three years or less. */
export const earlierSaid = derived((data, language: Language): string | null => {
	const { treaties } = raceFacts(data, language);
	return gatheringTitle(
		treaties.filter(({ key }) => key !== HANOI),
		language
	);
});
