import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lexicon } from '$lib/check/matcher/lexicon';
import { LONGEST, read } from '$lib/check/matcher/sentence';

const NAMES = lexicon([['Viet Nam', 'VNM']], [], []);

describe('whatever is typed', () => {
	const SLY = [
		'',
		' ',
		'😀😀 5 😀',
		'خسائر ٥٠٠ مليون',
		'<script>alert(1)</script>',
		'....,,,,',
		'$',
		'%',
		'-5',
		'1e999',
		'∞',
		'\u0000'
	];
	test.each(SLY)('%j is read without a fault', (text) => {
		expect(read(text, NAMES).quantities.every(({ readings }) => readings.length > 0)).toBe(true);
	});

	test('a longer text is cut and says so', () => {
		expect(read('a'.repeat(LONGEST), NAMES).cut).toBe(false);
		expect(read('a'.repeat(LONGEST + 1), NAMES).cut).toBe(true);
	});

	test.each(['1', '111 ', '1.1,', '1-', 'a', 'a ', 'U.S.', 'một ', 'nine and a half ', '$$', '5 tỷ '])(
		'ten thousand characters of %j take less than a second',
		(piece) => {
			const start = performance.now();
			read(piece.repeat(LONGEST / piece.length), NAMES);
			expect(performance.now() - start).toBeLessThan(1000);
		}
	);

	test('any text has an answer', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
				const { quantities, years } = read(text, NAMES);
				expect(quantities.every(({ readings }) => readings.every(({ value }) => Number.isFinite(value)))).toBe(true);
				expect(years.every(({ year }) => year >= 1000)).toBe(true);
			})
		);
	});
});
