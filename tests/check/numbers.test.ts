import { describe, expect, test } from 'vitest';
import { published } from '$lib/check/matcher/candidates';
import { lexicon } from '$lib/check/matcher/lexicon';
import { literalReadings } from '$lib/check/matcher/number-words';
import { languageIn, read } from '$lib/check/matcher/sentence';
import { agreement, spanOf } from '$lib/check/matcher/tolerance';
import { observation } from '../fixtures/observations';

const NAMES = lexicon(
	[
		['Viet Nam', 'VNM'],
		['Vietnam', 'VNM'],
		['Việt Nam', 'VNM'],
		['Nhật', 'JPN'],
		['US', 'USA'],
		['South Korea', 'KOR'],
		['South Korean', 'KOR'],
		['Georgia', 'GEO'],
		['Laos', 'LAO']
	],
	[
		['Georgia', 'GA'],
		['investment', 'investment']
	],
	[['FBI', 'fbi-ic3']]
);

/** The numbers of a sentence in their likeliest reading, with what they count. */
function numbers(text: string): readonly (readonly [number | undefined, string | null])[] {
	return read(text, NAMES).quantities.map(
		({ readings, currency, counted }) => [readings[0]?.value, currency ?? counted] as const
	);
}
const values = (text: string, language: 'en' | 'vi') => literalReadings(text, language).map(({ value }) => value);

describe('numbers in digits', () => {
	test('a separator before three digits is read the way of the language first, then the other way', () => {
		expect(values('12.345', 'vi')).toEqual([12345, 12.345]);
		expect(values('12.345', 'en')).toEqual([12.345, 12345]);
		expect(values('12,345', 'en')).toEqual([12345, 12.345]);
	});

	test('three zeros behind a separator are thousands in either language', () => {
		expect(values('390.000', 'en')).toEqual([390_000, 390]);
		expect(values('390,000', 'vi')).toEqual([390_000, 390]);
	});

	test('a decimal sign of either language is understood', () => {
		expect(values('10.5', 'vi')).toEqual([10.5]);
		expect(values('10,5', 'en')).toEqual([10.5]);
		expect(values('0.125', 'vi')).toEqual([0.125]);
	});

	test('two kinds of separators leave one reading, the last being the decimal sign', () => {
		expect(values('1.234,5', 'vi')).toEqual([1234.5]);
		expect(values('1,234.5', 'vi')).toEqual([1234.5]);
		expect(values('1,234,567', 'en')).toEqual([1_234_567]);
	});

	test('separators that make no number give none', () => {
		expect(values('1.2.3', 'en')).toEqual([]);
		expect(values('1,234.5.6', 'en')).toEqual([]);
	});
});

describe('numbers in sentences', () => {
	test('words for thousands of both languages', () => {
		expect(numbers('$8tn')).toEqual([[8e12, 'DOLLAR']]);
		expect(numbers('half a million reports')).toEqual([[500_000, 'counts']]);
		expect(numbers('more than a million complaints')).toEqual([[1_000_000, 'counts']]);
		expect(numbers('ten point five trillion dollars')).toEqual([[10.5e12, 'DOLLAR']]);
		expect(numbers('three hundred ninety trillion dong')).toEqual([[390e12, 'VND']]);
		expect(numbers('390 nghìn tỷ đồng')).toEqual([[390e12, 'VND']]);
		expect(numbers('390 ngàn tỉ đồng')).toEqual([[390e12, 'VND']]);
		expect(numbers('ba trăm chín mươi nghìn tỷ đồng')).toEqual([[390e12, 'VND']]);
		expect(numbers('nửa triệu người')).toEqual([[500_000, 'persons']]);
		expect(numbers('hai tỷ rưỡi đồng')).toEqual([[2.5e9, 'VND']]);
		expect(numbers('1 tỷ 200 triệu đồng')).toEqual([[1.2e9, 'VND']]);
		expect(numbers('mười nghìn năm trăm tỷ USD')).toEqual([[10.5e12, 'USD']]);
		expect(numbers('năm nghìn hai trăm tỷ đồng')).toEqual([[5.2e12, 'VND']]);
		expect(numbers('two million five hundred thousand complaints')).toEqual([[2_500_000, 'counts']]);
		expect(numbers('một trăm linh năm vụ')).toEqual([[105, 'counts']]);
		expect(numbers('hai mươi tư nghìn vụ')).toEqual([[24_000, 'counts']]);
		expect(numbers('$892 m and EUR 61 bn')).toEqual([
			[892e6, 'DOLLAR'],
			[61e9, 'EUR']
		]);
	});

	test('currencies stand with their marks behind a number, and only as signs or codes before it', () => {
		expect(numbers('bằng 79,1% dân số')).toEqual([[79.1, 'percent']]);
		expect(numbers('Số vụ lừa đảo bằng 16.000 vụ')).toEqual([[16_000, 'counts']]);
		expect(numbers('người lao động 16.000 phản ánh')).toEqual([[16_000, 'counts']]);
		expect(numbers('Hưng Yên 200 vụ lừa đảo')).toEqual([[200, 'counts']]);
		expect(numbers('12 tỷ do lừa đảo')).toEqual([[12e9, null]]);
		expect(numbers('576,4 triệu bảng')).toEqual([[576.4e6, 'POUND']]);
		expect(numbers('141,4 tỷ yên')).toEqual([[141.4e9, 'JPY']]);
		expect(numbers('18900 ty dong')).toEqual([[18.9e12, 'VND']]);
		expect(numbers('R3.3 billion, Rs 22,845 crore, RM1.57 billion and 928 million kroner')).toEqual([
			[3.3e9, 'ZAR'],
			[228.45e9, 'INR'],
			[1.57e9, 'MYR'],
			[928e6, 'CROWN']
		]);
		expect(numbers('22.68 lakh complaints')).toEqual([[2_268_000, 'counts']]);
	});

	test('words that are numbers elsewhere are none: đầu tư, mỗi năm, tỷ giá, Cập', () => {
		expect(numbers('Lừa đảo đầu tư khiến người Mỹ mất 6,57 tỷ USD')).toEqual([[6.57e9, 'USD']]);
		expect(numbers('mất 40 tỷ USD mỗi năm')).toEqual([[40e9, 'USD']]);
		expect(numbers('23.787 (tỷ giá năm 2023)')).toEqual([[23_787, null]]);
		expect(numbers('Ai Cập: 120 triệu người')).toEqual([[120e6, 'persons']]);
	});

	test('fractions are shares; days and ranks are nothing', () => {
		expect(numbers('1/4 người dùng')).toEqual([[25, 'percent']]);
		expect(numbers('one in four adults')).toEqual([[25, 'percent']]);
		expect(numbers('cứ 220 người dùng thì có 1 nạn nhân')).toEqual([[(1 / 220) * 100, 'percent']]);
		expect(numbers('ngày 4/10, xếp hạng 17/194')).toEqual([]);
	});

	test('a change is told from a level', () => {
		const change = (text: string) => read(text, NAMES).quantities.map((one) => one.change);
		expect(change('Losses fell 35% in 2024')).toEqual(['down']);
		expect(change('lừa đảo tăng 64,78% so với cùng kỳ')).toEqual(['up']);
		expect(change('The share rose to 52.3%')).toEqual([null]);
		expect(change('tỷ lệ tăng lên 52,3%')).toEqual([null]);
	});

	test('what is said of one person or of so many belongs to the number', () => {
		const per = (text: string) => read(text, NAMES).quantities.map((one) => one.per);
		expect(per('$137 per person')).toEqual([1]);
		expect(per('Mỗi người dân mất 184 đô la Singapore')).toEqual([1]);
		expect(per('227 scams per 100,000 people')).toEqual([100_000]);
		expect(per('227,2 vụ trên 100.000 dân')).toEqual([100_000]);
		expect(per('mỗi nạn nhân mất 17,7 triệu đồng')).toEqual([null]);
	});

	test('spaces between thousands, and signs on either side', () => {
		expect(numbers('16 000 reports')).toEqual([[16_000, 'counts']]);
		expect(numbers('US$15.5bn')).toEqual([[15.5e9, 'USD']]);
		expect(numbers('15,5 tỷ USD')).toEqual([[15.5e9, 'USD']]);
		expect(numbers('79.1 per cent')).toEqual([[79.1, 'percent']]);
	});

	test('a range shares what stands behind it; two whole amounts are two', () => {
		const { quantities } = read('từ 8.000 đến 10.000 tỷ đồng', NAMES);
		expect(quantities).toHaveLength(1);
		expect(quantities[0]?.readings[0]?.value).toBe(8e12);
		expect(quantities[0]?.upper?.[0]?.value).toBe(10e12);
		expect(numbers('from $8 trillion to $10 trillion')).toEqual([
			[8e12, 'DOLLAR'],
			[10e12, 'DOLLAR']
		]);
		const ends = (text: string) =>
			read(text, NAMES).quantities.map((one) => [one.readings[0]?.value, one.upper?.[0]?.value, one.currency]);
		expect(ends('từ 8 nghìn đến 10 nghìn tỷ đồng')).toEqual([[8e12, 10e12, 'VND']]);
		expect(ends('khoảng 8.000 tỷ đến 10.000 tỷ đồng')).toEqual([[8e12, 10e12, 'VND']]);
	});

	test('years and dates are no amounts', () => {
		const said = read('In 2023 and on 24/12/2024, from 9/2025 to 2026', NAMES);
		expect(said.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
		expect(said.quantities).toEqual([]);
		expect(read('2,023 reports', NAMES).years).toEqual([]);
		expect(read('$2023 and 2023 đồng', NAMES).years).toEqual([]);
	});

	test('a sign behind a year belongs to the number that follows', () => {
		expect(read('Theft 2022: $4 million', NAMES).years.map(({ year }) => year)).toEqual([2022]);
		expect(numbers('Theft 2022: $4 million')).toEqual([[4e6, 'DOLLAR']]);
	});

	test('a year that is only compared with is told apart', () => {
		const years = (text: string) => read(text, NAMES).years.map(({ year, compared }) => [year, compared]);
		expect(years('tăng 65% so với cùng kỳ năm 2024')).toEqual([[2024, true]]);
		expect(years('In 2023 more than in 2022')).toEqual([
			[2023, false],
			[2022, true]
		]);
	});

	test('hedges of both languages', () => {
		const hedge = (text: string) => read(text, NAMES).quantities[0]?.hedge;
		expect(hedge('nearly 16,000 reports')).toBe('nearly');
		expect(hedge('gần 16.000 phản ánh')).toBe('nearly');
		expect(hedge('more than US$8 trillion')).toBe('over');
		expect(hedge('hơn 12 nghìn tỷ đồng')).toBe('over');
		expect(hedge('khoảng 8 nghìn tỷ USD')).toBe('about');
		expect(hedge('16,000 reports')).toBe(null);
		expect(hedge('không dưới 12.000 tỷ đồng')).toBe('over');
		expect(hedge('không quá 12.000 tỷ đồng')).toBe('nearly');
		expect(hedge('Việt Nam có 78,44 triệu người')).toBe(null);
	});

	test('a place is found in any writing, a short or one-syllable name only as written', () => {
		const places = (text: string) => [...read(text, NAMES).places];
		expect(places('lost in vietnam')).toEqual(['VNM']);
		expect(places('o viet nam')).toEqual(['VNM']);
		expect(places('South Koreans')).toEqual(['KOR']);
		expect(places('lớn nhất')).toEqual([]);
		expect(places('ở Nhật')).toEqual(['JPN']);
		expect(places('tell us')).toEqual([]);
		expect(places('the US')).toEqual(['USA']);
		expect(places('the U.S.')).toEqual(['USA']);
		expect(places('người lao động')).toEqual([]);
		expect(places('Lost in Georgia')).toEqual(['GEO', 'USA']);
	});

	test('the language is that of the letters, or of the words where they have no marks', () => {
		expect(languageIn('Thiệt hại 5 tỷ')).toBe('vi');
		expect(languageIn('thiet hai 5 ty dong')).toBe('vi');
		expect(languageIn('losses of VND 5 billion in Viet Nam')).toBe('en');
	});
});

describe('what counts as the same', () => {
	test('half of the last digit, at least 1 and at most 5 %', () => {
		expect(spanOf({ value: 10.5, step: 0.1 }, null)).toEqual({ low: 10.395, high: 10.605 });
		expect(spanOf({ value: 8, step: 1 }, null)).toEqual({ low: 7.6, high: 8.4 });
	});

	test('nearly reaches down, over reaches up, about both ways', () => {
		expect(spanOf({ value: 100, step: 1 }, 'nearly')).toEqual({ low: 90, high: 101 });
		expect(spanOf({ value: 100, step: 1 }, 'over').low).toBe(99);
		expect(spanOf({ value: 100, step: 1 }, 'over').high).toBeCloseTo(110, 9);
		expect(spanOf({ value: 100, step: 1 }, 'about')).toEqual({ low: 95, high: 105 });
	});

	test('a range must meet both published bounds; one number may meet either', () => {
		const [range] = read('8-10 trillion dong', NAMES).quantities;
		const [upper] = read('10 trillion dong', NAMES).quantities;
		if (range === undefined || upper === undefined) throw new Error('nothing read');
		const both = published(observation({ value: 8e12, low: 8e12, high: 10e12 }));
		expect(agreement(range, both)).toEqual({ far: 0, rounds: true, nearest: true, holds: true });
		expect(agreement(upper, both)).toEqual({ far: 0, rounds: true, nearest: true, holds: true });
		expect(agreement(range, published(observation({ value: 8e12 })))?.holds).toBe(false);
		expect(agreement(range, published(observation({ value: 8e12, low: 8e12, high: 30e12 })))?.holds).toBe(false);
		expect(agreement(range, published(observation({ value: 20e12 })))).toBe(null);
	});

	test('a figure says the number where it rounds or cuts to it, or lies where the hedge puts it', () => {
		const says = (text: string, value: number) => {
			const [quantity] = read(text, NAMES).quantities;
			return quantity === undefined ? null : (agreement(quantity, published(observation({ value })))?.holds ?? null);
		};
		expect(says('$16.6 billion', 16_580_000_000)).toBe(true);
		expect(says('Rs 22,845 crore', 228_457_300_000)).toBe(true);
		expect(says('20,839 cases', 20_951)).toBe(false);
		expect(says('20,839 cases', 30_000)).toBe(null);
		expect(says('more than 500 cases', 540)).toBe(true);
		expect(says('nearly 5 billion dollars', 4_885_000_000)).toBe(true);
	});
});
