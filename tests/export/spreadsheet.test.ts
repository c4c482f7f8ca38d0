import { SLUGS } from '$lib/catalogue/slugs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Amount } from '$lib/data/convert';
import { openData } from '$lib/data/server/load';
import { columnTitle } from '$lib/export/column-titles';
import { fromCsv, toCsv } from '$lib/export/csv';
import { chartExport } from '$lib/export/server/chart-export';
import { chartMetadata } from '$lib/export/server/metadata';
import { SHOWN_COLUMNS, withShown } from '$lib/export/rows';
import { spreadsheetCsv, type SheetNames } from '$lib/export/spreadsheet';

const NO_NAMES: SheetNames = { places: {}, metrics: {}, publishers: {} };
const data = openData();
const picked = (slug: (typeof SLUGS)[number]) => {
	const { columns, rows } = chartExport(data, slug);
	return fromCsv(toCsv(rows, columns));
};

/** Cells as a spreadsheet set to Vietnam reads them: parted by semicolons, a comma before decimals, points between thousands. */
function opened(text: string): { heads: string[]; rows: (string | number)[][] } {
	const { data: lines } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true });
	const [heads = [], ...rows] = lines;
	const number = (cell: string) => Number(cell.replaceAll('.', '').replace(',', '.'));
	const plain = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;
	return { heads, rows: rows.map((row) => row.map((cell) => (plain.test(cell) ? number(cell) : cell))) };
}

describe('a file for a spreadsheet with a decimal comma', () => {
	const columns = [
		'id',
		'entity',
		'entity_name',
		'year',
		'metric',
		'metric_name',
		'value',
		'status',
		'publisher_name',
		'readable',
		'flags',
		'note'
	];
	const row = {
		id: 'VNM.2017.gci_score.itu-gci-2017',
		entity: 'VNM',
		entity_name: 'Viet Nam',
		year: '2017',
		metric: 'gci_score',
		metric_name: 'Global Cybersecurity Index',
		value: '0.265',
		status: 'estimate',
		publisher: 'itu',
		publisher_name: 'International Telecommunication Union',
		readable: 'false',
		flags: 'break;part-year',
		note: '\'=1+1; "two", three'
	};
	const names: SheetNames = {
		places: { VNM: 'Việt Nam' },
		metrics: { gci_score: 'Chỉ số an ninh mạng toàn cầu' },
		publishers: {}
	};
	const text = spreadsheetCsv({ columns, rows: [row] }, new Map(), names);

	test('begins with the mark of UTF-8 and parts cells by semicolons', () => {
		expect(text.startsWith('\uFEFFMã số liệu;Mã nơi;Nơi;Năm;')).toBe(true);
		expect(text.split('\r\n')).toHaveLength(3);
	});

	test('0.265 is 0.265, and a year no thousand', () => {
		const { heads, rows } = opened(text);
		expect(heads).toEqual([
			'Mã số liệu',
			'Mã nơi',
			'Nơi',
			'Năm',
			'Mã chỉ tiêu',
			'Chỉ tiêu',
			'Số đã công bố',
			'Loại số liệu',
			'Bên công bố',
			'Đọc được tại địa chỉ đó',
			'Ghi nhận',
			'Ghi chú'
		]);
		expect(rows[0]?.slice(0, 9)).toEqual([
			'VNM.2017.gci_score.itu-gci-2017',
			'VNM',
			'Việt Nam',
			2017,
			'gci_score',
			'Chỉ số an ninh mạng toàn cầu',
			0.265,
			'Ước tính',
			'International Telecommunication Union'
		]);
		expect(rows[0]?.slice(9)).toEqual(['không', 'đổi cách thống kê, chưa trọn năm', '\'=1+1; "two", three']);
	});

	test('tells what was drawn, and how it was computed, with Vietnamese signs', () => {
		const step = { kind: 'exchange-rate', value: 24164.8858, unit: 'VND', year: 2024, source: 'imf' } as const;
		const amount: Amount = { value: 1.5, low: null, high: null, unit: 'USD', per: null, steps: [step] };
		const amounts = new Map([[row.id, amount]]);
		const { heads, rows } = opened(spreadsheetCsv(withShown({ columns, rows: [row] }, amounts), amounts, names));
		expect(rows[0]?.[heads.indexOf('Số hiển thị')]).toBe(1.5);
		expect(rows[0]?.[heads.indexOf('Cách tính')]).toBe('Tỷ giá bình quân năm 2024: 24.164,8858\u00a0đồng');
	});

	test.each(SLUGS)('holds every number of %s as it was published', (slug) => {
		const plain = picked(slug);
		const { rows } = opened(spreadsheetCsv(plain, new Map(), NO_NAMES));
		expect(rows).toHaveLength(plain.rows.length);
		const at = plain.columns.indexOf('value');
		if (at < 0) return;
		expect(rows.map((cells) => cells[at])).toEqual(plain.rows.map(({ value }) => Number(value)));
	});
});

describe('titles of columns', () => {
	const columns = [...new Set([...SLUGS.flatMap((slug) => chartExport(data, slug).columns), ...SHOWN_COLUMNS])];

	test.each(['en', 'vi'] as const)('every column has one of its own in %s', (language) => {
		const titles = columns.map((name) => columnTitle(name, language));
		expect(columns.filter((name, at) => titles[at] === name && name !== 'id')).toEqual([]);
		expect(new Set(titles).size).toBe(columns.length);
	});

	test('stand in the metadata', () => {
		expect(chartMetadata(data, 'scam-losses').columns.find(({ name }) => name === 'publisher_name')).toMatchObject({
			title: 'Publisher',
			title_vi: 'Bên công bố'
		});
	});
});

test('the plain file has no mark, commas and decimal points, as scripts expect', () => {
	const { columns, rows } = chartExport(data, 'cyber-indices');
	const text = toCsv(rows, columns);
	expect(text.startsWith('id,entity,entity_name,year,')).toBe(true);
});
