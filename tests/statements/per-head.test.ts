import { describe, expect, test } from 'vitest';
import { perHead, perHeadWords } from '$lib/statements/per-head';
import { observation } from '../fixtures/observations';

const table = (metric: string, year: number, values: Readonly<Record<string, number>>) =>
	Object.entries(values).map(([category, value]) => observation({ metric, year, category, value }));
const people = table('population', 2024, { big: 60, middle: 30, small: 10 });
const counts = table('complaints', 2024, { big: 50, middle: 40, small: 10 });
const amounts = table('losses', 2024, { big: 600, middle: 600, small: 900 });

describe('people and what they report', () => {
	test('the places with the most people have a part of the people and a part of the count', () => {
		const found = perHead({ people, counts, amounts }, 2, 1);
		expect(found?.largest.percent).toBe(90);
		expect(found?.counted.percent).toBe(90);
		expect(found?.highest.map(({ category }) => category)).toEqual(['small']);
	});

	test('an amount is highest per head where few people share it, not where it is largest', () => {
		// 600 ÷ 60 = 10, 600 ÷ 30 = 20, 900 ÷ 10 = 90
		expect(perHead({ people, counts, amounts }, 1, 3)?.highest.map(({ category }) => category)).toEqual([
			'small',
			'middle',
			'big'
		]);
	});

	test('nothing is said of a year that lacks a place in one of the tables, but of the year before', () => {
		const all = {
			people: [...people, ...table('population', 2025, { big: 60, middle: 30, small: 10 })],
			counts,
			amounts
		};
		expect(perHead({ ...all, counts: [...counts, ...table('complaints', 2025, { big: 9 })] }, 1, 1)?.year).toBe(2024);
		expect(perHead({ people, counts: [], amounts }, 1, 1)).toBeNull();
		expect(perHead({ people: [], counts, amounts }, 1, 1)).toBeNull();
	});

	test('it is said in both languages with the same numbers', () => {
		const found = perHead({ people, counts, amounts }, 2, 2);
		if (found === null) throw new Error('nothing found');
		expect(perHeadWords(found, (code) => code.toUpperCase(), 'en')).toBe(
			'In 2024 the 2 states with the most people had 90% of the people and filed 90% of the complaints; reported losses per head were highest in SMALL and MIDDLE.'
		);
		expect(perHeadWords(found, (code) => code.toUpperCase(), 'vi')).toBe(
			'Năm 2024, 2 bang đông dân nhất chiếm 90% dân số và 90% số đơn trình báo; tính trên đầu người, thiệt hại trình báo cao nhất ở SMALL và MIDDLE.'
		);
	});
});
