import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingredientFiles } from '../../src/commands/build.mjs';
import { differences, hashesBelow } from '../../src/commands/same-build.mjs';

describe('two builds', () => {
	const built = new Map([
		['index.html', 'a1'],
		['_app/x.js', 'b2']
	]);

	test('that are alike differ in nothing, whatever the order of their files', () => {
		expect(differences(built, new Map([...built].reverse()))).toBe('');
		expect(differences(new Map(), new Map())).toBe('');
	});

	test('are told apart by what a file holds', () => {
		expect(differences(built, new Map([...built, ['index.html', 'a2']]))).toBe('Files that differ: 1. index.html.');
	});

	test('are told apart by a file that only one of them has, and every way is told', () => {
		const other = new Map([
			['index.html', 'a2'],
			['_app/y.js', 'b2']
		]);
		expect(differences(built, other)).toBe(
			[
				'Files that differ: 1. index.html.',
				'Files that are missing from the second build: 1. _app/x.js.',
				'Files that are in the second build only: 1. _app/y.js.'
			].join('\n')
		);
	});

	test('that differ in many files are told by the first five, in order of name', () => {
		const many = new Map(['g', 'f', 'e', 'd', 'c', 'b', 'a'].map((name) => [name, '1']));
		expect(differences(many, new Map([...many.keys()].map((name) => [name, '2'])))).toBe(
			'Files that differ: 7. a, b, c, d, e and 2 more.'
		);
	});
});

describe('of a folder', () => {
	let folder = '';
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'cc-same-'));
		mkdirSync(join(folder, 'src/lib/paraglide'), { recursive: true });
		writeFileSync(join(folder, 'src/app.css'), 'a');
		writeFileSync(join(folder, 'src/lib/paraglide/made.js'), 'b');
		writeFileSync(join(folder, 'notes.txt'), 'c');
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	test('all files are hashed by what they hold', () => {
		const hashes = hashesBelow(folder);
		expect([...hashes.keys()]).toEqual(['notes.txt', 'src/app.css', 'src/lib/paraglide/made.js']);
		expect(hashes.get('src/app.css')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
	});

	test('only what the site is made of is taken along, not what a build has written', () => {
		expect(ingredientFiles(folder)).toEqual(['src/app.css']);
	});
});
