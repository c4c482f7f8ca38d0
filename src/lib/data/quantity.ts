/**
 * Metrics that ask the same question: how much was lost, how many cases there were. In a group the earlier metric speaks
 * for a publisher that has figures under several. What one department holds in its files is no answer to what a country
 * lost, so such metrics stand alone.
 */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
	cybercrime_cost: ['cybercrime_cost', 'cybercrime_cost_total', 'cybercrime_cost_eur'],
	online_scam_losses: ['online_scam_losses', 'online_scam_losses_usd', 'online_scam_losses_part_year'],
	cyberattacks: ['cyberattacks', 'cyberattacks_part_year'],
	malware_damage: ['malware_damage', 'malware_damage_usd'],
	'recorded-losses': [
		'ic3_losses',
		'ftc_fraud_losses',
		'nasc_combined_losses',
		'scamwatch_losses',
		'ukfinance_fraud_losses',
		'actionfraud_losses',
		'tw_fraud_offence_losses',
		'tw_reported_fraud_losses'
	],
	'recorded-cases': [
		'ic3_complaints',
		'ftc_fraud_reports',
		'nasc_combined_reports',
		'scamwatch_reports',
		'reportcyber_reports',
		'ncrb_cybercrime_cases',
		'ncrp_complaints',
		'cbs_computer_intrusion_cases',
		'nl_police_cybercrime_reports',
		'cicc_cybercrime_cases',
		'pnp_acg_cybercrime_cases',
		'tw_fraud_offences',
		'tw_reported_fraud_cases',
		'tw_hotline_fraud_cases'
	]
};

const QUANTITY_OF: ReadonlyMap<string, string> = new Map(
	Object.entries(GROUPS).flatMap(([quantity, metrics]) => metrics.map((metric) => [metric, quantity] as const))
);

/** What a metric asks: the name of its group, or its own id where no other metric asks the same. */
export function quantityOf(metric: string): string {
	return QUANTITY_OF.get(metric) ?? metric;
}

/** The metrics that ask what this quantity asks, those that speak first before the others. */
export function metricsOf(quantity: string): readonly string[] {
	return GROUPS[quantity] ?? [quantity];
}

/** Metrics that count less than a quantity asks for: they stand beside its figures and are not compared with them. */
const NARROWER: Readonly<Record<string, readonly string[]>> = {
	online_scam_losses: ['online_scam_losses_police_files', 'online_scam_losses_police_files_part_year']
};

const WIDER: ReadonlyMap<string, string> = new Map(
	Object.entries(NARROWER).flatMap(([quantity, metrics]) => metrics.map((metric) => [metric, quantity] as const))
);

/** The quantity that a metric counts only a part of; null where it is no such part. */
export function partOf(metric: string): string | null {
	return WIDER.get(metric) ?? null;
}
