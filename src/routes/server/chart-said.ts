import { conventionSignatures } from '$lib/charts/convention-signatures/select';
import { draw } from '$lib/chart/draw/draw';
import { isOfObservations, loadFinding } from '$lib/chart/load';
import { storyOf } from '$lib/chart/story/story';
import type { Finding } from '$lib/chart/story/finding';
import { unfilteredInput } from '$lib/chart/server/unfiltered-input';
import { SLUGS, type Slug } from '$lib/data/datasets';
import type { Data } from '$lib/data/server/data';
import { HANOI } from '$lib/data/server/deeds';
import { raceFacts } from '$lib/data/server/race';
import { conventionFacts, partyCounts, signatures } from '$lib/data/server/signatures';
import { dateWords } from '$lib/dates';
import { NO_FILTERS } from '$lib/filters/filters';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { gatheringTitle } from '$lib/statements/gathering';
import { signatoriesOn } from '$lib/statements/signatories';

/** By dataset of observations, what its page says of its figures. */
export type Findings = ReadonlyMap<Slug, Finding>;

/** The findings of all datasets of observations, so that nothing waits between choosing a language and saying them. */
export async function loadFindings(): Promise<Findings> {
	return new Map(
		await Promise.all(SLUGS.filter(isOfObservations).map(async (slug) => [slug, await loadFinding(slug)] as const))
	);
}

/**
 * What a chart says before anything is chosen: the statement that its title prints, for lists, descriptions and cards. The
 * language must be the one that is spoken (`speak`). Charts of treaties need no findings. @throws Error for a dataset of
 * observations whose finding was not loaded
 */
export function chartSaid(data: Data, slug: Slug, language: Language, findings: Findings): string {
	if (slug === 'convention-signatures') return signaturesSaid(data, language);
	if (slug === 'race-to-40') return raceSaid(data, language);
	const finding = findings.get(slug);
	if (finding === undefined) throw new Error(`No finding for "${slug}" in explorer/load.ts.`);
	const input = unfilteredInput(data, slug, language);
	return storyOf(draw(input), input, finding).title;
}

/** What a chart says, as the description of its page: a sentence with its full stop. */
export function descriptionOf(said: string): string {
	return said.endsWith('.') ? said : `${said}.`;
}

function signaturesSaid(data: Data, language: Language): string {
	const convention = conventionFacts(data);
	const { title } = conventionSignatures({
		...convention,
		signatures: signatures(data, language),
		counts: partyCounts(data, language),
		states: [],
		filters: NO_FILTERS,
		language,
		asOfText: dateWords(convention.asOf, language),
		listSeenText: dateWords(convention.listSeen, language)
	});
	return title;
}

function raceSaid(data: Data, language: Language): string {
	const { needed, asOf, listSeen } = conventionFacts(data);
	const { treaties } = raceFacts(data, language);
	const list = dateWords(listSeen, language);
	const facts = {
		signatures: signatures(data, language),
		counts: partyCounts(data, language),
		listSeen,
		listSeenText: list
	};
	const { ratified } = signatoriesOn(asOf, facts);
	const gathering = gatheringTitle(
		treaties.filter(({ key }) => key !== HANOI),
		language
	);
	return [m.charts_race_finding({ ratified, needed, list }), gathering].filter((part) => part !== null).join('. ');
}
