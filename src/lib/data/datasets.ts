/** Names of the datasets, in the order of the overview: file, registry key, route and test name alike. */
export const SLUGS = [
	'global-losses',
	'vietnam-online-scams',
	'internet-users',
	'scam-losses',
	'us-crime-types',
	'convention-signatures'
] as const;
export type Slug = (typeof SLUGS)[number];

/** What a chart draws from, and which filters it can follow. */
export interface Dataset {
	readonly slug: Slug;
	/** Metrics whose observations it draws. */
	readonly metrics: readonly string[];
	/** Entities it may draw; null: all that have figures. */
	readonly entities: readonly string[] | null;
	/** Countries drawn when the reader has chosen none; empty where the chart has no such dimension. */
	readonly countries: readonly string[];
	/** Articles of the Convention that bear on it, most telling first. */
	readonly articles: readonly number[];
}

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
	'sabric_bank_crime_losses'
] as const;

/** Every dataset of the overview. */
export const DATASETS: readonly Dataset[] = [
	{
		slug: 'global-losses',
		metrics: [
			'cybercrime_cost',
			'cybercrime_cost_eur',
			'cybercrime_cost_direct',
			'consumer_cybercrime_cost',
			'scam_losses',
			'ransomware_payments',
			'ic3_losses'
		],
		entities: ['WORLD', 'USA'],
		countries: [],
		articles: [13, 17, 53]
	},
	{
		slug: 'vietnam-online-scams',
		metrics: [
			'online_scam_losses',
			'online_scam_losses_police_files',
			'online_scam_losses_part_year',
			'online_scam_losses_police_files_part_year'
		],
		entities: ['VNM'],
		countries: [],
		articles: [13, 34, 41]
	},
	{
		slug: 'internet-users',
		metrics: ['internet_users_share'],
		entities: null,
		countries: ['VNM', 'KHM', 'CHN', 'LAO', 'THA', 'WORLD'],
		articles: [53, 54]
	},
	{
		slug: 'scam-losses',
		metrics: [...LOSSES_REPORTED, 'online_scam_losses'],
		entities: null,
		countries: ['USA', 'CAN', 'JPN', 'MYS', 'KOR', 'AUS', 'SGP', 'HKG'],
		articles: [41, 54, 55]
	},
	{
		slug: 'us-crime-types',
		metrics: ['ic3_type_losses', 'ic3_losses'],
		entities: ['USA'],
		countries: [],
		articles: [13, 7, 14]
	},
	{ slug: 'convention-signatures', metrics: [], entities: null, countries: [], articles: [64, 65] }
];

/** The dataset of that name. @throws Error where there is none: a fault in the code, not in the data. */
export function datasetOf(slug: Slug): Dataset {
	const found = DATASETS.find((dataset) => dataset.slug === slug);
	if (found === undefined) throw new Error(`No dataset "${slug}" in datasets.ts.`);
	return found;
}
