import { describe, expect, test } from 'vitest';
import { amountsOr, countryTitle } from '$lib/countries/titles';
import { speak } from '$lib/language';
import { observation } from '../fixtures/observations';

const dong = (value: number, of: Parameters<typeof observation>[0] = {}) =>
	observation({ unit: 'VND', value, year: 2023, ...of });
const facts = { country: 'Viet Nam', spread: null, scams: false, loss: null, users: null };

describe('amountsOr', () => {
	const rows = [dong(2.3e12), dong(8e12, { low: 8e12, high: 10e12 }), dong(391.8e12)];

	test('says the word of thousands and the currency once', () => {
		speak('en');
		expect(amountsOr(rows, 'en')).toBe('2.3, or 8 to 10, or 391.8\u00a0trillion dong');
	});

	test('does so in Vietnamese', () => {
		speak('vi');
		expect(amountsOr(rows, 'vi')).toBe('2.300 hoặc 8.000 đến 10.000 hoặc 391.800\u00a0tỷ đồng');
		speak('en');
	});

	test('amounts of different thousands keep their own words', () => {
		expect(amountsOr([observation({ value: 8e8 }), observation({ value: 1.2e9 })], 'en')).toBe(
			'$800\u00a0million, or $1.2\u00a0billion'
		);
	});

	test('a currency without a word of its own keeps its code', () => {
		expect(amountsOr([observation({ value: 1e6, unit: 'SGD' }), observation({ value: 2e6, unit: 'SGD' })], 'en')).toBe(
			'1, or 2\u00a0million SGD'
		);
	});
});

describe('countryTitle', () => {
	const spread = { year: 2023, rows: [dong(1e12), dong(2e12)], times: 2 };

	test('speaks of what publishers disagree on before anything else', () => {
		const users = observation({ value: 84.15, unit: 'percent' });
		expect(countryTitle({ ...facts, spread, scams: true, users }, 'en')).toBe(
			'In 2023 Viet Nam lost 1, or 2\u00a0trillion dong to online scams'
		);
		expect(countryTitle({ ...facts, spread }, 'en')).toBe(
			'Viet Nam in 2023: 1, or 2\u00a0trillion dong lost, depending on who counts'
		);
	});

	test('else of the losses, else of people online, else of nothing', () => {
		const loss = observation({ value: 5e6 });
		const users = observation({ value: 84.15, unit: 'percent' });
		expect(countryTitle({ ...facts, loss, users }, 'en')).toBe('Viet Nam: $5\u00a0million reported lost in 2024');
		expect(countryTitle({ ...facts, users }, 'en')).toBe('Viet Nam: 84.2% of people were online in 2024');
		expect(countryTitle(facts, 'en')).toBe('Viet Nam: what is counted');
	});
});
