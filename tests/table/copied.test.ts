import { expect, test } from 'vitest';
import { asTabs, rowsCopied } from '$lib/table/copied';
import type { Column, TableRow } from '$lib/table/table';

const columns: readonly Column[] = [
	{ key: 'place', label: 'Place', number: false, sortable: true },
	{ key: 'figure', label: 'Figure', number: true, sortable: true },
	{ key: 'status', label: 'Status', number: false, sortable: false }
];
const row = (place: string, at: number): TableRow => ({
	id: String(at),
	of: { entity: 'JPN', year: 2024, status: 'survey' },
	cells: {
		place: { text: place, sort: place },
		figure: { text: `$${at}`, sort: at },
		status: { text: 'Survey', sort: 1, status: 'survey', flags: at === 1 ? ['incomplete'] : [] }
	}
});
const rows = [row('Japan', 1), row('Viet\nNam', 2), row('Laos', 3)];

test('three rows are four lines with equally many tabs', () => {
	const lines = asTabs(columns, rows).split('\n');
	expect(lines).toHaveLength(4);
	expect(lines.map((line) => line.split('\t').length)).toEqual([3, 3, 3, 3]);
	expect(lines[0]).toBe('Place\tFigure\tStatus');
	expect(lines[1]).toMatch(/^Japan\t\$1\tSurvey \(.+\)$/);
	expect(lines[2]).toBe('Viet Nam\t$2\tSurvey');
});

test('a cell that a row does not have is empty, and keeps its place', () => {
	expect(asTabs(columns, [{ ...row('', 4), cells: { status: { text: 'Survey', sort: 1 } } }]).split('\n')[1]).toBe(
		'\t\tSurvey'
	);
});

test('whoever selects all that stands in the page means all rows', () => {
	expect(rowsCopied(rows, { first: 0, last: 2 }, [0, 1])).toBe(rows);
});

test('a selection of some rows means these, and one inside a row is left to the browser', () => {
	expect(rowsCopied(rows, { first: 0, last: 3 }, [0, 1]).map(({ id }) => id)).toEqual(['1', '2']);
	expect(rowsCopied(rows, { first: 0, last: 3 }, [1])).toEqual([]);
});
