import { describe, expect, test } from 'vitest';
import { countryArticles } from '$lib/countries/server/convention';
import { counters } from '$lib/countries/server/counters';
import { treatyGroup } from '$lib/countries/server/group';
import { openData } from '$lib/data/server/load';

const data = openData();

describe('around a country', () => {
	test('ASEAN stands with its members, ratified first, each with what it did', () => {
		const group = treatyGroup(data, 'IDN', ['MYS'], 'en');
		expect(group?.title).toBe('Around it: 7 of 11 have signed the Hanoi Convention');
		expect(group?.states).toHaveLength(11);
		expect(group?.states[0]).toMatchObject({ code: 'VNM', state: 'ratified', said: 'reported to have ratified, 2026' });
		expect(group?.states.find(({ own }) => own)).toMatchObject({ code: 'IDN', state: 'none', said: 'has not signed' });
		expect(group?.more).toBe(0);
	});

	test('of a large group the country and its neighbours are among those named, the others are counted', () => {
		const group = treatyGroup(data, 'KEN', ['TZA', 'UGA'], 'en');
		const codes = group?.states.map(({ code }) => code) ?? [];
		expect(codes).toEqual(expect.arrayContaining(['KEN', 'TZA', 'UGA']));
		expect(codes).toHaveLength(11);
		expect(group?.more).toBeGreaterThan(20);
	});

	test('those who count crime stand first, and what nobody counts is told', () => {
		const idn = counters(data, 'IDN', 'en');
		expect(idn.counters.map(({ crime }) => crime)).toEqual([true, false, false]);
		expect(idn.nobody).toEqual(['surveys of victims']);
		expect(counters(data, 'NRU', 'en').nobody).toEqual([
			'losses to crime',
			'cases or reports of crime',
			'surveys of victims'
		]);
	});

	test('the articles of what is counted stand first', () => {
		const numbers = countryArticles(data, 'IDN', 'en').map(({ number }) => number);
		expect(numbers.slice(0, 2)).toEqual([13, 34]);
		expect(numbers.length).toBeLessThanOrEqual(6);
	});
});
