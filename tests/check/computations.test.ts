import { describe, expect, test } from 'vitest';
import { stepsOf } from '$lib/check/server/steps';
import type { Step } from '$lib/check/arithmetic/step';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';

const data = openData();

/** What a step comes to; a figure that stands alone counts as its own result. */
function valueOf({ operation, operands, result }: Step): number | null {
	const [first] = operands;
	if (operation === 'rank') return first?.value ?? null;
	return result?.value ?? first?.value ?? null;
}

/** Digits behind the point of a number as it is written: "20.0" has one. */
function decimals(written: string): number {
	return written.split('.')[1]?.length ?? 0;
}

/** Claim, step, what it comes to as worked out by hand, and the unit that it is told in. */
const BY_HAND: readonly (readonly [claim: string, step: string, written: string, unit: number])[] = [
	['world-third-economy', 'economies-above', '2', 1],
	['world-third-economy', 'place', '3', 1],
	['world-third-economy', 'place-mcafee', '17', 1],
	['world-third-economy', 'against-mcafee', '6.35', 1],
	['world-third-economy', 'against-jpn', '1.19', 1],
	['world-more-than-drugs', 'then-now', '9.52', 1],
	['world-attack-39-seconds', 'seconds-between', '38.5', 1],
	['world-smb-60-percent', 'against-later', '6', 1],
	['world-smb-43-percent', 'against-2011', '2.39', 1],
	['world-human-error-95', 'against-other', '21', 1],
	['world-ransomware-11-seconds', 'victims-year', '2,866,909', 1],
	['world-ransomware-11-seconds', 'against-ic3', '769', 1],
	['world-ransomware-11-seconds', 'victims-before', '2,252,571', 1],
	['world-ransomware-265bn', 'yearly-growth', '29.5', 1],
	['world-ransomware-265bn', 'at-30-percent', '276', 1e9],
	['world-ransomware-265bn', 'against-2015', '61.5', 1],
	['world-ransomware-265bn', 'against-payments', '323', 1],
	['world-jobs-3-5m', 'growth', '250', 1],
	['world-scams-7-percent', 'can-2019', '7', 1],
	['world-scams-7-percent', 'gbr-2024', '14', 1],
	['world-scams-7-percent', 'aus-2024', '71', 1],
	['world-scams-7-percent', 'vnm-2023', '34', 1],
	['world-scams-7-percent', 'vnm-2024', '45.7', 1],
	['world-scams-7-percent', 'vnm-2025', '32.1', 1],
	['world-10-5tn-united-nations', 'against-forecast', '100', 1],
	['world-23tn-fbi-imf', 'start', '99.5', 1],
	['world-23tn-fbi-imf', 'end', '96.5', 1],
	['world-23tn-fbi-imf', 'against-ic3', '816', 1],
	['world-23tn-fbi-imf', 'against-imf', '84', 1],
	['world-23tn-fbi-imf', 'next-edition', '13.8', 1e12],
	['world-covid-600', 'emails', '667', 1],
	['world-covid-600', 'usa-complaints', '69.4', 1],
	['world-covid-600', 'usa-losses', '20.0', 1],
	['world-covid-600', 'sgp', '59.6', 1],
	['world-covid-600', 'hkg', '55.2', 1],
	['world-scams-1-percent-gdp', 'of-2021', '1.05', 1],
	['world-scams-1-percent-gdp', 'of-2022', '1.01', 1],
	['world-scams-1-percent-gdp', 'of-2023', '0.973', 1],
	['vnm-16-of-53bn', 'of-printed', '30.6', 1],
	['vnm-16-of-53bn', 'of-survey', '1.58', 1],
	['vnm-16-of-53bn', 'older-world', '55.3', 1e9],
	['vnm-ransomware-66-59', 'change', '-7', 1],
	['vnm-ransomware-66-59', 'against-viet-nam', '4.04', 1],
	['vnm-ransomware-18-minutes', 'a-day', '80.0', 1],
	['vnm-ransomware-18-minutes', 'minutes-between', '18.0', 1],
	['vnm-ransomware-18-minutes', 'first-half', '3.80', 1],
	['vnm-ransomware-18-minutes', 'second-half', '155', 1],
	['vnm-ransomware-18-minutes', 'halves', '41.3', 1],
	['vnm-ransomware-18-minutes', 'bkav', '5.32', 1],
	['vnm-press-checkpoint-1876', 'mean', '1,607', 1],
	['vnm-press-checkpoint-1876', 'above-mean', '16.8', 1],
	['usa-12-5bn-2023', 'losses-growth', '21.4', 1],
	['usa-12-5bn-2023', 'complaints-growth', '9.92', 1],
	['usa-12-5bn-2023', 'five-years-complaints', '3,787,889', 1],
	['usa-12-5bn-2023', 'five-years-losses', '37.4', 1e9],
	['usa-6-9bn-worldwide', 'fbi-2021', '6.90', 1e9],
	['usa-6-9bn-worldwide', 'against-world', '8.01', 1],
	['usa-6-9bn-worldwide', 'mean', '552,009', 1],
	['usa-average-19372', 'over-all', '19,313', 1],
	['usa-average-19372', 'over-losers', '64,779', 1],
	['usa-average-19372', 'second-first', '3.35', 1],
	['usa-average-19372', 'complaints-change', '-2.37', 1],
	['can-impersonation-638m', 'all-fraud', '638', 1e6],
	['can-impersonation-638m', 'four-years', '2,114', 1e6],
	['aus-losses-halved', 'change-2023', '-13.0', 1],
	['aus-losses-halved', 'change-2024', '-35.6', 1],
	['sgp-victim-10-minutes', 'minutes-between', '10.2', 1],
	['sgp-victim-10-minutes', 'losses-growth', '70.3', 1],
	['sgp-victim-10-minutes', 'in-dollars', '831', 1e6],
	['sgp-losses-19-percent', 'losses-growth', '-17.7', 1],
	['sgp-losses-19-percent', 'needed', '1,127', 1e6],
	['sgp-losses-19-percent', 'cases-growth', '-27.6', 1],
	['sgp-losses-19-percent', 'all-growth', '-24.8', 1],
	['mys-11-2bn-scams', 'five-years', '4,711', 1e6],
	['mys-11-2bn-scams', 'against-claim', '2.38', 1],
	['mys-11-2bn-scams', 'scam-share', '84.8', 1],
	['ind-22-lakh-crore', 'against-ministry', '96.3', 1],
	['ind-22-lakh-crore', 'ministry-dollars', '2.73', 1e9],
	['ind-22-lakh-crore', 'of-gdp', '6.72', 1],
	['ind-22-lakh-crore', 'losses-growth', '206', 1],
	['jpn-324bn-yen-usd', 'total', '324', 1e9],
	['jpn-324bn-yen-usd', 'in-dollars', '2.17', 1e9],
	['jpn-324bn-yen-usd', 'too-high', '47.7', 1],
	['jpn-324bn-yen-usd', 'victims', '42,900', 1],
	['jpn-324bn-yen-usd', 'own-rate', '154', 1],
	['kor-fewer-cases-double-loss', 'per-case-2021', '25.0', 1e6],
	['kor-fewer-cases-double-loss', 'per-case-2025', '52.9', 1e6],
	['kor-fewer-cases-double-loss', 'whole-year', '23,966', 1],
	['kor-fewer-cases-double-loss', 'against-2024', '15.0', 1],
	['hkg-nearly-half-of-crime', 'share', '47.0', 1],
	['hkg-nearly-half-of-crime', 'technology', '35.8', 1],
	['deu-206bn-cybercrime', 'of-gdp', '5.00', 1],
	['deu-206bn-cybercrime', 'three-quarters', '154', 1e9],
	['deu-206bn-cybercrime', 'seventy-two', '148', 1e9],
	['deu-206bn-cybercrime', 'per-case', '1.53', 1e6],
	['zaf-digital-fraud-64000', 'app-share', '65.3', 1],
	['zaf-digital-fraud-64000', 'app-growth', '102', 1],
	['zaf-digital-fraud-64000', 'all-growth', '88.4', 1],
	['zaf-digital-fraud-64000', 'losses', '1,888', 1e6],
	['nga-196-percent-five-years', 'one-year', '196', 1],
	['nga-196-percent-five-years', 'five-years', '350', 1],
	['nga-196-percent-five-years', 'in-dollars', '35.3', 1e6],
	['tha-q1-149m-a-day', 'days-implied', '31.2', 1],
	['tha-q1-149m-a-day', 'a-day', '51.1', 1e6],
	['tha-q1-149m-a-day', 'complaints-month', '27,858', 1],
	['tha-q1-149m-a-day', 'losses-month', '2,208', 1e6],
	['idn-800-reports-a-day', 'idn', '837', 1],
	['idn-800-reports-a-day', 'sgp', '141', 1],
	['idn-800-reports-a-day', 'hkg', '122', 1],
	['idn-800-reports-a-day', 'mys', '96.6', 1],
	['idn-800-reports-a-day', 'idn-per-100000', '108', 1],
	['idn-800-reports-a-day', 'sgp-per-100000', '853', 1],
	['idn-800-reports-a-day', 'sgp-idn', '7.91', 1],
	['phl-69-percent', 'growth', '69.0', 1],
	['phl-69-percent', 'a-day', '53.3', 1],
	['phl-69-percent', 'other-growth', '53.1', 1],
	['eu-payment-fraud-4-9bn', 'own-rate', '4.54', 1e9],
	['eu-payment-fraud-4-9bn', 'printed-rate', '4.93', 1e9],
	['eu-payment-fraud-4-9bn', 'growth', '20.0', 1],
	['vnm-1-in-220', 'one-in-220', '0.455', 1],
	['vnm-1-in-220', 'victims', '352,980', 1],
	['vnm-1-in-220', 'loss-each', '53.5', 1e6],
	['vnm-1-in-220', 'against-police', '58.8', 1],
	['vnm-scams-slightly-down', 'month-2024', '1,000', 1e9],
	['vnm-scams-slightly-down', 'month-spring', '250', 1e9],
	['vnm-scams-slightly-down', 'fall', '-75', 1],
	['vnm-scams-slightly-down', 'month-eight', '208', 1e9],
	['vnm-scams-slightly-down', 'month-eleven', '545', 1e9],
	['conv-nearly-70-signed', 'first-day', '69', 1],
	['conv-nearly-70-signed', 'members', '67', 1],
	['conv-nearly-70-signed', 'both-days', '72', 1]
];

describe('the arithmetic of the claims comes to what was worked out by hand', () => {
	test.each(BY_HAND)('%s, %s: %s', (claim, name, written, unit) => {
		const step = stepsOf(data, claim).find((one) => one.name === name);
		if (step === undefined) throw new Error(`${claim} has no step "${name}".`);
		const off = Math.abs((valueOf(step) ?? NaN) / unit - Number(written.replaceAll(',', '')));
		expect(off).toBeLessThanOrEqual(0.5 * 10 ** -decimals(written) + 1e-9);
	});

	test('every one of the forty newer claims has numbers by hand', () => {
		const known = new Set(BY_HAND.map(([claim]) => claim));
		expect(known.size).toBe(40);
		const ids = claims(data).map(({ id }) => id);
		expect([...known].filter((id) => !ids.includes(id))).toEqual([]);
	});
});
