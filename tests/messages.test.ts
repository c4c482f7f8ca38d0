import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { m } from '$lib/paraglide/messages';
import { notPlain } from './fixtures/glossary';
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

/** Whose words they are: speeches keep theirs. */
const QUOTED = join('data', 'convention', 'critics.csv');

/** English texts of the tables that readers see: those that stand in Vietnamese beside them. */
function englishOf(file: string) {
	const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	const seen = meta.fields?.filter((name) => name.endsWith('_en') || meta.fields?.includes(`${name}_vi`)) ?? [];
	return data.flatMap((row, at) =>
		seen.map((name) => ({ where: `${file}:${String(at + 2)} ${name}`, text: row[name] ?? '' }))
	);
}

describe('plain words', () => {
	const messages = [...messagesIn('en')].flatMap(([where, texts]) => texts.map((text) => ({ where, text })));
	const tables = readdirSync('data', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.csv'))
		.map((path) => join('data', path))
		.filter((path) => path !== QUOTED)
		.flatMap(englishOf);

	test.each([
		['The CSV marks them “echo”.', '"echo" (say copy of another figure)'],
		['40 instruments needed', '"instruments" (say ratification (or the like))'],
		['Not in the table', '"Not in the table" (say has not signed; list checked on)'],
		['above 10 of the 10 places beside it', '"places beside it" (say neighbours and countries of similar size)'],
		['If it kept the pace', '"kept the pace" (say if it were ratified as fast)'],
		['Figures of our tables that agree: 2.', '"Figures of our tables" (say published figures say this)']
	])('find what is not plain in "%s"', (text, fault) => {
		expect(notPlain(text)).toEqual([fault]);
	});

	test('are used by messages and tables', () => {
		expect(messages.length + tables.length).toBeGreaterThan(2000);
		expect(
			[...messages, ...tables].flatMap(({ where, text }) => notPlain(text).map((fault) => `${where}: ${fault}`))
		).toEqual([]);
	});

	test.each([
		['en', /receipt/i],
		['vi', /phiếu nguồn/i]
	])('speak of a receipt only on the slip and in the promise of the site (%s)', (language, word) => {
		const named = [...messagesIn(language)].filter(([, texts]) => texts.some((text) => word.test(text)));
		expect(named.map(([key]) => key)).toEqual([
			'site_promise',
			'receipt_title',
			'receipt_close',
			'receipt_loading',
			'receipt_failed'
		]);
	});
});
