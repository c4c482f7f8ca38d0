import { expect, test } from 'vitest';
import { sourceAgeFaults } from '$lib/data/server/date-rules';
import type { Row } from '$lib/data/server/row';
import type { Table } from '$lib/data/server/table';
import { resourceOf } from '../fixtures/bad-data';

function table(path: string, rows: readonly Row[]): Table {
	const resource = resourceOf([{ name: 'id', type: 'string' }], {}, { path });
	return {
		resource,
		file: path,
		rows: rows.map((row, at) => ({ file: path, line: at + 2, row })),
		faults: [],
		sound: true,
		seal: null
	};
}
const sources = table('reference/sources.csv', [
	{ id: 'press-2025', published: '2025-10-29' },
	{ id: 'list-2026', published: '2026-04' },
	{ id: 'page', published: null }
]);
const status = (row: Row) =>
	table('convention/status.csv', [
		{ signed: '2025-10-25', signed_source: 'press-2025', ratified: null, ratified_source: null, ...row }
	]);
const faults = (...tables: Table[]) => sourceAgeFaults([sources, ...tables]).map(({ message }) => message);

test('a document published before a treaty action cannot show it', () => {
	expect(faults(status({ ratified: '2026', ratified_source: 'press-2025' }))).toEqual([
		'convention/status.csv:2, column "ratified_source": "press-2025" was published on 2025-10-29, before 2026: it cannot show it. Name a document that can.'
	]);
});

test('a document of the same month or later may; one without a date is not judged', () => {
	expect(faults(status({ ratified: '2026-04-30', ratified_source: 'list-2026' }))).toEqual([]);
	expect(faults(status({ ratified: '2026-09', ratified_source: 'page' }))).toEqual([]);
});

test('a treaty action without a document is a fault', () => {
	expect(faults(status({ ratified: '2026' }))).toEqual([
		'convention/status.csv:2, column "ratified_source": Nothing says where 2026 was read. Name the document that shows it.'
	]);
});

test('a day laid down beforehand is no event that a document reports', () => {
	const event = (flags: readonly string[]) =>
		table('convention/timeline.csv', [{ date: '2026-12-31', source: 'press-2025', flags }]);
	expect(faults(event(['scheduled']))).toEqual([]);
	expect(faults(event([]))).toHaveLength(1);
});
