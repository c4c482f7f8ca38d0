import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { fromCsv, toCsv } from '$lib/export/csv';
import { CHART_COLUMNS, observationExport } from '$lib/export/server/chart-export';
import { cellsOf, xlsx } from '$lib/export/xlsx';

/** The cells of the first sheet of a workbook, as a reader of Office Open XML finds them: reference → value. */
async function read(book: Blob) {
	const files = unzipSync(new Uint8Array(await book.arrayBuffer()));
	const xml = (name: string) => new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'text/xml');
	const shared = [...xml('xl/sharedStrings.xml').getElementsByTagName('si')].map((one) => one.textContent);
	const name = xml('xl/workbook.xml').getElementsByTagName('sheet')[0]?.getAttribute('name');
	const cells = [...xml('xl/worksheets/sheet1.xml').getElementsByTagName('c')].map((cell) => {
		const value = cell.textContent;
		const type = cell.getAttribute('t');
		return [
			cell.getAttribute('r'),
			type === 's' ? shared[Number(value)] : type === null ? Number(value) : value
		] as const;
	});
	return { name, cells: new Map(cells.filter(([, value]) => value !== '')) };
}

describe('a workbook', () => {
	const table = {
		columns: ['id', 'year', 'value', 'shown_value', 'note'],
		rows: [
			{ id: 'a', year: '2024', value: '18900000000000', shown_value: '744.5', note: 'Thiệt hại, "ước tính"' },
			{ id: 'b', year: '2023', value: '-5', shown_value: '', note: "'=1+1" }
		]
	};

	test('has numbers as numbers, empty cells empty, and texts as they were before they were defused for CSV', () => {
		expect(cellsOf(table)).toEqual([
			['id', 'year', 'value', 'shown_value', 'note'],
			['a', 2024, 18_900_000_000_000, 744.5, 'Thiệt hại, "ước tính"'],
			['b', 2023, -5, null, '=1+1']
		]);
	});

	test('is read by another program with the same cells', async () => {
		const { name, cells } = await read(await xlsx(table, 'a-name-that-is-longer-than-a-sheet-may-have'));
		expect(name).toBe('a-name-that-is-longer-than-a-sh');
		expect([...cells].map(([at, value]) => `${at} ${value}`)).toEqual([
			'A1 id',
			'B1 year',
			'C1 value',
			'D1 shown_value',
			'E1 note',
			'A2 a',
			'B2 2024',
			'C2 18900000000000',
			'D2 744.5',
			'E2 Thiệt hại, "ước tính"',
			'A3 b',
			'B3 2023',
			'C3 -5',
			'E3 =1+1'
		]);
	});

	test('of a country has every row of its CSV', async () => {
		const data = openData();
		const rows = observationExport(data, rowsByPlace(data).get('VNM') ?? []);
		const { cells } = await read(await xlsx(fromCsv(toCsv(rows, Object.keys(CHART_COLUMNS))), 'vnm'));
		const at = Object.keys(CHART_COLUMNS).indexOf('value');
		const letter = String.fromCharCode(65 + at);
		expect(rows.map((_, line) => cells.get(`A${line + 2}`))).toEqual(rows.map(({ id }) => id));
		expect(rows.map((_, line) => cells.get(`${letter}${line + 2}`))).toEqual(rows.map(({ value }) => value));
	});
});
