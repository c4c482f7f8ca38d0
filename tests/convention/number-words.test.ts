import { expect, test } from 'vitest';
import { numberWords } from '$lib/convention/number-words';
import { roman } from '$lib/convention/outline';

test('counts stand in English headings as words, in Vietnamese ones as digits', () => {
	expect([0, 3, 12, 13, 20, 40, 41].map((value) => numberWords(value, 'en'))).toEqual([
		'none',
		'three',
		'twelve',
		'thirteen',
		'twenty',
		'forty',
		'forty-one'
	]);
	expect([0, 3, 40].map((value) => numberWords(value, 'vi'))).toEqual(['0', '3', '40']);
});

test('what is no small count stays in figures', () => {
	expect([100, -1, 2.5].map((value) => numberWords(value, 'en'))).toEqual(['100', '-1', '2.5']);
});

test('chapters carry Roman numbers', () => {
	expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(roman)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
});
