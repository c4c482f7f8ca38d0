import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvLine, editCsv, textTable } from '$lib/data/server/csv-edit';

const TABLE = 'id,value,note\na,1,\nb,2,"one, two"\nc,3,"two\nlines"\nd,4,\n';

test('the records of a table are read as text, with the line at which each starts', () => {
	expect(textTable(TABLE)).toEqual({
		columns: ['id', 'value', 'note'],
		rows: [
			{ line: 2, row: { id: 'a', value: '1', note: '' } },
			{ line: 3, row: { id: 'b', value: '2', note: 'one, two' } },
			{ line: 4, row: { id: 'c', value: '3', note: 'two\nlines' } },
			{ line: 6, row: { id: 'd', value: '4', note: '' } }
		]
	});
});

test('a record is replaced, another goes and two come, and every other line stays as it was', () => {
	const edited = editCsv(TABLE, {
		replace: new Map([[2, { id: 'a', value: '10', note: 'a "word"' }]]),
		remove: new Set([3]),
		insert: new Map([
			[4, [{ id: 'c2', value: '3.5' }]],
			[6, [{ id: 'e', value: '5', note: '' }]]
		])
	});
	expect(edited).toBe('id,value,note\na,10,"a ""word"""\nc,3,"two\nlines"\nc2,3.5,\nd,4,\ne,5,\n');
});

test('a first record comes after the header, also into a table without records or without a last line end', () => {
	const insert = new Map([[1, [{ id: 'z', note: 'x' }]]]);
	expect(editCsv('id,value,note\n', { insert })).toBe('id,value,note\nz,,x\n');
	expect(editCsv('id,value,note\na,1,', { insert })).toBe('id,value,note\nz,,x\na,1,\n');
});

test('the line ends and the byte order mark of the file stay', () => {
	const edited = editCsv('\uFEFFid,value\r\na,1\r\n', { insert: new Map([[2, [{ id: 'b', value: '2' }]]]) });
	expect(edited).toBe('\uFEFFid,value\r\na,1\r\nb,2\r\n');
});

test('every record of the tables is written as it stands, so that an edit never touches its neighbours', () => {
	const tables = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'));
	expect(tables.length).toBeGreaterThan(40);
	for (const path of tables) {
		const content = readFileSync(`data/${path}`, 'utf8');
		expect(editCsv(content, {}), path).toBe(content);
		const { columns, rows } = textTable(content);
		expect([columns.join(), ...rows.map(({ row }) => csvLine(columns, row))].join('\n'), path).toBe(content.trimEnd());
	}
});
