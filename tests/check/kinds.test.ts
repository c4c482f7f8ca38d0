import { describe, expect, test } from 'vitest';
import { openIndex, withBackground } from '$lib/check/matcher/figure-index';
import { answer } from '$lib/check/matcher/match';
import { background, figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';

const data = openData();
const index = withBackground(openIndex(figureIndex(data, 'en')), background(data));

/** Verdict and first figure of each number of a sentence, without the document of the figure. */
function told(text: string): readonly string[] {
	return answer(text, index).quantities.map(({ verdict, figures: [first] }) =>
		[verdict, ...(first === undefined ? [] : [first.row.id.replace(/\.[^.]+$/, '')])].join(' ')
	);
}

describe('figures that stand beside crime', () => {
	test.each([
		['The population reached 1.44 billion in 2023.', 'ask-place IND.2023.population'],
		['In 2022, 83.2% of the population was online.', 'ask-place GRC.2022.internet_users_share'],
		['Năm 2024, dân số đạt 283 triệu người.', 'ask-place IDN.2024.population'],
		['GDP năm 2023 đạt 1.371 tỷ USD.', 'ask-place IDN.2023.gdp_current_usd'],
		['A score of 98.49 in the Global Cybersecurity Index 2024 was a success.', 'ask-place IND.2024.gci_score'],
		['Nigeria scored 98.49 in the Global Cybersecurity Index 2024.', 'other-place IND.2024.gci_score'],
		['Năm 2018, Việt Nam đạt 94,59 điểm về chỉ số an ninh mạng toàn cầu.', 'other-year VNM.2020.gci_score'],
		['Năm 2022, có 78,6% dân số dùng Internet.', 'says VNM.2022.internet_users_share']
	])('are of the place that is named, or asked for: %s', (text, first) => {
		expect(told(text)).toEqual([first]);
	});

	test.each([
		'In Ghana 31.7% of the population used the internet in 2023.',
		"Kenya's population was 87.4 million in 2023.",
		'He scored 86.25 points on the driving test in 2024.',
		'GDP của Malaysia năm 2023 là 812,4 tỷ USD.'
	])('are nobody’s where no digit fits: %s', (text) => {
		expect(told(text)).toEqual(['none']);
	});
});

describe('States of the United States', () => {
	test.each([
		['Texas lost $2.54 billion to cybercrime in 2024.', 'other-place USA.2024.ic3_state_losses.CA'],
		['New Mexico lost $1.35 billion to internet crime in 2024.', 'other-place USA.2024.ic3_state_losses.TX'],
		['Bang Georgia có 39,4 triệu dân năm 2024.', 'other-place USA.2024.population.CA'],
		['Dân số California năm 2024 vào khoảng 39,4 triệu người.', 'says USA.2024.population.CA'],
		['Losses worked out at $64 per resident in California in 2024.', 'converted USA.2024.ic3_state_losses.CA'],
		['Every Californian lost about $64 to internet crime in 2024.', 'converted USA.2024.ic3_state_losses.CA'],
		[
			'In Alaska, 919 complaints were filed for every 100,000 inhabitants in 2024.',
			'converted USA.2024.ic3_state_complaints.AK'
		],
		['Thiệt hại tính trên đầu người ở Nevada là 83 USD năm 2024.', 'converted USA.2024.ic3_state_losses.NV']
	])('have figures and people of their own: %s', (text, first) => {
		expect(told(text)).toEqual([first]);
	});
});

describe('numbers as newspapers put them', () => {
	test.each([
		['Four out of every five people in Viet Nam used the internet in 2023.', 'says VNM.2023.internet_users_share'],
		['61 of every 100 Cambodians used the internet in 2023.', 'says KHM.2023.internet_users_share'],
		['Three quarters of Indonesians were online in 2024.', 'says IDN.2024.internet_users_share'],
		['Trong 100 người Việt Nam thì 84 người dùng Internet năm 2024.', 'says VNM.2024.internet_users_share'],
		['Hơn ba phần tư người Việt Nam dùng Internet năm 2022.', 'says VNM.2022.internet_users_share'],
		['Losses in California passed the two-billion-dollar mark in 2023.', 'says USA.2023.ic3_state_losses.CA'],
		['Americans lost just shy of $21 billion to internet crime in 2025.', 'says USA.2025.ic3_losses'],
		['Thiệt hại ở Florida vượt mốc 1 tỷ USD trong năm 2024.', 'says USA.2024.ic3_state_losses.FL'],
		['FBI nhận chưa tới 860.000 đơn trong năm 2024.', 'says USA.2024.ic3_complaints'],
		['Action Fraud took in 906,944 reports in 2020-21.', 'says GBR.2021.actionfraud_reports_fy'],
		['Năm tài chính 2020/2021, Action Fraud nhận 906.944 lượt trình báo.', 'says GBR.2021.actionfraud_reports_fy'],
		['Action Fraud logged losses of £2.35bn in FY2021/22.', 'other-year GBR.2021.actionfraud_losses_fy'],
		['CertiK counted 760 on-chain incidents in 2024.', 'says WORLD.2024.crypto_thefts'],
		['In 2023 a dollar cost 1,479 naira.', 'other-year NGA.2024.exchange_rate_lcu_per_usd'],
		['Tỷ giá bình quân năm 2024 là 35,3 baht đổi một đô la Mỹ.', 'says THA.2024.exchange_rate_lcu_per_usd'],
		['Card payments in the eurozone: fraud of €4.2bn in 2024.', 'says EUU.2024.eba_ecb_payment_fraud_value']
	])('%s', (text, first) => {
		expect(told(text)).toEqual([first]);
	});
});

describe('kinds of crime in everyday words', () => {
	test.each([
		[
			'Impostors pretending to be government officials cost Americans $798 million in 2025.',
			'says USA.2025.ic3_type_losses.government-impersonation'
		],
		[
			'People whose personal data had been leaked filed 64,882 complaints with the FBI in 2024.',
			'says USA.2024.ic3_type_complaints.personal-data-breach'
		],
		['Identity thieves cost Americans $189 million in 2022.', 'says USA.2022.ic3_type_losses.identity-theft'],
		[
			'Năm 2025, các vụ giả làm cán bộ nhà nước khiến người Mỹ mất 798 triệu USD.',
			'says USA.2025.ic3_type_losses.government-impersonation'
		],
		['Giả tuyển dụng khiến người Mỹ mất 264 triệu USD năm 2024.', 'says USA.2024.ic3_type_losses.employment']
	])('%s', (text, first) => {
		expect(told(text)).toEqual([first]);
	});
});

describe('telephone numbers and ages', () => {
	test.each([
		'Report a scam to the helpline on 1800 333 000, at any hour.',
		'Gọi 1900 2047 nếu nghi bị lừa đảo trực tuyến.',
		'Call 0300 123 2040 to report cybercrime.'
	])('no figure is compared with a telephone number: %s', (text) => {
		expect(told(text)).toEqual([]);
	});

	test('a sentence of people younger than 20 is of their group', () => {
		expect(told('People in the US younger than 20 filed 17,993 complaints with the FBI in 2024.')).toEqual([
			'says USA.2024.ic3_age_complaints.under-20'
		]);
	});
});
