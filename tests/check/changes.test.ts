import { describe, expect, test } from 'vitest';
import { verdictWords } from '$lib/check/answer-words';
import { openIndex, withBackground } from '$lib/check/matcher/figure-index';
import { answer } from '$lib/check/matcher/match';
import { background, figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';
import { speak, type Language } from '$lib/words/language';

const data = openData();
const beside = background(data);
const index = {
	en: withBackground(openIndex(figureIndex(data, 'en')), beside),
	vi: withBackground(openIndex(figureIndex(data, 'vi')), beside)
};

/** What is said of the first number of a sentence. */
function said(text: string, language: Language): string {
	speak(language);
	const found = answer(text, index[language]);
	const [first] = found.quantities;
	const words = first === undefined ? '' : verdictWords(first, found, index[language], language);
	speak('en');
	return words.replaceAll('\u00a0', ' ');
}

describe('changes are worked out within one series', () => {
	test.each([
		[
			'Losses reported to the FBI rose by a third in 2024.',
			'Worked out here from two published figures: $12.5 billion in 2023, $16.6 billion in 2024, up 32.8%.'
		],
		[
			'Complaints to the IC3 were 17 percent higher in 2025 than in 2024.',
			'Worked out here from two published figures: 859,532 in 2024, 1.01 million in 2025, up 17.3%.'
		],
		[
			'Cybercrime cases in Germany fell by 2.2 percent in 2024.',
			'Worked out here from two published figures: 134,407 in 2023, 131,391 in 2024, down 2.2%.'
		],
		[
			'Losses to investment fraud reported to the FBI more than doubled between 2021 and 2022.',
			'Worked out here from two published figures: $1.46 billion in 2021, $3.31 billion in 2022, 2.27 times as much.'
		],
		[
			'Losses in Texas rose 45 percent in 2024.',
			'Texas, Losses reported to the FBI by state, United States: the tables give another change, from $1.02 billion in 2023 to $1.35 billion in 2024, up 32.3%.'
		]
	])('%s', (text, words) => {
		expect(said(text, 'en')).toBe(words);
	});

	test.each([
		[
			'Thiệt hại do lừa đảo ở Singapore năm 2024 tăng 70% so với năm trước.',
			'Tính từ hai số liệu đã công bố: 651,8 triệu SGD năm 2023, 1,11 tỷ SGD năm 2024, tăng 70,3%.'
		],
		[
			'Số vụ lừa đảo ở Singapore năm 2025 giảm hơn một phần tư.',
			'Tính từ hai số liệu đã công bố: 51.501 năm 2024, 37.308 năm 2025, giảm 27,6%.'
		],
		[
			'Thiệt hại báo tới FBI năm 2025 gấp khoảng 6 lần năm 2019.',
			'Tính từ hai số liệu đã công bố: 3,5 tỷ USD năm 2019, 20,9 tỷ USD năm 2025, gấp 5,96 lần.'
		],
		[
			'Thiệt hại báo về FBI năm 2024 giảm 20%.',
			'Thiệt hại trình báo với FBI (IC3), Hoa Kỳ: theo các bảng, mức thay đổi khác, từ 12,5 tỷ USD năm 2023 đến 16,6 tỷ USD năm 2024, tăng 32,8%.'
		]
	])('%s', (text, words) => {
		expect(said(text, 'vi')).toBe(words);
	});

	test('both figures stand below what is said', () => {
		const [first] = answer('Losses reported to the FBI rose by a third in 2024.', index.en).quantities;
		expect(first?.figures.map(({ row }) => row.id)).toEqual([
			'USA.2024.ic3_losses.fbi-ic3-2024',
			'USA.2023.ic3_losses.fbi-ic3-2023'
		]);
	});

	test('nothing is worked out across a break: Swiss police counted otherwise from 2024 on', () => {
		const [first] = answer('Digital offences in Switzerland rose 35% in 2024.', index.en).quantities;
		expect([first?.verdict, first?.change]).toEqual(['change', null]);
	});

	test('a rounded figure denies no change: 1.2 billion may be 1.22', () => {
		const [first] = answer('Payment fraud losses in Britain fell 4 percent in 2023.', index.en).quantities;
		expect([first?.verdict, first?.change]).toEqual(['change', null]);
	});

	test.each([
		'The shop sold twice as many phones in 2024 as in 2023.',
		'She visits Hanoi four times a year.',
		'Lương tôi gấp đôi năm 2020.'
	])('a factor of something else is no number to compare: %s', (text) => {
		expect(answer(text, index.en).quantities).toEqual([]);
	});

	test.each([
		'Rents in London rose 9 percent in 2024.',
		'Electricity use in Texas rose 12 percent in 2024.',
		'Giá cà phê tăng 70% trong năm 2024.'
	])('a change of something else is none of ours: %s', (text) => {
		expect(answer(text, index.en).quantities.map(({ verdict }) => verdict)).toEqual(['none']);
	});
});
