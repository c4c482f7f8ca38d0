import type { Dataset, Slug } from './datasets';

/**
 * The authority whose losses stand for a country in a comparison: the count with the longest and steadiest line. Other
 * counts of the same country are in the same tables, under metrics of their own.
 */
const LOSSES_REPORTED = [
	'ic3_losses',
	'cafc_losses',
	'npa_jp_special_fraud_losses',
	'rmp_online_scam_losses',
	'knpa_voice_phishing_losses',
	'nasc_combined_losses',
	'spf_scam_losses',
	'hkpf_technology_crime_losses',
	'ukfinance_fraud_losses',
	'ncrp_cyber_fraud_losses',
	'bka_cybercrime_losses',
	'nz_cyber_incident_losses',
	'rtp_online_crime_losses',
	'tw_reported_fraud_losses',
	'sabric_digital_banking_fraud_losses',
	'it_postal_police_online_scam_losses',
	'finance_finland_fraud_losses',
	'no_fsa_fraud_losses',
	'cbr_bank_fraud_losses',
	'nibss_fraud_losses'
] as const;

/** The count of reports or cases that stands for a country, chosen like the losses. */
const REPORTS = [
	'ic3_complaints',
	'cafc_reports',
	'npa_jp_special_fraud_cases',
	'rmp_online_scam_cases',
	'knpa_voice_phishing_cases',
	'scamwatch_reports',
	'spf_scam_cases',
	'hkpf_technology_crime_cases',
	'ncrb_cybercrime_cases',
	'bka_cybercrime_cases',
	'nz_cyber_incident_reports',
	'rtp_online_crime_complaints',
	'tw_fraud_offences',
	'es_interior_cybercrime_cases',
	'cbs_computer_intrusion_cases',
	'fbsp_fraud_cases',
	'pnp_acg_cybercrime_cases',
	'bra_se_fraud_cases',
	'bfs_digital_crime_cases',
	'fr_interior_digital_offences',
	'ukfinance_fraud_cases',
	'online_scam_reports',
	'at_bka_cybercrime_reports',
	'be_police_computer_crime_cases',
	'cz_police_cybercrime_cases',
	'dk_police_it_economic_crime_reports',
	'it_postal_police_online_scam_cases',
	'pl_cert_cyber_incidents',
	'ua_gpo_fraud_cases',
	'ru_mvd_cybercrime_cases',
	'kz_interior_internet_fraud_cases',
	'cn_mps_telecom_fraud_cases_solved',
	'il_incd_cyber_incident_reports',
	'ar_ufeci_cybercrime_reports',
	'pe_prosecutors_cybercrime_reports',
	'nibss_fraud_cases',
	'sabric_digital_banking_fraud_cases'
] as const;

const NONE = {
	entities: null,
	countries: [],
	kinds: [],
	measures: ['value'],
	currencies: [],
	scale: 'linear',
	map: false,
	oneOf: []
} as const;

/** Every dataset: what its chart draws from, which shapes it can take and what can be drawn of its figures. */
export const CATALOGUE: readonly Dataset[] = [
	{
		...NONE,
		slug: 'global-losses',
		metrics: [
			'cybercrime_cost',
			'cybercrime_cost_eur',
			'cybercrime_cost_direct',
			'cybercrime_cost_total',
			'consumer_cybercrime_cost',
			'scam_losses',
			'ransomware_payments',
			'ic3_losses'
		],
		entities: ['WORLD', 'USA'],
		articles: [13, 17, 55],
		kinds: ['line', 'strip', 'facets'],
		measures: ['value', 'gdp-share', 'constant-usd', 'change'],
		currencies: ['usd'],
		scale: 'log',
		series: 'publisher'
	},
	{
		...NONE,
		slug: 'ransomware-and-crypto',
		metrics: ['ransomware_payments', 'crypto_scam_revenue', 'stolen_crypto', 'illicit_crypto_volume'],
		entities: ['WORLD'],
		articles: [17, 31, 50],
		kinds: ['line', 'strip', 'facets'],
		measures: ['value', 'constant-usd', 'change'],
		currencies: ['usd'],
		scale: 'log',
		series: 'publisher'
	},
	{
		...NONE,
		slug: 'vietnam-online-scams',
		metrics: [
			'online_scam_losses',
			'online_scam_losses_police_files',
			'online_scam_losses_part_year',
			'online_scam_losses_police_files_part_year'
		],
		entities: ['VNM'],
		articles: [13, 34, 41],
		kinds: ['strip', 'line'],
		measures: ['value', 'per-person', 'per-user', 'gdp-share'],
		currencies: ['vnd', 'usd'],
		scale: 'log',
		series: 'publisher'
	},
	{
		...NONE,
		slug: 'vietnam-internet-users',
		metrics: ['internet_users', 'internet_users_share'],
		entities: ['VNM'],
		articles: [53, 54],
		kinds: ['line', 'strip'],
		measures: ['value', 'change'],
		oneOf: ['internet_users_share', 'internet_users'],
		series: 'publisher'
	},
	{
		...NONE,
		slug: 'vietnam-cyberattacks',
		metrics: ['cyberattacks', 'cyberattacks_part_year', 'cyberattack_alerts', 'ddos_attacks'],
		entities: ['VNM'],
		articles: [7, 9, 10],
		kinds: ['strip', 'line'],
		scale: 'log',
		series: 'publisher'
	},
	{
		...NONE,
		slug: 'internet-users',
		metrics: ['internet_users_share', 'internet_users'],
		countries: ['VNM', 'KHM', 'CHN', 'LAO', 'THA', 'WORLD'],
		articles: [53, 54],
		kinds: ['line', 'bars', 'slope', 'facets'],
		measures: ['value', 'change'],
		map: true,
		oneOf: ['internet_users_share', 'internet_users'],
		series: 'country'
	},
	{
		...NONE,
		slug: 'scam-losses',
		metrics: [...LOSSES_REPORTED, 'online_scam_losses'],
		countries: ['USA', 'CAN', 'JPN', 'MYS', 'KOR', 'AUS', 'SGP', 'HKG'],
		articles: [41, 54, 55],
		kinds: ['facets', 'line', 'bars', 'slope'],
		measures: ['value', 'per-person', 'per-user', 'gdp-share', 'constant-usd', 'change'],
		currencies: ['usd', 'local', 'vnd'],
		map: true,
		series: 'country'
	},
	{
		...NONE,
		slug: 'scam-reports',
		metrics: REPORTS,
		countries: ['USA', 'CAN', 'JPN', 'MYS', 'KOR', 'AUS', 'SGP', 'HKG'],
		articles: [53, 34, 55],
		kinds: ['facets', 'line', 'bars', 'slope'],
		measures: ['value', 'per-person', 'per-user', 'change'],
		map: true,
		series: 'country'
	},
	{
		...NONE,
		slug: 'us-crime-types',
		metrics: ['ic3_type_losses', 'ic3_type_complaints', 'ic3_losses', 'ic3_complaints'],
		entities: ['USA'],
		articles: [13, 7, 14],
		kinds: ['bars', 'stacked', 'line', 'slope', 'facets'],
		measures: ['value', 'per-person', 'constant-usd', 'change'],
		currencies: ['usd', 'vnd'],
		oneOf: ['ic3_type_losses', 'ic3_type_complaints'],
		series: 'category'
	},
	{
		...NONE,
		slug: 'us-victim-age',
		metrics: ['ic3_age_losses', 'ic3_age_complaints'],
		entities: ['USA'],
		articles: [34, 53],
		kinds: ['line', 'stacked', 'bars', 'slope', 'facets'],
		measures: ['value', 'constant-usd', 'change'],
		currencies: ['usd', 'vnd'],
		oneOf: ['ic3_age_losses', 'ic3_age_complaints'],
		series: 'category'
	},
	{
		...NONE,
		slug: 'us-states',
		metrics: ['ic3_state_losses', 'ic3_state_complaints'],
		entities: ['USA'],
		articles: [34, 41],
		kinds: ['bars', 'slope', 'line', 'facets'],
		measures: ['value', 'per-person', 'constant-usd', 'change'],
		currencies: ['usd', 'vnd'],
		oneOf: ['ic3_state_losses', 'ic3_state_complaints'],
		series: 'category'
	},
	{
		...NONE,
		slug: 'cyber-indices',
		metrics: ['gci_score', 'wci_score'],
		countries: ['VNM', 'SGP', 'MYS', 'THA', 'IDN', 'PHL', 'CHN', 'USA'],
		articles: [54, 56, 53],
		kinds: ['bars', 'scatter', 'line'],
		map: true,
		oneOf: ['gci_score', 'wci_score'],
		series: 'country'
	},
	{
		...NONE,
		slug: 'convention-signatures',
		metrics: [],
		articles: [64, 65],
		kinds: ['steps'],
		map: true,
		series: 'treaty'
	},
	{
		...NONE,
		slug: 'race-to-40',
		metrics: [],
		articles: [64, 65],
		kinds: ['steps'],
		series: 'treaty'
	}
];

/** The dataset of that name. @throws Error where there is none: a fault in the code, not in the data. */
export function datasetOf(slug: Slug): Dataset {
	const found = CATALOGUE.find((dataset) => dataset.slug === slug);
	if (found === undefined) throw new Error(`No dataset "${slug}" in catalogue.ts.`);
	return found;
}
