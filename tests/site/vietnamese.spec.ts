import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { joinedDecimals } from '../fixtures/glossary';

const BUILD = 'build';
const BLOCK =
	/<\/?(?:p|li|h\d|td|th|dt|dd|div|section|figcaption|option|title|desc|button|summary|label|text|tr)\b[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&quot;': '"',
	'&#39;': "'",
	'&lt;': '<',
	'&gt;': '>'
};

/** What a page says, in its attributes too, a part a line; scripts and styles say nothing. */
function said(html: string): readonly string[] {
	const plain = html.replace(/<(script|style)\b[^]*?<\/\1>/g, '');
	const attributes = [...plain.matchAll(/\s(?:content|title|aria-label|alt|placeholder)="([^"]*)"/g)].map(
		([, text = '']) => text
	);
	const parts = plain
		.replace(BLOCK, '\n')
		.replace(/<[^>]*>/g, '')
		.split('\n');
	return [...attributes, ...parts]
		.map((text) =>
			text
				.replace(/&(?:amp|quot|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity)
				.replace(/\s+/g, ' ')
				.trim()
		)
		.filter((text) => text !== '');
}

/** Titles of documents stand in their own language. */
function foreignTitles(): readonly string[] {
	const table = readFileSync(join('data', 'reference', 'sources.csv'), 'utf8');
	const { data } = Papa.parse<Record<string, string>>(table, { header: true, skipEmptyLines: true });
	return data.flatMap(({ title = '' }) => (/US\$/.test(title) ? [title] : []));
}

test('no page in Vietnamese says "one fifth" for a part of a year, US$, or "biên nhận"', () => {
	const titles = foreignTitles();
	const pages = readdirSync(join(BUILD, 'vi'), { recursive: true, encoding: 'utf8' }).filter((file) =>
		file.endsWith('.html')
	);
	expect(pages.length).toBeGreaterThan(230);
	const faults = pages.flatMap((file) =>
		said(readFileSync(join(BUILD, 'vi', file), 'utf8')).flatMap((text) => {
			const own = titles.reduce((rest, title) => rest.replaceAll(title, ''), text);
			const words = own.match(/một phần năm|US\$|biên nhận/giu) ?? [];
			return [...words, ...joinedDecimals(own)].map((fault) => `${file}: ${fault} in “${own.slice(0, 120)}”`);
		})
	);
	expect(faults).toEqual([]);
});
