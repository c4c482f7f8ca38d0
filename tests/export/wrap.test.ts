import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, wrap, type Font } from '$lib/export/wrap';

const font: Font = { family: 'sans', size: 10, weight: 400 };
/** Every letter is 10 px wide. */
const measure = (text: string) => [...text].length * 10;
const lines = (text: string, letters: number) => wrap(text, letters * 10, font, measure);

describe('wrap', () => {
	test('fills a line as far as words fit', () => {
		expect(lines('one two three four', 9)).toEqual(['one two', 'three', 'four']);
		expect(lines('one two', 7)).toEqual(['one two']);
	});

	test('no text has no lines, and white space is one space', () => {
		expect(lines('', 9)).toEqual([]);
		expect(lines('  one \n\t two ', 9)).toEqual(['one two']);
	});

	test('a number stays with its unit: a no-break space is no place to break', () => {
		expect(lines('from $62\u00a0billion on', 12)).toEqual(['from', '$62\u00a0billion', 'on']);
	});

	test('an address that is too wide breaks after a sign that parts it', () => {
		expect(lines('https://host.org/charts/slug/?time=2020', 26)).toEqual([
			'https://host.org/charts/',
			'slug/?time=2020'
		]);
	});

	test('a word wider than the line breaks between letters, and no letter is lost', () => {
		expect(lines('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
		expect(lines('đường', 0)).toEqual(['đ', 'ư', 'ờ', 'n', 'g']);
	});

	test('whatever the text: no line is too wide, and the letters are those of the text', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '/', 'đ', '\u00a0', '~') });
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 30 }), (words, letters) => {
				const made = lines(words, letters);
				expect(made.every((line) => [...line].length <= letters)).toBe(true);
				expect(made.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
			})
		);
	});
});

describe('balanced', () => {
	test('evens out the lines without adding one', () => {
		expect(wrap('aaaa bbbb cccc dd', 140, font, measure)).toEqual(['aaaa bbbb cccc', 'dd']);
		expect(balanced('aaaa bbbb cccc dd', 140, font, measure)).toEqual(['aaaa bbbb', 'cccc dd']);
	});

	test('one line stays one line', () => {
		expect(balanced('aaaa bbbb', 500, font, measure)).toEqual(['aaaa bbbb']);
	});

	test('evening out never parts a word that fits', () => {
		expect(balanced('aaaaaaaaaa b', 100, font, measure)).toEqual(['aaaaaaaaaa', 'b']);
	});
});
