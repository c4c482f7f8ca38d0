import { describe, expect, test } from 'vitest';
import { quantityWords, verdictWords } from '$lib/check/answer-words';
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

/** How each number of a sentence is read, its verdict and what is said of it. */
function said(text: string, language: Language): readonly string[] {
	speak(language);
	const found = answer(text, index[language]);
	const words = found.quantities.map((one) =>
		[quantityWords(one, language), one.verdict, verdictWords(one, found, index[language], language)].join(' | ')
	);
	speak('en');
	return words;
}

describe('a place in an index is counted from its scores', () => {
	test('ties are told', () => {
		expect(said('Viet Nam ranked 17th of 194 countries in the Global Cybersecurity Index 2024.', 'en')).toEqual([
			'place 17 of 194 | converted | By the scores of 2024, Viet Nam shares places 16 to 17 of 194, counted here. With equal scores counted as one place it is 3.'
		]);
	});

	test('publishers that count equal scores as one place are not contradicted', () => {
		expect(said('Vietnam came 25th in the Global Cybersecurity Index of 2020.', 'en')).toEqual([
			'place 25 | converted | By the scores of 2020, Viet Nam has place 32 of 194, counted here. With equal scores counted as one place it is 25.'
		]);
	});

	test('another place is answered with the one that the scores give', () => {
		expect(said('Việt Nam xếp thứ 40/194 về Chỉ số An ninh mạng toàn cầu năm 2020.', 'vi')).toEqual([
			'đứng thứ 40/194 | none | Theo điểm năm 2020, Việt Nam đứng thứ 32 trong 194 nước; thứ hạng do chúng tôi xếp. Nếu các nước bằng điểm chỉ tính một bậc thì đứng thứ 25.'
		]);
	});

	test.each([
		'She finished 17th of 194 runners in 2024.',
		'On the 5th of March 2024 the workshop on phishing began.',
		'Thứ 6 này Việt Nam đá với Thái Lan.'
	])('a place in anything else is no number to compare: %s', (text) => {
		expect(said(text, 'en')).toEqual([]);
	});
});
