import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexEntry, bibtexNames, bibtexText, bibtexUrl } from '$lib/export/bibtex';

describe('text in BibTeX', () => {
	test('every sign that means something to TeX is escaped', () => {
		expect(bibtexText('& % $ # _')).toBe('\\& \\% \\$ \\# \\_');
		expect(bibtexText('{ } ~ ^ \\')).toBe(
			'\\textbraceleft{} \\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}'
		);
	});

	test('Vietnamese letters stay as they are', () => {
		expect(bibtexText('Lừa đảo: 391,8 nghìn tỷ ₫, Ễ Ỗ Ữ')).toBe('Lừa đảo: 391,8 nghìn tỷ ₫, Ễ Ỗ Ữ');
	});

	test('lines are joined', () => {
		expect(bibtexText(' a\r\n\tb  c ')).toBe('a b c');
	});

	test('braces balance whatever the text, and nothing that TeX reads is left bare', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '&', '%', '$', 'a', 'ễ', ' ') }), (text) => {
				const written = bibtexText(text);
				expect(written.split('{').length).toBe(written.split('}').length);
				expect(written.replace(/\\(?:[&%$#_]|text[a-z]+\{\})/g, '')).not.toMatch(/[\\{}&%$#_~^]/);
			})
		);
	});
});

test('names are held together, so that "and" within one parts nothing', () => {
	expect(bibtexNames(['CSIS and McAfee', 'R&D'])).toBe('{CSIS and McAfee} and {R\\&D}');
});

test('an address keeps its signs but for braces and backslashes', () => {
	expect(bibtexUrl('https://a.example/x_y?b=1&c=50%25~#d')).toBe('https://a.example/x_y?b=1&c=50%25~#d');
	expect(bibtexUrl('https://a.example/{x}\\')).toBe('https://a.example/%7Bx%7D%5C');
});

test('an entry leaves out fields without a value', () => {
	expect(
		bibtexEntry('key', [
			['title', 'A'],
			['year', ''],
			['url', 'b']
		])
	).toBe('@misc{key,\n\ttitle = {A},\n\turl = {b}\n}\n');
});
