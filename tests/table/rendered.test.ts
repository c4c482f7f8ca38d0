import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { m } from '$lib/paraglide/messages';
import type { Column, TableRow } from '$lib/table/table';
import DataTable from '$lib/table/DataTable.svelte';

const columns: readonly Column[] = [
	{ key: 'place', label: 'Place', number: false, sortable: true },
	{ key: 'figure', label: 'Figure', number: true, sortable: true, opens: true },
	{ key: 'status', label: 'Status', number: false, sortable: false }
];
const rows = (count: number): TableRow[] =>
	Array.from({ length: count }, (_, at) => ({
		id: `row-${at}`,
		of: { entity: `P${at}`, year: 2024, status: 'survey' },
		cells: {
			place: { text: `Place ${at}`, sort: `Place ${at}` },
			figure: { text: `$${at}`, sort: at },
			status: { text: m.status_survey(), sort: 1, status: 'survey', flags: at === 0 ? ['echo'] : [] }
		}
	}));

function seen(of: {
	columns?: readonly Column[];
	rows: readonly TableRow[];
	initialSort?: { key: string; down: boolean };
}) {
	const props = { columns, caption: 'Figures of the office', language: 'en' as const, onopen: () => undefined, ...of };
	const text = render(DataTable, { props }).body.replace(/<!--[^]*?-->/g, '');
	const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
	return { text, all, names: all(/<th scope="row"[^>]*><div[^>]*>([^<]*)/g).map((name) => name.trim()) };
}

describe('a table', () => {
	const table = seen({ rows: rows(3) });

	test('is named, can be reached by keyboard, and says how many rows it has', () => {
		const [, label = ''] = /role="region" aria-labelledby="([^"]+)"/.exec(table.text) ?? [];
		expect(table.text).toMatch(new RegExp(`<caption[^>]*id="${label}"[^>]*>Figures of the office`));
		expect(table.text).toMatch(/<div class="box[^"]*" tabindex="0"/);
		expect(table.text).toContain(m.table_rows({ all: '3' }));
		expect(table.all(/aria-rowcount="(\d+)"/g)).toEqual(['4']);
	});

	test('numbers its rows after its head', () => {
		expect(table.all(/aria-rowindex="(\d+)"/g)).toEqual(['1', '2', '3', '4']);
	});

	test('has one figure in the order of the Tab key, and all of them are buttons', () => {
		expect(table.all(/data-at="\d+" tabindex="(-?\d)"/g)).toEqual(['0', '-1', '-1']);
	});

	test('offers to sort by the columns that can be sorted', () => {
		expect(table.all(/<th scope="col"[^>]*>\s*<button[^>]*>([^<]*)/g)).toEqual(['Place', 'Figure']);
	});

	test('explains each mark and flag that is used, and no other', () => {
		const legend = /<dl[^]*<\/dl>/.exec(table.text)?.[0] ?? '';
		expect(legend).toContain(m.status_short_survey());
		expect(legend).toContain(m.status_survey_meaning());
		expect(legend).toContain(m.flag_echo_meaning());
		expect(legend).not.toContain(m.status_short_reported());
		expect(legend).not.toContain(m.flag_break());
	});
});

test('a table starts as sorted as it is asked to, and says so', () => {
	const table = seen({ rows: rows(3), initialSort: { key: 'figure', down: true } });
	expect(table.names).toEqual(['Place 2', 'Place 1', 'Place 0']);
	expect(table.all(/aria-sort="(\w+)"/g)).toEqual(['descending']);
});

test('a column that may not be ranked has no button but the reason, as text and in its title', () => {
	const refused = columns.map((column) => (column.key === 'figure' ? { ...column, refuse: 'Unlike things.' } : column));
	const table = seen({ columns: refused, rows: rows(1) });
	expect(table.all(/<th scope="col"[^>]*>\s*<button[^>]*>([^<]*)/g)).toEqual(['Place']);
	expect(table.text).toContain('title="Unlike things."');
	const [, described = ''] = /title="Unlike things." aria-describedby="([^"]+)"/.exec(table.text) ?? [];
	expect(table.text).toMatch(new RegExp(`id="${described}"[^>]*>Unlike things.`));
});

test('of thousands of rows only the first ones are made, with room for the others', () => {
	const table = seen({ rows: rows(5787) });
	expect(table.names.length).toBeGreaterThan(20);
	expect(table.names.length).toBeLessThan(60);
	expect(table.all(/aria-rowcount="(\d+)"/g)).toEqual(['5788']);
	const [left = ''] = table.all(/aria-hidden="true" style="height: ([\d.]+)px/g);
	expect(Number(left)).toBe((5787 - table.names.length) * 36);
});

test('an empty table stands with its head', () => {
	const table = seen({ rows: [] });
	expect(table.names).toEqual([]);
	expect(table.text).toContain(m.table_rows({ all: '0' }));
	expect(table.text).not.toMatch(/NaN|Infinity|undefined/);
});
