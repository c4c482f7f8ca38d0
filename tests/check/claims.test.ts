import { describe, expect, test } from 'vitest';
import { formulaText } from '$lib/check/formula';
import { claimsAbout } from '$lib/check/server/claim-evidence';
import { checkOf } from '$lib/check/server/check';
import { claimLine, claimPage } from '$lib/check/server/pages';
import { reviewOf, scriptJson } from '$lib/check/server/review';
import { stepFaults, stepsOf } from '$lib/check/server/steps';
import { claims } from '$lib/data/server/claims';
import { openData } from '$lib/data/server/load';
import { LANGUAGES } from '$lib/words/language';
import { faultsIn } from '../fixtures/observations';

const data = openData();
const all = claims(data);

/** The formulas of a claim in English, non-breaking spaces as plain ones. */
function formulas(id: string): readonly string[] {
	return stepsOf(data, id).map((step) => formulaText(step, 'en').replaceAll('\u00a0', ' '));
}

describe('the claims of the package, computed from its tables', () => {
	test('each of the fifty-seven has steps without a fault, and the one that says most is among them', () => {
		expect(all).toHaveLength(57);
		expect(stepFaults(data)).toEqual([]);
		for (const claim of all) {
			const { steps, headline } = checkOf(data, claim);
			expect(steps.map(({ name }) => name)).toContain(headline.name);
			expect(headline.label.vi).not.toBe('');
		}
	});

	test.each([
		['world-8tn-2023', '$8 trillion ÷ $105.4 trillion = 7.6%'],
		['world-8tn-2023', '$8 trillion ÷ $12.5 billion = 640 times'],
		['world-10-5tn-2025', '($10.5 trillion ÷ $8 trillion)^(1 ÷ 2) − 1 = 14.6%'],
		['world-8tn-gdp', '183 of 185 economies = 98.9%'],
		['vnm-users-78-44m', '78.44 million people ÷ 79.1% = 99.17 million people'],
		['vnm-users-rank', 'place 11 of 181'],
		['vnm-users-rank', 'place 104 of 181'],
		['vnm-users-rank', 'place 12 of 182'],
		['vnm-reports-390tn', 'VND 390 trillion ÷ 16,000 reports = VND 24.4 billion'],
		['vnm-reports-390tn', 'VND 24.4 billion ÷ VND 101.9 million = 239 times'],
		['vnm-390tn-usd', 'VND 390 trillion ÷ $15.5 billion = VND 25,161 for one US dollar'],
		['vnm-390tn-usd', 'VND 390 trillion ÷ VND 23,787 for one US dollar = $16.4 billion'],
		['vnm-64-78', 'VND 390 trillion ÷ (1 + 64.78%) = VND 236.7 trillion'],
		['vnm-64-78', '16,000 reports ÷ (1 + 64.78%) = 9,710 reports'],
		['vnm-13750-attacks', '13,900 − 13,750 = 150 attacks'],
		['conv-71-articles', '71 − 68 = 3 articles'],
		['conv-20-years', 'from 31 October 2003 to 24 December 2024 = 21.1 years'],
		['conv-five-years', 'from 27 December 2019 to 24 December 2024 = 5 years'],
		['conv-five-years', 'from 28 February 2022 to 8 August 2024 = 2.4 years'],
		['conv-eight-sessions', '6 + 1 + 1 = 8 sessions'],
		['conv-40-signatures', '69 + 3 = 72 signatures'],
		['conv-72-countries', '70 + 1 + 1 = 72 signatories'],
		['conv-open-until', 'from 25 October 2025 to 31 December 2026 = 433 days'],
		['conv-in-force-2027', '40 − 3 = 37 ratifications']
	])('%s: %s', (id, formula) => {
		expect(formulas(id)).toContain(formula);
	});

	test('at 397 days the four earlier treaties had 6, 15, 4 and 24 instruments', () => {
		const steps = stepsOf(data, 'conv-in-force-2027').filter(({ name }) => name.startsWith('age-'));
		expect(steps.map(({ result }) => result?.value)).toEqual([6, 15, 4, 24]);
		expect(claimPage(data, 'conv-in-force-2027', 'en').explanation).toBe(
			'Forty ratifications (or the like) and then ninety days are needed. At least three are reported, so that at most 37 are missing. Of 8 earlier treaties 6 took 16 to 33 months to gather the ratifications they needed; 1 took 8.9 years; 1 had not gathered them by 5 February 2026.'
		);
	});

	test('in Vietnamese large numbers are tỷ, thousands of them too', () => {
		const [first] = stepsOf(data, 'vnm-reports-390tn').map((step) => formulaText(step, 'vi').replaceAll('\u00a0', ' '));
		expect(first).toBe('390.000 tỷ đồng ÷ 16.000 phản ánh = 24,4 tỷ đồng');
	});
});

describe('what is said of a claim is no more than the tables hold', () => {
	const page = (id: string, language: 'en' | 'vi') => claimPage(data, id, language);

	test('that nobody published a thing is said of what we found, not of the world', () => {
		expect(page('world-8tn-2023', 'en').meaning).toBe('We found nothing published that it rests on.');
		expect(page('world-8tn-2023', 'vi').meaning).toBe('Chúng tôi chưa tìm thấy căn cứ nào được công bố.');
	});

	test('a number that one of two publishers has is told so, and “first” is not what a short table can show', () => {
		expect(page('vnm-users-78-44m', 'en').explanation).toMatch(/^One of two publishers says the same: DataReportal,/);
		expect(page('vnm-users-78-44m', 'vi').explanation).toMatch(/^Một trong hai bên công bố cho kết quả như vậy/);
		expect(page('conv-20-years', 'en')).toMatchObject({ verdict: 'partly', verdictWord: 'Partly true' });
		expect(page('conv-20-years', 'vi').explanation).toContain('Hiệp ước về buôn bán vũ khí năm 2013');
	});

	test('one country’s counts carry its name in steps and picture', () => {
		const { steps, picture } = page('world-8tn-2023', 'en');
		expect(steps.map(({ label }) => label)).toContain('As a multiple of the losses that FTC (United States) counted');
		expect(picture?.rows.map(({ name }) => name)).toEqual(
			expect.arrayContaining(['FBI IC3 (United States)', 'FTC (United States)', 'GASA'])
		);
	});

	test('growth names the year from which it is counted', () => {
		expect(page('world-10-5tn-2025', 'en').steps[0]?.label).toBe('Growth a year from the figure of 2023 to this one');
		expect(page('world-10-5tn-2025', 'vi').steps[0]?.label).toBe(
			'Mức tăng mỗi năm từ con số của năm 2023 đến con số này'
		);
	});
});

describe('the pages of claims', () => {
	test.each(LANGUAGES)('in %s nothing is missing and no number is broken', (language) => {
		for (const claim of all) {
			const page = claimPage(data, claim.id, language);
			expect(faultsIn(page)).toEqual([]);
			expect(page.stops.at(-1)?.kind).toBe('check');
			expect(page.steps.every(({ label, parts }) => label !== '' && parts.length > 0)).toBe(true);
			expect(claimLine(data, claim, language).formula).not.toBe('');
		}
	});

	test('every operand that is a published figure can be opened', () => {
		const page = claimPage(data, 'vnm-reports-390tn', 'en');
		const known = new Set(page.figures.map(({ id }) => id));
		const linked = page.steps.flatMap(({ parts }) => parts.flatMap(({ figure }) => figure ?? []));
		expect(linked.length).toBeGreaterThan(5);
		expect(linked.filter((id) => !known.has(id))).toEqual([]);
	});

	test('a chart knows the claims about its figures', () => {
		expect(claimsAbout(data, 'vietnam-cyberattacks', 'en').map(({ id }) => id)).toEqual(['vnm-13750-attacks']);
		expect(claimsAbout(data, 'race-to-40', 'en').map(({ id }) => id)).toEqual(['conv-in-force-2027']);
		expect(claimsAbout(data, 'global-losses', 'vi').map(({ id }) => id)).toEqual([
			'world-8tn-2023',
			'world-10-5tn-2025',
			'world-8tn-gdp',
			'world-third-economy',
			'world-more-than-drugs',
			'world-ransomware-265bn',
			'world-10-5tn-united-nations',
			'world-23tn-fbi-imf',
			'world-covid-600',
			'world-scams-1-percent-gdp',
			'vnm-16-of-53bn',
			'usa-12-5bn-2023',
			'usa-6-9bn-worldwide',
			'usa-average-19372'
		]);
		expect(claimsAbout(data, 'cyber-indices', 'en')).toEqual([]);
	});
});

describe('the review of a claim', () => {
	const place = { path: 'https://example.org/check/x/', site: 'Counting Cybercrime', date: '2026-11-26' };
	const claim = (id: string) => {
		const found = all.find((one) => one.id === id);
		if (found === undefined) throw new Error(id);
		return found;
	};

	test('has what schema.org asks of a ClaimReview, in the language of the page', () => {
		expect(reviewOf(claim('nga-196-percent-five-years'), 'en', place)).toEqual({
			'@context': 'https://schema.org',
			'@type': 'ClaimReview',
			url: 'https://example.org/check/x/',
			inLanguage: 'en',
			datePublished: '2026-11-26',
			author: { '@type': 'Organization', name: 'Counting Cybercrime' },
			claimReviewed: "Fraud losses of Nigeria's banks rose 196 percent over the past five years",
			reviewBody:
				'196 percent is the growth of one year, 2023 to 2024. From 2020 to 2024 it is 350 percent, as the next sentence of the article says. Several outlets print the same of the same report.',
			itemReviewed: {
				'@type': 'Claim',
				author: { '@type': 'Organization', name: 'National Economy (Nigeria)' },
				datePublished: '2025-02',
				appearance: {
					'@type': 'NewsArticle',
					headline: "Nigeria's financial sector lost N52.26bn to fraud in 2024",
					datePublished: '2025-02',
					url: 'https://nationaleconomy.com/nigerias-financial-sector-lost-n52-26bn-to-fraud-in-2024'
				}
			},
			reviewRating: { '@type': 'Rating', alternateName: 'Right number, wrong thing' }
		});
		expect(reviewOf(claim('nga-196-percent-five-years'), 'vi', place)).toMatchObject({
			inLanguage: 'vi',
			claimReviewed: 'Thiệt hại do gian lận tại các ngân hàng Nigeria tăng 196% trong 5 năm qua',
			reviewRating: { alternateName: 'Gán nhầm' }
		});
	});

	test('an undated article has no date', () => {
		const { itemReviewed } = reviewOf(claim('vnm-16-of-53bn'), 'en', place);
		expect(Object.keys(itemReviewed)).toEqual(['@type', 'author', 'appearance']);
		expect(Object.keys(itemReviewed.appearance)).toEqual(['@type', 'headline', 'url']);
	});

	test('is JSON that no character of a claim can break out of', () => {
		const text = scriptJson({ claimReviewed: '</script><b>&"' });
		expect(text).toBe('{"claimReviewed":"\\u003c/script\\u003e\\u003cb\\u003e\\u0026\\""}');
		expect(JSON.parse(text)).toEqual({ claimReviewed: '</script><b>&"' });
	});
});
