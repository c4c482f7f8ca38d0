import { describe, expect, test } from 'vitest';
import { m } from '$lib/paraglide/messages';
import { messagesIn } from './fixtures/messages';

const en = { locale: 'en' } as const;
const vi = { locale: 'vi' } as const;

describe('a message with a count', () => {
	test('says one thing in the singular, more in the plural', () => {
		expect([1, 2].map((count) => m.figure_count({ count }, en))).toEqual(['1 figure', '2 figures']);
		expect([1, 2].map((count) => m.check_unit_economies({ count }, en))).toEqual(['1 economy', '2 economies']);
		expect([1, 2].map((shown) => m.table_found({ shown, all: 9 }, en))).toEqual([
			'1 of 9 rows matches',
			'2 of 9 rows match'
		]);
	});

	test('takes a number that is already written as text', () => {
		expect(['1', '1,234'].map((count) => m.sources_rows({ count }, en))).toEqual(['1 row', '1,234 rows']);
		expect(m.sources_rows({ count: '0' }, en)).toBe('no row; it anchors a date or a comparison');
	});

	test('says none and both in words of their own', () => {
		expect([0, 1, 12].map((count) => m.filter_place_years({ count }, en))).toEqual([
			'no figures in this chart',
			'1 year',
			'12 years'
		]);
		expect([2, 6].map((of) => m.rises_in_all({ of }, en))).toEqual([
			'rose in both countries',
			'rose in all 6 countries'
		]);
		expect([2, 6].map((of) => m.rises_fell_all({ of }, vi))).toEqual(['giảm ở cả hai nước', 'giảm ở cả 6 nước']);
	});

	test('has one form in Vietnamese', () => {
		expect([1, 2].map((count) => m.figure_count({ count }, vi))).toEqual(['1 số liệu', '2 số liệu']);
	});
});

test('no text stands in two messages for one count', () => {
	const keys = new Set(messagesIn('en').keys());
	const stems = [...keys].flatMap((key) => /^(.+)_(one|many)$/.exec(key)?.[1] ?? []);
	expect(stems.filter((stem) => keys.has(`${stem}_one`) && keys.has(`${stem}_many`))).toEqual([]);
});
