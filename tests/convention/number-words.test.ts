import { expect, test } from 'vitest';
import { numberWords } from '$lib/convention/number-words';
import { roman } from '$lib/convention/outline';

test('counts stand in headings as words', () => {
	expect([0, 3, 12, 13, 20, 40, 41].map((value) => numberWords(value, 'en'))).toEqual([
		'none',
		'three',
		'twelve',
		'thirteen',
		'twenty',
		'forty',
		'forty-one'
	]);
	expect([0, 3, 10, 11, 15, 21, 25, 40].map((value) => numberWords(value, 'vi'))).toEqual([
		'không',
		'ba',
		'mười',
		'mười một',
		'mười lăm',
		'hai mươi mốt',
		'hai mươi lăm',
		'bốn mươi'
	]);
});

test('what is no small count stays in figures', () => {
	expect([100, -1, 2.5].map((value) => numberWords(value, 'en'))).toEqual(['100', '-1', '2.5']);
});

test('chapters carry Roman numbers', () => {
	expect([1, 2, 3, 4, 5, 6, 7, 8, 9].map(roman)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
});
