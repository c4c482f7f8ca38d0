import { describe, expect, test } from 'vitest';
import { readmeText, type ReadmeInput } from '$lib/export/readme';
import { m } from '$lib/paraglide/messages';

const sum = 'ab'.repeat(32);
const input: ReadmeInput = {
	slug: 'scam-losses',
	title: 'Losses rose',
	subtitle: 'US dollars a year.',
	notes: ['Ranges are drawn.'],
	count: 3,
	sources: [
		{ id: 'fbi-2025', publisher: 'FBI', title: 'Report', url: 'https://fbi.example/report', published: '2025-04-23' },
		{ id: 'old', publisher: 'GASA', title: 'Survey', url: null, published: null }
	],
	address: 'https://example.org/charts/scam-losses/?time=2020',
	day: '2026-09-26',
	checksums: [
		{ name: 'scam-losses.filtered.csv', sha256: sum },
		{ name: 'scam-losses.csv', sha256: sum }
	],
	language: 'en'
};
const read = (of: Partial<ReadmeInput> = {}) => readmeText({ ...input, ...of }).split('\r\n');

describe('readmeText', () => {
	test('begins with title, subtitle, day and address', () => {
		expect(read().slice(0, 7)).toEqual([
			'Losses rose',
			'===========',
			'',
			'US dollars a year.',
			'',
			'Saved 26 September 2026 from',
			'https://example.org/charts/scam-losses/?time=2020'
		]);
	});

	test('names every file with its rows, notes, licence and how to cite', () => {
		const text = read();
		expect(text).toContain('- scam-losses.filtered.csv: the 3 rows shown in the figure, in the order drawn');
		expect(text).toContain('- Ranges are drawn.');
		expect(text.join(' ')).toContain('CC BY 4.0');
		expect(text).toContain('  Counting Cybercrime, scam-losses, 26 September 2026,');
	});

	test('lists sources with day, address and id; what is missing is said or left out', () => {
		const text = read();
		const at = text.indexOf('- FBI: Report (23 April 2025)');
		expect(text.slice(at, at + 5)).toEqual([
			'- FBI: Report (23 April 2025)',
			'  https://fbi.example/report',
			'  [fbi-2025]',
			'- GASA: Survey (undated)',
			'  [old]'
		]);
	});

	test('checksums stand as sha256sum reads them', () => {
		expect(read().slice(-3)).toEqual([`${sum}  scam-losses.filtered.csv`, `${sum}  scam-losses.csv`, '']);
	});

	test('says so where checksums could not be computed', () => {
		const text = read({ checksums: [{ name: 'scam-losses.csv', sha256: null }] }).join(' ');
		expect(text).toContain('Not computed:');
		expect(text).not.toContain('null');
	});

	test('no notes leave no empty section', () => {
		expect(read()).toContain(m.readme_notes());
		expect(read({ notes: [] })).not.toContain(m.readme_notes());
	});

	test('long paragraphs break at 88 letters, and what follows a bullet is set in', () => {
		const text = read({ notes: ['word '.repeat(40)] });
		const at = text.findIndex((line) => line.startsWith('- word'));
		expect(text[at]).toBe(`- ${'word '.repeat(17).trim()}`);
		expect(text[at + 1]).toBe(`  ${'word '.repeat(17).trim()}`);
	});
});
