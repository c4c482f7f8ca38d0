import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licencesText, packageOf, readPackage } from '../../src/commands/licences.mjs';
import { packageOnDisk } from '../fixtures/bad-data';

describe('what a file of the bundle belongs to', () => {
	test.each([
		['/x/node_modules/d3-array/src/bin.js', 'd3-array'],
		['/x/node_modules/@sveltejs/kit/src/runtime/client.js?x', '@sveltejs/kit'],
		['node_modules/@fontsource/newsreader/files/a.woff2', '@fontsource/newsreader'],
		['/x/node_modules/a/node_modules/b/index.js', 'b'],
		['/x/src/lib/draw.ts', null],
		['\0vite/preload-helper.js', null]
	])('%s: %s', (file, name) => {
		expect(packageOf(file)).toBe(name);
	});
});

test('a package without a licence ends the build: it could not be handed on', () => {
	const folder = packageOnDisk({ 'package.json': '{"name":"x","version":"1.0.0","license":"MIT"}' });
	expect(() => readPackage(folder)).toThrow('x is shipped to readers and brings no licence');
});

test("of a tool's licence, what follows on its own parts is left out", () => {
	const folder = packageOnDisk({
		'package.json': '{"name":"x","version":"1.0.0","license":"MIT"}',
		'LICENSE.md': 'Mine\n\n# Licenses of bundled dependencies\n\nTheirs',
		NOTICE: 'Seen'
	});
	expect(readPackage(folder)).toEqual({ name: 'x', version: '1.0.0', licence: 'MIT', texts: ['Mine', 'Seen'] });
});

test('the text lists each package, and each licence once under all that it is for', () => {
	const one = { version: '1.0.0', licence: 'ISC', texts: ['Same words'] };
	const text = licencesText([
		{ name: 'b', ...one },
		{ name: 'a', ...one },
		{ name: 'c', version: '2.0.0', licence: 'MIT', texts: ['Others'] }
	]);
	expect(text).toContain('a 1.0.0, ISC\nb 1.0.0, ISC\nc 2.0.0, MIT\n');
	expect(text).toContain('a 1.0.0\nb 1.0.0\n\nSame words\n');
	expect(text.match(/Same words/g)).toHaveLength(1);
	expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
});
