/**
 * What a reader may type, and what should come first: the beginning of a figure's id, or the id of a claim. A figure stands
 * before its copies, also where the sentence has the number of a copy.
 */
export interface Case {
	readonly text: string;
	readonly first: string;
}

const figure = (text: string, first: string): Case => ({ text, first });
const claim = (text: string, id: string): Case => ({ text, first: `claim:${id}` });

/** Sentences in English, as newspapers write them. */
export const ENGLISH: readonly Case[] = [
	figure('10.5 trillion by 2025', 'WORLD.2025.cybercrime_cost.cv-cybercrime-cost-2020'),
	figure(
		'Cybercrime is expected to cost the world $10.5 trillion annually by 2025, up from $3 trillion in 2015.',
		'WORLD.2025.cybercrime_cost.cv-cybercrime-cost-2020'
	),
	figure('Global cybercrime damages hit US$8tn in 2023', 'WORLD.2023.cybercrime_cost.digwatch-cv-2023'),
	figure(
		'The cost of cybercrime reached nine and a half trillion dollars worldwide in 2024',
		'WORLD.2024.cybercrime_cost.cysurance-cv-2024'
	),
	figure(
		'Cyber crime will cost the global economy more than 23 trillion dollars in 2027, a US official said.',
		'WORLD.2027.cybercrime_cost.globalsecuritymag-statista-2022'
	),
	figure('The world lost 1.03 trillion dollars to scams in 2024.', 'WORLD.2024.scam_losses.gasa-2024'),
	figure('Scammers stole an estimated $442bn globally in 2025', 'WORLD.2025.scam_losses.feedzai-gasa-2025'),
	figure(
		'Ransomware payments topped 1.1 billion dollars in 2023, a record, according to Chainalysis',
		'WORLD.2023.ransomware_payments.axios-chainalysis-2024-02'
	),
	figure('Ransomware will cost victims $265 billion a year by 2031', 'WORLD.2031.ransomware_damage.cv-ransomware'),
	figure('Hackers stole $2.2 billion in cryptocurrency in 2024', 'WORLD.2024.stolen_crypto.newsghana-chainalysis-2024'),
	figure(
		'The average cost of a data breach rose to $4.88m in 2024',
		'WORLD.2024.data_breach_average_cost.f5pm-ibm-2025'
	),
	figure(
		'Scam syndicates in East and South-East Asia took between $18 billion and $37 billion in 2023, UNODC says',
		'ESEA.2023.scam_losses.fortune-unodc-2024'
	),
	figure('The FBI counted losses of $16.6 billion in 2024', 'USA.2024.ic3_losses.'),
	figure('Americans filed 859,532 complaints with the IC3 last year', 'USA.2024.ic3_complaints.'),
	figure(
		'Americans reported losing more than 12.5 billion dollars to fraud in 2024, FTC data show',
		'USA.2024.ftc_fraud_losses.'
	),
	figure('Internet crime cost Americans $20.877 billion in 2025', 'USA.2025.ic3_losses.'),
	figure('Australians lost $2.03 billion to scams in 2024', 'AUS.2024.nasc_combined_losses.'),
	figure('Australia: A$2.74bn was lost to scams in 2023', 'AUS.2023.nasc_combined_losses.'),
	figure('Singapore scam victims lost a record S$1.1 billion in 2024', 'SGP.2024.spf_scam_losses.'),
	figure('Police in Singapore recorded 51,501 scam cases in 2024', 'SGP.2024.spf_scam_cases.'),
	figure('Fraudsters stole £1.17 billion in the UK in 2024', 'GBR.2024.ukfinance_fraud_losses.'),
	figure('APP fraud losses in Britain came to 450.7 million pounds in 2024', 'GBR.2024.ukfinance_app_losses.'),
	figure('Canadians lost 638 million dollars to fraud in 2024', 'CAN.2024.cafc_losses.'),
	figure('German police registered 131,391 cases of cybercrime in 2024', 'DEU.2024.bka_cybercrime_cases.'),
	figure('Hong Kong recorded 44,480 deception cases in 2024', 'HKG.2024.hkpf_deception_cases.'),
	figure('Malaysians lost RM1.57 billion to online scams in 2024', 'MYS.2024.rmp_online_scam_losses.'),
	figure('India lost ₹22,845 crore to cyber fraud in 2024', 'IND.2024.ncrp_cyber_fraud_losses.'),
	figure('South Korea: voice phishing losses of 854.5 billion won in 2024', 'KOR.2024.knpa_voice_phishing_losses.'),
	figure('In Japan special fraud took 71.88 billion yen in 2024', 'JPN.2024.npa_jp_special_fraud_losses.'),
	figure(
		'Vietnam had 78.44 million internet users in early 2024',
		'VNM.2024.internet_users.dcca-datareportal-vnm-2024'
	),
	figure('84 per cent of people in Viet Nam were online in 2024', 'VNM.2024.internet_users_share.worldbank'),
	figure('67.6% of the world used the internet in 2024', 'WORLD.2024.internet_users_share.worldbank'),
	figure('Viet Nam lost 18.9 trillion dong to online scams in 2024', 'VNM.2024.online_scam_losses.dtinews-nca-2024-12'),
	figure(
		'Police put online fraud losses in Vietnam at VND8,000-10,000 billion in 2023',
		'VNM.2023.online_scam_losses.sggp-mps-2024-05-13'
	),
	figure(
		'Vietnamese lost US$16.23 billion to scammers in 2023',
		'VNM.2023.online_scam_losses_usd.mic-gasa-vnm-2024-01'
	),
	figure('Vietnam suffered over 659,000 cyberattacks in 2024', 'VNM.2024.cyberattacks.vietnamplus-nca-307198'),
	figure('13,900 cyber attacks hit Vietnam in 2023', 'VNM.2023.cyberattacks.baolaocai-ncs-2023'),
	claim('The convention consists of nine chapters and 71 articles', 'conv-71-articles'),
	claim('72 countries signed the Hanoi Convention', 'conv-72-countries'),
	claim('More than 13,750 cyberattacks have hit Viet Nam since the beginning of 2023', 'vnm-13750-attacks'),
	claim('Nearly 16,000 reports of online scams caused losses of VND390 trillion in 2023', 'vnm-reports-390tn'),
	claim('Online fraud losses in Viet Nam soared by 64.78% compared with 2022', 'vnm-64-78'),
	claim('At least 40 countries are expected to sign the treaty in Hanoi', 'conv-40-signatures'),
	figure(
		'By 2031 cybercrime could drain 12.2 trillion dollars a year from the world economy',
		'WORLD.2031.cybercrime_cost'
	),
	figure(
		'McAfee put the cost of cyber crime at nearly one trillion dollars in 2020',
		'WORLD.2020.cybercrime_cost.financialexpress'
	),
	figure(
		'Consumers around the globe lost $388bn to cybercrime, Norton said in 2011',
		'WORLD.2011.consumer_cybercrime_cost'
	),
	figure('Crypto scams took in at least $9.9 billion in 2024', 'WORLD.2024.crypto_scam_revenue'),
	figure(
		'Online payment fraud will exceed $91 billion by 2028, Juniper Research predicts',
		'WORLD.2028.online_payment_fraud_losses'
	),
	figure('Chainalysis: victims paid $813.55m in ransom in 2024', 'WORLD.2024.ransomware_payments.infosecurity'),
	figure('IC3 received more than 1 million complaints in 2025', 'USA.2025.ic3_complaints'),
	figure('Scamwatch logged 301,778 scam reports in 2023', 'AUS.2023.scamwatch_reports'),
	figure('Scams cost Singaporeans S$913.1 million last year', 'SGP.2025.spf_scam_losses'),
	figure('Action Fraud recorded losses of £2.4bn in 2021', 'GBR.2021.actionfraud_losses'),
	figure('France counted 348,000 digital offences in 2024', 'FRA.2024.fr_interior_digital_offences'),
	figure('Spain registered 464,801 cybercrimes in 2024', 'ESP.2024.es_interior_cybercrime_cases'),
	figure('Taiwan: more than 120,000 fraud cases in 2024', 'TWN.2024.tw_reported_fraud_cases'),
	figure('Thailand lost 60 billion baht to online crime in 2024', 'THA.2024.rtp_online_crime_losses'),
	figure('Business email compromise cost US firms $2.77 billion in 2024', 'USA.2024.'),
	figure('About 23% of adults lost money to a scam worldwide in 2025', 'WORLD.2025.share_lost_money_to_scam'),
	figure('80 million Vietnamese are internet users in 2025', 'VNM.2025.internet_users.'),
	figure('Cyberattacks in Vietnam: 11,213 in 2022, the authority said', 'VNM.2022.cyberattacks'),
	figure('Investment scams cost Americans $6.57 billion in 2024, the FBI says', 'USA.2024.'),
	figure('Illicit crypto addresses received $154bn in 2025', 'WORLD.2025.illicit_crypto_volume'),
	figure('GASA: 1.026 trillion dollars lost to scammers in 2023', 'WORLD.2023.scam_losses'),
	figure(
		'The cost of cybercrime is projected at 13.82 trillion U.S. dollars in 2028',
		'WORLD.2028.cybercrime_cost.ebnet'
	),
	figure('Victims in Hong Kong were cheated of HK$9.15 billion in 2024', 'HKG.2024.hkpf_deception_losses'),
	figure('Fraud cost Canadians $704 million in 2025', 'CAN.2025.cafc_losses'),
	figure('The population of Viet Nam passed 100 million in 2023', 'VNM.2023.population'),
	figure('The world has 8 billion people', 'WORLD.2022.population'),
	figure('Around 5.5 billion people were online in 2024', 'WORLD.2024.internet_users_share'),
	figure('India registered 86,420 cybercrime cases in 2023', 'IND.2023.ncrb'),
	figure('UK banks recorded 3.3 million fraud cases in 2024', 'GBR.2024.ukfinance_fraud_cases'),
	figure('Japanese police: 21,043 special fraud cases in 2024', 'JPN.2024.npa_jp_special_fraud_cases')
];
