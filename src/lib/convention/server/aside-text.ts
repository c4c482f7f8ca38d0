import type { Slug } from '$lib/data/datasets';
import { breakdownObservations, peopleOfStates } from '$lib/data/server/breakdowns';
import type { Data } from '$lib/data/server/data';
import { categoryNames } from '$lib/data/server/names';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { perHead } from '$lib/statements/per-head';
import { perHeadWords } from '$lib/statements/per-head-words';
import { articleNumbers } from './article-meanings';

/**
 * How the Convention bears on a dataset, in our words, which name articles by what they are about; made on the server, so
 * that scripts need not carry it.
 */
export function asideText(data: Data, slug: Slug, locale: Language): string {
	const articles = articleNumbers(data);
	return {
		'global-losses': m.aside_global_losses,
		'vietnam-online-scams': m.aside_vietnam_online_scams,
		'internet-users': m.aside_internet_users,
		'scam-losses': m.aside_scam_losses,
		'us-crime-types': m.aside_us_crime_types,
		'convention-signatures': m.aside_convention_signatures,
		'ransomware-and-crypto': m.aside_ransomware_and_crypto,
		'vietnam-internet-users': m.aside_internet_users,
		'vietnam-cyberattacks': m.aside_vietnam_cyberattacks,
		'scam-reports': m.aside_scam_reports,
		'us-victim-age': m.aside_us_victim_age,
		'us-states': () => m.aside_us_states({ ...articles, said: statesSaid(data, locale) }, { locale }),
		'cyber-indices': m.aside_cyber_indices,
		'race-to-40': m.aside_convention_signatures
	}[slug](articles, { locale });
}

/** How many states and how many of the highest losses per head the sentence on the states names. */
const STATES = 10;
const HIGHEST = 3;

/** What the people of the states tell of their complaints; empty where no year holds all states. */
function statesSaid(data: Data, language: Language): string {
	const rows = breakdownObservations(data);
	const of = (id: string) => rows.filter(({ metric }) => metric === id);
	const told = perHead(
		{ people: peopleOfStates(data), counts: of('ic3_state_complaints'), amounts: of('ic3_state_losses') },
		STATES,
		HIGHEST
	);
	const names = categoryNames(data, language);
	return told === null ? '' : perHeadWords(told, (code) => names.get(code) ?? code, language);
}
