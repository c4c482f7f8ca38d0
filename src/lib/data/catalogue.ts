import type { Dataset, Slug } from './datasets';

const NONE = {
	entities: null,
	countries: [],
	kinds: [],
	measures: ['value'],
	currencies: [],
	scale: 'linear',
	map: false,
	oneOf: [],
	standsFor: null,
	status: null
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
		metrics: [],
		standsFor: 'losses',
		status: 'reported',
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
		metrics: [],
		standsFor: 'reports',
		status: 'reported',
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

/** Figures that the overview starts from, by what they count and who counts: the newest of each is shown. */
export const LEDGER: readonly {
	readonly slug: Slug;
	readonly metric: string;
	readonly publisher: string;
	readonly entity: string;
}[] = [
	{ slug: 'global-losses', metric: 'cybercrime_cost', publisher: 'cybersecurity-ventures', entity: 'WORLD' },
	{ slug: 'global-losses', metric: 'scam_losses', publisher: 'gasa', entity: 'WORLD' },
	{ slug: 'global-losses', metric: 'ransomware_payments', publisher: 'chainalysis', entity: 'WORLD' },
	{ slug: 'global-losses', metric: 'ic3_losses', publisher: 'fbi-ic3', entity: 'USA' },
	{ slug: 'vietnam-online-scams', metric: 'online_scam_losses', publisher: 'gasa', entity: 'VNM' },
	{ slug: 'vietnam-online-scams', metric: 'online_scam_losses', publisher: 'mps-vn', entity: 'VNM' },
	{ slug: 'internet-users', metric: 'internet_users_share', publisher: 'world-bank-itu', entity: 'VNM' }
];

/** The dataset of that name. @throws Error where there is none: a fault in the code, not in the data. */
export function datasetOf(slug: Slug): Dataset {
	const found = CATALOGUE.find((dataset) => dataset.slug === slug);
	if (found === undefined) throw new Error(`No dataset "${slug}" in catalogue.ts.`);
	return found;
}
