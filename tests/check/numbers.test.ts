import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literalReadings } from '$lib/check/matcher/numbers';
import { placeNames } from '$lib/check/matcher/places';
import { languageIn, LONGEST, read } from '$lib/check/matcher/sentence';
import { distance, spanOf } from '$lib/check/matcher/tolerance';
import { observation } from '../fixtures/observations';

const NAMES = placeNames([
	['Viet Nam', 'VNM'],
	['Vietnam', 'VNM'],
	['Việt Nam', 'VNM'],
	['Nhật', 'JPN'],
	['US', 'USA'],
	['South Korea', 'KOR']
]);

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
	});

	test('years and dates are no amounts', () => {
		const said = read('In 2023 and on 24/12/2024, from 9/2025 to 2026', NAMES);
		expect(said.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
		expect(said.quantities).toEqual([]);
		expect(read('2,023 reports', NAMES).years).toEqual([]);
	});

	test('hedges of both languages', () => {
		const hedge = (text: string) => read(text, NAMES).quantities[0]?.hedge;
		expect(hedge('nearly 16,000 reports')).toBe('nearly');
		expect(hedge('gần 16.000 phản ánh')).toBe('nearly');
		expect(hedge('more than US$8 trillion')).toBe('over');
		expect(hedge('hơn 12 nghìn tỷ đồng')).toBe('over');
		expect(hedge('khoảng 8 nghìn tỷ USD')).toBe('about');
		expect(hedge('16,000 reports')).toBe(null);
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
		const published = observation({ value: 8e12, low: 8e12, high: 10e12 });
		expect(distance(range, published)).toBe(0);
		expect(distance(upper, published)).toBe(0);
		expect(distance(range, observation({ value: 8e12 }))).toBe(null);
		expect(distance(range, observation({ value: 8e12, low: 8e12, high: 30e12 }))).toBe(null);
	});
});

describe('whatever is typed', () => {
	const SLY = [
		'',
		' ',
		'😀😀 5 😀',
		'خسائر ٥٠٠ مليون',
		'<script>alert(1)</script>',
		'....,,,,',
		'$',
		'%',
		'-5',
		'1e999',
		'∞',
		'\u0000'
	];
	test.each(SLY)('%j is read without a fault', (text) => {
		expect(read(text, NAMES).quantities.every(({ readings }) => readings.length > 0)).toBe(true);
	});

	test('a longer text is cut and says so', () => {
		expect(read('a'.repeat(LONGEST), NAMES).cut).toBe(false);
		expect(read('a'.repeat(LONGEST + 1), NAMES).cut).toBe(true);
	});

	test.each(['1', '111 ', '1.1,', '1-', 'a', 'a ', 'U.S.', 'một ', 'nine and a half ', '$$', '5 tỷ '])(
		'ten thousand characters of %j take less than a second',
		(piece) => {
			const start = performance.now();
			read(piece.repeat(LONGEST / piece.length), NAMES);
			expect(performance.now() - start).toBeLessThan(1000);
		}
	);

	test('any text has an answer', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
				const { quantities, years } = read(text, NAMES);
				expect(quantities.every(({ readings }) => readings.every(({ value }) => Number.isFinite(value)))).toBe(true);
				expect(years.every(({ year }) => year >= 1000)).toBe(true);
			})
		);
	});
});
