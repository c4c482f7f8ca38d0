import { SLUGS } from '$lib/catalogue/slugs';
import { describe, expect, test } from 'vitest';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { toJson } from '$lib/export/json';
import { chartExport, observationExport } from '$lib/export/server/chart-export';
import { chartMetadata } from '$lib/export/server/metadata';
import { receiptFiles } from '$lib/receipt/server/receipt-files';

const data = openData();
/** Documents that are known by an address of another page: nobody is sent there. */
const hidden = new Set([...data.sources.values()].filter(({ readable }) => !readable).map(({ id }) => id));

describe('an address at which a document cannot be read', () => {
	test('is known of some documents, or these tests would see nothing', () => {
		expect(hidden.size).toBeGreaterThan(9);
	});

	test.each(SLUGS)('is not in the CSV of %s, which says so in its own column', (slug) => {
		const { columns, rows } = chartExport(data, slug);
		expect(columns[columns.indexOf('source_url') + 1]).toBe('readable');
		for (const row of rows) {
			const source = data.sources.get(String(row['source']));
			const address = source?.readable === true ? (source.url ?? '') : '';
			expect([row['id'], row['source_url'], row['readable']]).toEqual([row['id'], address, String(address !== '')]);
			if (hidden.has(String(row['ratified_source'])))
				expect([row['ratified_source_url'], row['ratified_readable']]).toEqual(['', 'false']);
		}
	});

	test('is not in the CSV of any country', () => {
		for (const rows of rowsByPlace(data).values())
			for (const { source, source_url, readable } of observationExport(data, rows))
				expect(hidden.has(String(source)) ? [source_url, readable] : ['', 'false']).toEqual(['', 'false']);
	});

	test.each(SLUGS)('is not in the metadata of %s', (slug) => {
		for (const { id, url } of chartMetadata(data, slug).sources) expect(hidden.has(id) ? url : null).toBeNull();
	});

	test('is in no file of receipts', () => {
		const sources = [...receiptFiles(data).values()].flatMap((file) => file.sources);
		for (const { id, url } of sources) expect(hidden.has(id) ? url : null).toBeNull();
	});
});

test('a saved JSON says it as true and false', () => {
	const head = { title: '', subtitle: '', notes: [], address: '', saved: '2026-11-26' };
	const { rows } = JSON.parse(
		toJson(head, [
			{ id: 'a', source_url: '', readable: 'false' },
			{ id: 'b', source_url: 'https://x.example', readable: 'true' }
		])
	);
	expect(rows).toEqual([
		{ id: 'a', source_url: null, readable: false },
		{ id: 'b', source_url: 'https://x.example', readable: true }
	]);
});
