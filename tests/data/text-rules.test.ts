import { describe, expect, test } from 'vitest';
import { textRules } from '$lib/data/server/cell';
import { packageFaults, lines, observations, ECHO, GOOD } from '../fixtures/small-package';

describe('a text', () => {
	test.each([
		'Thiệt hại do lừa đảo, “như công bố”: 18.900 tỷ đồng – 5 %',
		"Côte d’Ivoire, Türkiye, Curaçao & São Tomé; it's 3 < 4 > 2",
		'US$ 5 = A$ 7 + 1 - 2 @ home',
		'two\nlines',
		'نمی\u200cخواهم',
		'क्\u200dष',
		'國際 한국 ไทย',
		'x'.repeat(5000),
		'AT&T and R&D'
	])('may read %j', (text) => {
		expect(textRules(text)).toEqual([]);
	});

	const hidden = (code: string) => `The text holds the hidden character ${code}. Delete it.`;
	const formula = (sign: string) =>
		`The text begins with "${sign}", which a spreadsheet reads as a formula. Begin with a word.`;
	const markup = (found: string) => `The text looks like markup at "${found}". Write plain text.`;
	test.each([
		['a\u0000b', hidden('U+0000')],
		['a\u0007b', hidden('U+0007')],
		['a\u001b[31mb', hidden('U+001B')],
		['a\tb', hidden('U+0009')],
		['a\u0085b', hidden('U+0085')],
		['a\u202eb', hidden('U+202E')],
		['a\u2066b', hidden('U+2066')],
		['a\u200eb', hidden('U+200E')],
		['a\u200bb', hidden('U+200B')],
		['a\u2060b', hidden('U+2060')],
		['\ufeffa', hidden('U+FEFF')],
		['a \u200d b', hidden('U+200D')],
		['a\u00adb', hidden('U+00AD')],
		['a\u2028b', hidden('U+2028')],
		['a\ue000b', hidden('U+E000')],
		['a\u{e0041}b', hidden('U+E0041')],
		[
			'Vi\ufffdt Nam',
			'The text holds U+FFFD, the sign of a letter lost in an import. Write the letter that belongs there.'
		],
		[
			'Vie\u0323\u0302t',
			'A letter and its mark stand as two characters. Save the text in the form NFC, one character each.'
		],
		['a <script>alert(1)</script>', markup('<s')],
		['a </b> b', markup('</')],
		['<!-- a', markup('<!')],
		['R&amp;D', markup('&amp;')],
		['it&#39;s', markup('&#39;')],
		['=1+1', formula('=')],
		['+84', formula('+')],
		['-5 percent', formula('-')],
		['@SUM(A1)', formula('@')],
		['\uff1d1+1', formula('\uff1d')],
		['\uff20x', formula('\uff20')],
		['x'.repeat(5001), 'The text has 5001 characters, more than 5000. Shorten it.']
	])('may not read %j', (text, rule) => {
		expect(textRules(text)).toEqual([rule]);
	});
});

test('texts of every table are held to it, with file, line and column', () => {
	expect(
		packageFaults({
			'observations/losses.csv': observations(GOOD, `${ECHO}=HYPERLINK`),
			'reference/series.csv': lines(
				'publisher,metric,counts_en,counts_vi',
				'fbi,losses,losses victims reported,thiê\u0323t hại',
				'news,losses,a\u202eb,theo báo'
			)
		})
	).toEqual([
		'observations/losses.csv:3 note The text begins with "=", which a spreadsheet reads as a formula. Begin with a word.',
		'reference/series.csv:2 counts_vi A letter and its mark stand as two characters. Save the text in the form NFC, one character each.',
		'reference/series.csv:3 counts_en The text holds the hidden character U+202E. Delete it.'
	]);
});
