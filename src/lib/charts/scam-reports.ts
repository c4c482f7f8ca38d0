import { withoutFigures } from '$lib/chart/draw/choice';
import { CHART, type ChartSpec } from '$lib/chart/spec';
import { countedNote } from '$lib/chart/story/counted-note';
import { publishedRows, reportedTitle } from '$lib/chart/story/rises-title';
import { withUnit } from '$lib/chart/story/with-unit';
import { m } from '$lib/paraglide/messages';

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

/** Complaints and recorded cases: in how many countries they rose; the way of one country. */
export const chart: ChartSpec = {
	...CHART,
	slug: 'scam-reports',
	order: 8,
	group: 'countries',
	name: m.dataset_scam_reports,
	aside: m.aside_scam_reports,
	metrics: REPORTS,
	countries: ['USA', 'CAN', 'JPN', 'MYS', 'KOR', 'AUS', 'SGP', 'HKG'],
	articles: [53, 34, 55],
	kinds: ['facets', 'line', 'bars', 'slope'],
	measures: ['value', 'per-person', 'per-user', 'change'],
	map: true,
	series: 'country',
	counted: true,
	title: (drawing, input) => {
		if (drawing.measure !== 'value' || drawing.year !== null) return null;
		const between = drawing.picture === 'slope' ? drawing.years : null;
		return reportedTitle('reports', publishedRows(drawing), between, input, (row) => withUnit(row, input.language));
	},
	neutral: () => m.scam_reports_neutral(),
	subtitle: () => m.scam_reports_subtitle(),
	notes: ({ rows, picture }, input) => [...withoutFigures(input, rows), m.scam_reports_note(), countedNote(picture)]
};
