import { datasetOf } from '$lib/data/catalogue';
import type { Slug } from '$lib/data/datasets';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';

/** How the Convention bears on a dataset, in our words; made on the server, so that scripts need not carry it. */
export function asideText(slug: Slug, locale: Language): string {
	const [first = 0, second = 0, third = 0] = datasetOf(slug).articles;
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
		'scam-reports': m.aside_scam_losses,
		'us-victim-age': m.aside_us_victim_age,
		'us-states': m.aside_us_states,
		'cyber-indices': m.aside_cyber_indices,
		'race-to-40': m.aside_convention_signatures
	}[slug]({ first, second, third }, { locale });
}
