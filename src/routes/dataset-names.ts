import type { Slug } from '$lib/data/datasets';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** What a dataset is called in lists and breadcrumbs, in the page's language unless another is named. */
export function datasetName(slug: Slug, locale?: Language): string {
	return {
		'global-losses': m.dataset_global_losses,
		'vietnam-online-scams': m.dataset_vietnam_online_scams,
		'internet-users': m.dataset_internet_users,
		'scam-losses': m.dataset_scam_losses,
		'us-crime-types': m.dataset_us_crime_types,
		'convention-signatures': m.dataset_convention_signatures,
		'ransomware-and-crypto': m.dataset_ransomware_and_crypto,
		'vietnam-internet-users': m.dataset_vietnam_internet_users,
		'vietnam-cyberattacks': m.dataset_vietnam_cyberattacks,
		'scam-reports': m.dataset_scam_reports,
		'us-victim-age': m.dataset_us_victim_age,
		'us-states': m.dataset_us_states,
		'cyber-indices': m.dataset_cyber_indices,
		'race-to-40': m.dataset_race_to_40
	}[slug]({}, locale === undefined ? {} : { locale });
}
