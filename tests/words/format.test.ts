import { describe, expect, test } from 'vitest';
import {
	collate,
	count,
	exact,
	factor,
	figure,
	fold,
	isCurrency,
	listApart,
	listWords,
	magnitude,
	money,
	percent,
	precise,
	range,
	signed,
	yearSpans
} from '$lib/words/format';

// Figure and word, or sign and figure, stand together: the space between is \u00a0
describe('magnitude', () => {
	test('English counts in millions, billions and trillions', () => {
		expect(magnitude(2.5e6, 'en')).toBe('2.5\u00a0million');
		expect(magnitude(2.5e9, 'en')).toBe('2.5\u00a0billion');
		expect(magnitude(10.5e12, 'en')).toBe('10.5\u00a0trillion');
	});

	test('Vietnamese counts in triệu and tỷ, thousands of tỷ among them, as its press prints them', () => {
		expect(magnitude(2.5e6, 'vi')).toBe('2,5\u00a0triệu');
		expect(magnitude(2.5e9, 'vi')).toBe('2,5\u00a0tỷ');
		expect(magnitude(999.94e9, 'vi')).toBe('999,9\u00a0tỷ');
		expect(magnitude(1e12, 'vi')).toBe('1.000\u00a0tỷ');
		expect(magnitude(1.66e12, 'vi')).toBe('1.660\u00a0tỷ');
		expect(magnitude(18.9e12, 'vi')).toBe('18.900\u00a0tỷ');
		expect(magnitude(391.8e12, 'vi')).toBe('391.800\u00a0tỷ');
		expect(magnitude(10.2e15, 'vi')).toBe('10,2\u00a0triệu tỷ');
		expect(magnitude(-18.9e12, 'vi')).toBe('-18.900\u00a0tỷ');
	});

	test('both languages round thousands of tỷ alike', () => {
		expect([magnitude(1_814_600_000_000, 'en'), magnitude(1_814_600_000_000, 'vi')]).toEqual([
			'1.81\u00a0trillion',
			'1.810\u00a0tỷ'
		]);
		expect([magnitude(12_846e9, 'en'), magnitude(12_846e9, 'vi')]).toEqual(['12.8\u00a0trillion', '12.800\u00a0tỷ']);
	});

	test('Vietnamese never writes T, which is tỷ there and trillion in English', () => {
		const texts = [1e6, 1e9, 1e12, 1e15].flatMap((value) => [magnitude(value, 'vi'), magnitude(value, 'vi', 'short')]);
		expect(texts.filter((text) => /T/.test(text))).toEqual([]);
	});

	test('short style cuts the English word and leaves the Vietnamese one', () => {
		expect(magnitude(820e6, 'en', 'short')).toBe('820\u00a0m');
		expect(magnitude(16.6e9, 'en', 'short')).toBe('16.6\u00a0bn');
		expect(magnitude(1.2e12, 'en', 'short')).toBe('1.2\u00a0tn');
		expect(magnitude(16.6e9, 'vi', 'short')).toBe('16,6\u00a0tỷ');
		expect([1e12, 1e13, 1e14].map((value) => magnitude(value, 'vi', 'short'))).toEqual([
			'1.000\u00a0tỷ',
			'10.000\u00a0tỷ',
			'100.000\u00a0tỷ'
		]);
	});

	test('below ten of a word there are two decimals, from ten on one', () => {
		expect(magnitude(2.183e9, 'en')).toBe('2.18\u00a0billion');
		expect(magnitude(21.83e9, 'en')).toBe('21.8\u00a0billion');
	});

	test('what would be rounded up to a thousand takes the next word', () => {
		expect(magnitude(999_400_000, 'en')).toBe('999.4\u00a0million');
		expect(magnitude(999_960_000, 'en')).toBe('1\u00a0billion');
		expect(magnitude(999_960_000_000, 'vi')).toBe('1.000\u00a0tỷ');
	});

	test('numbers under a million are written out', () => {
		expect(magnitude(859_532, 'en')).toBe('859,532');
		expect(magnitude(859_532, 'vi')).toBe('859.532');
		expect(magnitude(123.45, 'en')).toBe('123.5');
		expect(magnitude(1.234, 'en')).toBe('1.23');
		expect(magnitude(0, 'en')).toBe('0');
	});

	test('a negative number keeps its size', () => {
		expect(magnitude(-2.5e9, 'en')).toBe('-2.5\u00a0billion');
	});
});

describe('money', () => {
	test('English puts the sign before the amount', () => {
		expect(money(2.18e9, 'AUD', 'en')).toBe('A$2.18\u00a0billion');
		expect(money(10.5e12, 'USD', 'en')).toBe('$10.5\u00a0trillion');
		expect(money(12.5e9, 'USD', 'en', 'short')).toBe('$12.5\u00a0bn');
	});

	test('a currency without a sign is named by its code', () => {
		expect(money(391.8e12, 'VND', 'en')).toBe('VND\u00a0391.8\u00a0trillion');
	});

	test('Vietnamese names the currency after the amount', () => {
		expect(money(18.9e12, 'VND', 'vi')).toBe('18.900\u00a0tỷ\u00a0đồng');
		expect(money(390e12, 'VND', 'vi')).toBe('390.000\u00a0tỷ\u00a0đồng');
		expect(money(10.5e12, 'USD', 'vi')).toBe('10.500\u00a0tỷ\u00a0USD');
		expect(money(2.18e9, 'AUD', 'vi')).toBe('2,18\u00a0tỷ\u00a0AUD');
	});

	test('an exchange rate is not rounded away', () => {
		expect(money(23_787.32, 'VND', 'en')).toBe('VND\u00a023,787');
		expect(money(1.35, 'SGD', 'en')).toBe('S$1.35');
	});
});

describe('exact', () => {
	test('all digits of a sum, in words only where two decimals say it all', () => {
		expect(exact(1.11e9, 'SGD', 'en')).toBe('S$1.11\u00a0billion');
		expect(exact(1_106_123_456, 'SGD', 'en')).toBe('S$1,106,123,456');
		expect(exact(6_036_860, 'persons', 'vi')).toBe('6.036.860');
		expect(exact(18.9e12, 'persons', 'en')).toBe('18.9\u00a0trillion');
		expect(exact(24_164.8858, 'VND', 'en')).toBe('VND\u00a024,164.8858');
		expect(exact(0.79985, 'EUR', 'en')).toBe('€0.79985');
		expect(exact(38.4266, 'percent', 'vi')).toBe('38,4266%');
		expect(exact(313.689, 'index', 'en')).toBe('313.689');
	});

	test('what the machine adds is left out', () => {
		expect(exact(0.1 + 0.2, 'index', 'en')).toBe('0.3');
		expect(exact(0, 'USD', 'en')).toBe('$0');
	});
});

describe('figure', () => {
	test('follows the unit', () => {
		expect(figure(84.156, 'percent', 'en')).toBe('84.16%');
		expect(figure(0.8123, 'index', 'en')).toBe('0.812');
		expect(figure(859_532, 'reports', 'en')).toBe('859,532');
		expect(figure(4_200_000, 'persons', 'vi')).toBe('4,2\u00a0triệu');
		expect(figure(1e9, 'JPY', 'en')).toBe('¥1\u00a0billion');
	});

	test('only three capital letters are a currency', () => {
		expect(['USD', 'VND'].every(isCurrency)).toBe(true);
		expect(['percent', 'usd', 'US', 'LCU_per_USD', ''].some(isCurrency)).toBe(false);
	});
});

describe('range', () => {
	test('bounds of different words are both written out; Vietnamese has one word for both', () => {
		expect(range(820e6, 2.5e9, 'USD', 'vi')).toBe('820\u00a0triệu\u00a0USD đến 2,5\u00a0tỷ\u00a0USD');
		expect(range(275e9, 6.6e12, 'USD', 'en')).toBe('$275\u00a0billion to $6.6\u00a0trillion');
		expect(range(275e9, 6.6e12, 'USD', 'vi')).toBe('275–6.600\u00a0tỷ\u00a0USD');
	});

	test('bounds of the same word share it', () => {
		expect(range(8e12, 10e12, 'VND', 'en')).toBe('VND\u00a08–10\u00a0trillion');
		expect(range(8e12, 10e12, 'VND', 'vi')).toBe('8.000–10.000\u00a0tỷ\u00a0đồng');
	});
});

describe('numbers', () => {
	test('are grouped as the language does', () => {
		expect(count(16_000, 'en')).toBe('16,000');
		expect(count(16_000, 'vi')).toBe('16.000');
		expect(count(1.26, 'en', 1)).toBe('1.3');
	});

	test('a share has the language’s decimal sign', () => {
		expect(percent(84.15, 'en')).toBe('84.15%');
		expect(percent(0.00014, 'en')).toBe('0.00014%');
		expect(percent(0.00398, 'vi')).toBe('0,004%');
		expect(percent(0, 'en')).toBe('0%');
		expect(percent(84.15, 'vi')).toBe('84,15%');
		expect(percent(0, 'en')).toBe('0%');
		expect(percent(66.67, 'en', 0)).toBe('67%');
	});

	test('a factor has a decimal below ten only', () => {
		expect(factor(1.54, 'en')).toBe('1.5');
		expect(factor(12.4, 'en')).toBe('12');
		expect(factor(1.54, 'vi')).toBe('1,5');
	});
});

describe('words', () => {
	test('are joined as a sentence does', () => {
		expect(listWords(['Qatar', 'Azerbaijan', 'Viet Nam'], 'en')).toBe('Qatar, Azerbaijan and Viet Nam');
		expect(listWords(['Qatar', 'Việt Nam'], 'vi')).toBe('Qatar và Việt Nam');
		expect(listWords(['Qatar'], 'en')).toBe('Qatar');
		expect(listWords([], 'en')).toBe('');
	});

	test('names that hold a comma are kept apart by semicolons', () => {
		expect(listWords(['Cục A05, Bộ Công an', 'GASA'], 'vi')).toBe('Cục A05, Bộ Công an; GASA');
		expect(listWords(['A05, cyber police', 'GASA'], 'en')).toBe('A05, cyber police; GASA');
		expect(listApart(['Cục A05', 'Bộ Công an'])).toBe('Cục A05; Bộ Công an');
	});

	test('decimal commas are never joined by a comma', () => {
		expect(listWords(['2,3%', '8,1%', '12%'], 'vi')).toBe('2,3%; 8,1%; 12%');
		expect(listWords(['2.3%', '8.1%', '12%'], 'en')).toBe('2.3%, 8.1% and 12%');
		expect(listWords(['1,200', '1,300'], 'en')).toBe('1,200 and 1,300');
	});

	test('Vietnamese sorts đ after d, and accents after plain letters', () => {
		expect(['Đức', 'Lào', 'Dominica', 'Áo', 'Ai Cập'].sort(collate('vi'))).toEqual([
			'Ai Cập',
			'Áo',
			'Dominica',
			'Đức',
			'Lào'
		]);
	});

	test('are searched without marks and case', () => {
		expect(fold(' Đông Ti-mo ')).toBe('dong ti-mo');
		expect(fold('VIỆT NAM')).toBe('viet nam');
		expect(fold('Côte d’Ivoire')).toBe('cote d’ivoire');
	});
});

describe('precise', () => {
	test('keeps two decimals, and two digits that count where two decimals would hide them', () => {
		expect(precise(3.456, 'en')).toBe('3.46');
		expect(precise(0.0214, 'vi')).toBe('0,021');
		expect(precise(-0.000_136, 'en')).toBe('-0.00014');
		expect(precise(0, 'en')).toBe('0');
	});
});

describe('signed', () => {
	test('says which way', () => {
		expect(signed(1340.2, 'vi')).toBe('+1.340');
		expect(signed(-4.25, 'en')).toBe('-4.3');
		expect(signed(0.01, 'en')).toBe('0');
	});
});

describe('yearSpans', () => {
	test('joins neighbours, in order, each once', () => {
		expect(yearSpans([2023, 2018, 2019, 2019, 2020])).toBe('2018–2020, 2023');
		expect(yearSpans([2024])).toBe('2024');
		expect(yearSpans([])).toBe('');
	});
});
