import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	longestCells,
	marksOf,
	nextSort,
	refusalsOf,
	searchRows,
	searchTexts,
	sortRows,
	type Cell,
	type TableRow
} from '$lib/table/table';

const of = { entity: 'VNM', year: 2024, status: 'survey' };

/** Rows of one column `a`, named by their position. */
function rows(...values: readonly (string | number | null)[]): TableRow[] {
	return values.map((sort, at) => ({ id: String(at), of, cells: { a: { text: String(sort ?? ''), sort } } }));
}
const ids = (list: readonly TableRow[]) => list.map(({ id }) => id).join('');
const up = { key: 'a', down: false };
const down = { key: 'a', down: true };

describe('the order that a press on a head asks for', () => {
	test('goes up, down, and back to the rows’ own', () => {
		expect(nextSort(null, 'a')).toEqual(up);
		expect(nextSort(up, 'a')).toEqual(down);
		expect(nextSort(down, 'a')).toBeNull();
	});

	test('starts anew in another column', () => {
		expect(nextSort(down, 'b')).toEqual({ key: 'b', down: false });
	});
});

describe('sorting', () => {
	test('without an order gives the rows as they are', () => {
		const own = rows(3, 1, 2);
		expect(sortRows(own, null, 'en')).toBe(own);
	});

	test('puts numbers by number, not by their digits', () => {
		expect(ids(sortRows(rows(10, 9, -1), up, 'en'))).toBe('210');
		expect(ids(sortRows(rows(10, 9, -1), down, 'en'))).toBe('012');
	});

	test('puts what is empty last both ways, and zero is not empty', () => {
		expect(ids(sortRows(rows(null, 0, 5), up, 'en'))).toBe('120');
		expect(ids(sortRows(rows(null, 0, 5), down, 'en'))).toBe('210');
	});

	test('puts texts as the language does: in Vietnamese đ has a place of its own after d', () => {
		const names = rows('Đức', 'Dubai', 'Ecuador', 'Dzung');
		expect(ids(sortRows(names, up, 'vi'))).toBe('1302');
		expect(ids(sortRows(names, up, 'en'))).toBe('1032');
	});

	test('leaves rows that are alike in their order, both ways', () => {
		expect(ids(sortRows(rows(2, 1, 2, 1), up, 'en'))).toBe('1302');
		expect(ids(sortRows(rows(2, 1, 2, 1), down, 'en'))).toBe('0213');
	});

	test('by a column that no row has leaves all as it is', () => {
		expect(ids(sortRows(rows(2, 1), { key: 'none', down: true }, 'en'))).toBe('01');
	});

	test('loses no row, adds none, and is stable', () => {
		const value = fc.option(fc.constantFrom(-1, 0, 2, 10), { nil: null });
		const text = fc.option(fc.constantFrom('a', 'B', 'á', 'đ', 'e'), { nil: null });
		const column = fc.oneof(fc.array(value), fc.array(text));
		fc.assert(
			fc.property(column, fc.boolean(), fc.constantFrom('en' as const, 'vi' as const), (values, down, language) => {
				const sorted = sortRows(rows(...values), { key: 'a', down }, language);
				const places = sorted.map(({ id }) => Number(id));
				expect([...places].sort((a, b) => a - b)).toEqual(values.map((_, at) => at));
				sorted.forEach(({ cells, id }, at) => {
					const before = sorted[at - 1];
					if (before === undefined) return;
					const [was, is] = [before.cells['a']?.sort ?? null, cells['a']?.sort ?? null];
					if (was === is) expect(Number(before.id)).toBeLessThan(Number(id));
					if (is !== null) expect(was).not.toBeNull();
					if (typeof was === 'number' && typeof is === 'number') expect(down ? was >= is : was <= is).toBe(true);
				});
			})
		);
	});
});

describe('searching', () => {
	const table: TableRow[] = [
		{ id: 'vn', of, cells: { place: { text: 'Việt Nam', sort: null }, year: { text: '2024', sort: 2024 } } },
		{ id: 'de', of, cells: { place: { text: 'Đức', sort: null }, year: { text: '2024', sort: 2024 } } },
		{ id: 'us', of, cells: { place: { text: 'Hoa Kỳ', sort: null }, year: { text: '2019', sort: 2019 } } }
	];
	const found = (query: string) => searchRows(table, query).map(({ id }) => id);

	test('takes no notice of marks, case and the stroke of đ, on either side', () => {
		expect(found('viet nam')).toEqual(['vn']);
		expect(found('VIỆT')).toEqual(['vn']);
		expect(found('duc')).toEqual(['de']);
		expect(found('Hòa ký')).toEqual(['us']);
	});

	test('looks through all columns and wants every word, in any order', () => {
		expect(found('2024')).toEqual(['vn', 'de']);
		expect(found('2024 duc')).toEqual(['de']);
		expect(found('2019 duc')).toEqual([]);
	});

	test('does not find a word that begins in one cell and ends in the next', () => {
		expect(found('nam2024')).toEqual([]);
	});

	test('for nothing finds everything', () => {
		expect(searchRows(table, '  ')).toBe(table);
	});

	test('looks where it is told, so that the folding is done once', () => {
		expect(searchTexts(table)).toEqual(['viet nam\n2024', 'duc\n2024', 'hoa ky\n2019']);
		expect(searchRows(table, 'x', ['', 'x', '']).map(({ id }) => id)).toEqual(['de']);
	});
});

test('a legend names each status and flag that is used, once, in the order of keys', () => {
	const cell = (more: Partial<Cell>): TableRow => ({ id: '', of, cells: { status: { text: '', sort: 0, ...more } } });
	const used = marksOf([
		cell({ status: 'projection', flags: ['echo', 'break'] }),
		cell({ status: 'reported', flags: ['echo'] }),
		cell({ status: 'projection' }),
		cell({})
	]);
	expect(used).toEqual({ statuses: ['reported', 'projection'], flags: ['break', 'echo'] });
});

test('the longest cells of a column are found wherever they stand, each text once', () => {
	const table = rows('aa', 'aaaa', 'a', 'aaaa', 'aaa', 'aaaaa');
	expect(longestCells(table, 'a', ({ text }) => text.length).map(({ text }) => text)).toEqual(['aaaaa', 'aaaa', 'aaa']);
	expect(longestCells(table, 'none', ({ text }) => text.length)).toEqual([]);
});

test('a reason that holds for several columns is told once', () => {
	const column = (key: string, refuse?: string) => ({
		key,
		label: key,
		number: true,
		sortable: true,
		...(refuse === undefined ? {} : { refuse })
	});
	expect(refusalsOf([column('a', 'No.'), column('b'), column('c', 'No.'), column('d', 'Never.')])).toEqual([
		'No.',
		'Never.'
	]);
});
