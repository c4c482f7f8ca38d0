import type { Slug } from '$lib/data/datasets';
import type { Data } from '$lib/data/server/data';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { articleNumbers } from './article-meanings';

/**
 * How the Convention bears on a dataset, in our words, which name articles by what they are about; made on the server, so
 * that scripts need not carry it.
 */
export function asideText(data: Data, slug: Slug, locale: Language): string {
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
		'us-states': m.aside_us_states,
		'cyber-indices': m.aside_cyber_indices,
		'race-to-40': m.aside_convention_signatures
	}[slug](articleNumbers(data), { locale });
}
