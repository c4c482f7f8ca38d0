import { describe, expect, test } from 'vitest';
import { openIndex, withBackground } from '$lib/check/matcher/figure-index';
import { answer } from '$lib/check/matcher/match';
import { besideVerdict, type Beside } from '$lib/check/rivals';
import { background, figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';
import { speak, type Language } from '$lib/words/language';

const data = openData();

function beside(sentence: string, language: Language): Beside {
	speak(language);
	const index = withBackground(openIndex(figureIndex(data, language)), background(data));
	const [found] = answer(sentence, index).quantities;
	if (found === undefined) throw new Error(`No number is read in: ${sentence}`);
	return besideVerdict(found, index, language);
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
describe('beside a verdict stand the other figures of the same place, year and quantity', () => {
	test('with what each counts, and the sentence to use', () => {
		const { counts, rivals, say } = beside('VND 18,900 billion lost to online scams in 2024', 'en');
		expect(counts).toBe('What was counted (Cybersecurity Association): survey of users scaled up.');
		expect(rivals.map(({ text, what, publisher }) => [plain(text), what, publisher])).toEqual([
			['VND 12 trillion', "Money taken, by the ministry's account", 'Public Security ministry']
		]);
		expect(plain(say)).toBe(
			'Viet Nam’s Ministry of Public Security put the money taken in online scams at over VND 12 trillion for 2024.'
		);
	});

	test('in Vietnamese', () => {
		const { rivals, say } = beside('Lừa đảo trực tuyến gây thiệt hại 18.900 tỷ đồng năm 2024', 'vi');
		expect(rivals.map(({ text, what, publisher }) => [plain(text), what, publisher])).toEqual([
			['12.000 tỷ đồng', 'Tiền bị chiếm đoạt, do Bộ công bố', 'Bộ Công an']
		]);
		expect(plain(say)).toBe(
			'Theo Bộ Công an, số tiền bị chiếm đoạt do lừa đảo trực tuyến tại Việt Nam năm 2024 là hơn 12.000 tỷ đồng.'
		);
	});
});

describe('what a figure counts is told', () => {
	test('in English', () => {
		const { counts, rivals, say } = beside('Americans lost $16.6 billion in 2024', 'en');
		expect(counts).toBe('What was counted (FBI IC3): losses victims reported. What was never reported is not in it.');
		expect(rivals.map(({ id }) => id)).toEqual(['USA.2024.ftc_fraud_losses.ftc-release-2025']);
		expect(plain(say)).toBe(
			'Complaints to the FBI’s Internet Crime Complaint Center stated losses of $16.6 billion in 2024.'
		);
	});

	test('in Vietnamese', () => {
		const { counts } = beside('Người Mỹ mất 16,6 tỷ USD năm 2024', 'vi');
		expect(counts).toBe(
			'Nội dung thống kê (FBI IC3): thiệt hại nạn nhân trình báo. Phần không trình báo không nằm trong con số này.'
		);
	});
});

test('nothing stands beside a number that no figure has', () => {
	expect(beside('Scammers stole $987 billion in Norway in 2021', 'en')).toEqual({ counts: '', rivals: [], say: '' });
});
