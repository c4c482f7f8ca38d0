import { describe, expect, test } from 'vitest';
import { currencyQueries } from '$lib/search/words';
import { asked, linksOf } from '../fixtures/search';

describe('an amount finds the figure that has it', () => {
	test.each([
		['10.5 trillion', 'en', 10.5e12, 'USD'],
		['$10.5 trillion', 'en', 10.5e12, 'USD'],
		['442 billion', 'en', 442e9, 'USD'],
		['442bn', 'en', 442e9, 'USD'],
		['18.9 trillion', 'en', 18.9e12, 'VND'],
		['18,900 billion', 'en', 18.9e12, 'VND'],
		['16.6 billion', 'en', 16.6e9, 'USD'],
		['859,532', 'en', 859_532, 'reports'],
		['1.1 billion singapore', 'en', 1.11e9, 'SGD'],
		['390 nghìn tỷ', 'vi', 391.8e12, 'VND'],
		['390 nghìn tỷ', 'en', 391.8e12, 'VND'],
		['10.500 tỷ USD', 'vi', 10.5e12, 'USD'],
		['10.500 tỷ USD', 'en', 10.5e12, 'USD'],
		['18.900 tỷ đồng', 'vi', 18.9e12, 'VND'],
		['18.900 tỷ', 'vi', 18.9e12, 'VND'],
		['16,6 tỷ', 'vi', 16.6e9, 'USD'],
		['16.6 tỷ đô', 'vi', 16.6e9, 'USD']
	] as const)('%s (%s)', (text, language, value, unit) => {
		const { answer, leftOut } = asked(text, language);
		expect([answer?.row.value, answer?.row.unit]).toEqual([value, unit]);
		expect(answer?.amount.steps).toEqual([]);
		expect(leftOut).toEqual([]);
	});

	test('and every figure offered with it is of that amount', () => {
		const { amount } = asked('10.5 trillion');
		expect(amount?.figures.map(({ row }) => row.value).every((value) => value >= 10.45e12 && value < 10.6e12)).toBe(
			true
		);
	});
});

describe('checks whose number it is come first', () => {
	test.each([
		['10.5 trillion', 'en', ['world-10-5tn-2025', 'world-10-5tn-united-nations']],
		['10.500 tỷ USD', 'vi', ['world-10-5tn-2025', 'world-10-5tn-united-nations']],
		['390 nghìn tỷ', 'vi', ['vnm-reports-390tn', 'vnm-390tn-usd']]
	] as const)('%s (%s)', (text, language, ids) => {
		const result = asked(text, language);
		expect(result.amount?.claims.map(({ id }) => id)).toEqual(ids);
		expect(linksOf(result, 'claim').slice(0, ids.length)).toEqual(ids);
	});
});

test('where several currencies have it, they are named', () => {
	const { amount } = asked('8 trillion 2023');
	if (amount === null) throw new Error('There is no amount.');
	expect(currencyQueries(amount, '8 trillion 2023')).toEqual(['VND 8 trillion 2023', 'USD 8 trillion 2023']);
	expect(asked('USD 8 trillion 2023').answer?.row.unit).toBe('USD');
	expect(asked('USD 8 trillion 2023').amount?.choices).toEqual([]);
});

test('an amount that no figure has is answered by none', () => {
	const { amount, answer } = asked('777 trillion');
	expect([amount?.text, amount?.figures, answer]).toEqual(['777 trillion', [], null]);
});

test('a year, an article and an age are no amounts', () => {
	for (const text of ['scams 2024', 'article 13', 'losses 60+', 'world 1999']) expect(asked(text).amount).toBeNull();
});
