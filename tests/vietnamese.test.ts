import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { glossary, joinedDecimals, notOurWords } from './fixtures/glossary';
import { messagesIn } from './fixtures/messages';

interface Text {
	readonly where: string;
	readonly text: string;
}

const messages = [...messagesIn('vi')].flatMap(([where, texts]) => texts.map((text) => ({ where, text })));

/** Every Vietnamese column of a table; other spellings that a search accepts are no words of ours. */
function columns(file: string): readonly Text[] {
	const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
		header: true,
		skipEmptyLines: true
	});
	return data.flatMap((row, at) =>
		Object.entries(row)
			.filter(([name]) => name.endsWith('_vi') && name !== 'aliases_vi')
			.map(([name, text]) => ({ where: `${file}:${at + 2} ${name}`, text }))
	);
}

function descriptions(value: unknown): readonly Text[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
		typeof inner === 'string'
			? key.endsWith('_vi')
				? [{ where: `datapackage.json ${key}`, text: inner }]
				: []
			: descriptions(inner)
	);
}

const tables = readdirSync('data', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.csv'))
	.map((path) => join('data', path));
const texts = [
	...messages,
	...tables.flatMap(columns),
	...descriptions(JSON.parse(readFileSync('data/datapackage.json', 'utf8')))
];
const faults = (find: (text: string) => readonly string[]) =>
	texts.flatMap(({ where, text }) => find(text).map((fault) => `${where}: ${fault}`));

describe('the glossary', () => {
	test('has one row for a term, and a term for whatever it forbids', () => {
		const terms = glossary.map(({ en }) => en);
		expect(terms.length).toBeGreaterThan(50);
		expect(new Set(terms).size).toBe(terms.length);
		expect(glossary.filter(({ vi }) => vi === '').map(({ en }) => en)).toEqual([]);
		expect(glossary.flatMap(({ en, vi }) => notOurWords(vi).map((fault) => `${en}: ${fault}`))).toEqual([]);
	});

	test.each([
		['Số liệu của một phần năm', '"một phần năm" (say chưa trọn năm)'],
		['Một phần năm', '"Một phần năm" (say chưa trọn năm)'],
		['12,5 tỷ US$ mỗi năm', '"US$" (say USD)'],
		['Mở biên nhận', '"biên nhận" (say phiếu nguồn)'],
		['người dùng internet', '"internet" (say Internet)'],
		['Liên Hợp Quốc', '"Liên Hợp Quốc" (say Liên hợp quốc)']
	])('finds what is wrong in "%s"', (text, fault) => {
		expect(notOurWords(text)).toEqual([fault]);
	});

	test('finds whole words only', () => {
		expect(notOurWords('Người dùng Internet, bảng internet-users, hàng nghìn năm tỷ phú, Hoạt động')).toEqual([]);
	});
});

describe('Vietnamese texts', () => {
	test('of messages, tables and descriptions use the words of the glossary', () => {
		expect(texts.length).toBeGreaterThan(2000);
		expect(faults(notOurWords)).toEqual([]);
	});

	test('join no decimal commas by a comma', () => {
		expect(joinedDecimals('mất 2,3, hoặc 8 đến 10, hoặc 391,8 nghìn')).toEqual(['2,3, hoặc 8 đến 10, hoặc 391,8']);
		expect(joinedDecimals('12,5, hoặc 16,6 tỷ; 2,3%, 8,1% và 4 %')).toEqual(['12,5, hoặc 16,6', '2,3%, 8,1']);
		expect(joinedDecimals('tăng 2,5 tỷ, 16,6 tỷ')).toEqual(['2,5 tỷ, 16,6']);
		expect(joinedDecimals('2,3; 8,1 hoặc 4,2, tùy bên')).toEqual([]);
		expect(faults(joinedDecimals)).toEqual([]);
	});

	test('name no count as one single case: a label begins with "Số vụ", not "Vụ"', () => {
		const labels = columns(join('data', 'reference', 'metrics.csv')).filter(({ where }) => where.endsWith('label_vi'));
		expect(labels.length).toBeGreaterThan(150);
		expect(labels.filter(({ text }) => /^vụ(?![\p{L}])/iu.test(text))).toEqual([]);
	});
});
