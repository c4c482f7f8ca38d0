import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TYPES, typesOf } from '$lib/data/server/types';
import { packageOnDisk } from '../fixtures/bad-data';
import { smallPackage } from '../fixtures/small-package';

test('the types of rows are those of the schemas in data/: npm run data:types writes them anew', () => {
	expect(readFileSync(TYPES, 'utf8')).toBe(typesOf('data'));
});

test('a column holds what its field says: texts, numbers, closed lists, lists, and what may be empty', () => {
	const text = typesOf(packageOnDisk(smallPackage()));
	expect(text).toContain("status: ['reported', 'survey', 'estimate', 'projection'], low: 'number?'");
	expect(text).toContain("flags: { list: ['break', 'echo'] }, note: 'text?'");
	expect(text).toContain("articles: 'numbers', yearly: 'flag', fiscal: 'flag'");
	expect(text).toContain("	lineage: { figure: 'text', repeats: 'text' }");
});
