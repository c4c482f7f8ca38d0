import { describe, expect, test } from 'vitest';
import { expanded } from '$lib/filters/filters';

describe('groups among countries', () => {
	const members = new Map([
		['ASEAN', ['LAO', 'VNM']],
		['G20', ['AUS', 'USA']]
	]);

	test('are their members, each once, where they stand in the choice', () => {
		expect(expanded(['USA', 'ASEAN', 'VNM', 'G20'], members)).toEqual({
			countries: ['USA', 'LAO', 'VNM', 'AUS'],
			unknown: []
		});
	});

	test('one that there is not is left out and named', () => {
		expect(expanded(['ASEAN', 'MERCOSUR', 'ZZZ'], members)).toEqual({
			countries: ['LAO', 'VNM', 'ZZZ'],
			unknown: ['MERCOSUR']
		});
	});

	test('are left out without a word until they are known', () => {
		expect(expanded(['ASEAN', 'USA'], null)).toEqual({ countries: ['USA'], unknown: [] });
	});
});
