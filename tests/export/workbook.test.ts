import { describe, expect, test } from 'vitest';
import { workbookOf, type WorkbookHead } from '$lib/export/workbook';
import { sheets } from '../fixtures/workbook';

const HEAD: WorkbookHead = {
	lines: ['Losses reported to the FBI', '', 'Not adjusted for prices.'],
	address: 'https://example.org/charts/scam-losses/?country=USA',
	saved: '2026-11-27'
};
const PICKED = {
	columns: ['entity', 'year', 'value', 'low', 'note'],
	rows: [
		{ entity: 'USA', year: '2024', value: '16600000000.5', low: '', note: "'=1+1" },
		{ entity: 'VNM', year: '2025', value: '-3', low: '0', note: 'Đồng & <tiền>' }
	]
};

describe('a workbook', () => {
	test('has numbers as numbers, all else as text, and says what it is', async () => {
		const blob = await workbookOf(PICKED, HEAD, 'en');
		expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
		const { names, cells } = await sheets(blob);
		expect(names).toEqual(['Figures', 'About']);
		expect(cells[0]).toEqual({
			A1: 'Code of the place',
			B1: 'Year',
			C1: 'Value as published',
			D1: 'Lower bound',
			E1: 'Note',
			A2: 'USA',
			B2: 2024,
			C2: 16600000000.5,
			E2: '=1+1',
			A3: 'VNM',
			B3: 2025,
			C3: -3,
			D3: 0,
			E3: 'Đồng & <tiền>'
		});
		expect(cells[1]).toEqual({
			A1: 'Losses reported to the FBI',
			A2: 'Not adjusted for prices.',
			A3: 'https://example.org/charts/scam-losses/?country=USA',
			A4: 'Saved on 27 November 2026'
		});
	});

	test('has headings and words of the language, and is whole without rows', async () => {
		const { names, cells } = await sheets(
			await workbookOf(PICKED, HEAD, 'vi', (column, row) => (column === 'entity' ? `nước ${row['entity']}` : ''))
		);
		expect(names).toEqual(['Số liệu', 'Giới thiệu']);
		expect(cells[0]).toMatchObject({ B1: 'Năm', A2: 'nước USA', B2: 2024 });
		const empty = await sheets(await workbookOf({ columns: ['year'], rows: [] }, HEAD, 'en'));
		expect(empty.cells[0]).toEqual({ A1: 'Year' });
	});
});
