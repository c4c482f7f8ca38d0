import { withoutFigures } from '$lib/chart/draw/choice';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { countedNote } from '$lib/chart/story/counted-note';
import { publishedRows, reportedTitle } from '$lib/chart/story/rises-title';
import { m } from '$lib/paraglide/messages';

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

/** Reported losses: in how many countries they rose; the way of one country. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'scam-losses',
	order: 7,
	group: 'countries',
	name: m.dataset_scam_losses,
	aside: m.aside_scam_losses,
	metrics: [...LOSSES_REPORTED, 'online_scam_losses'],
	countries: ['USA', 'CAN', 'JPN', 'MYS', 'KOR', 'AUS', 'SGP', 'HKG'],
	articles: [41, 54, 55],
	kinds: ['facets', 'line', 'bars', 'slope'],
	measures: ['value', 'per-person', 'per-user', 'gdp-share', 'constant-usd', 'change'],
	currencies: ['usd', 'local', 'vnd'],
	map: true,
	series: 'country',
	counted: true,
	title: (drawing, input) => {
		if (drawing.measure !== 'value' || drawing.year !== null) return null;
		return reportedTitle('losses', publishedRows(drawing), drawing.picture === 'slope' ? drawing.years : null, input);
	},
	neutral: () => m.scam_losses_neutral(),
	subtitle: ({ currency }) => (currency === 'usd' ? m.scam_losses_subtitle() : null),
	notes: ({ rows, picture }, input) => [...withoutFigures(input, rows), m.scam_losses_note(), countedNote(picture)]
};
