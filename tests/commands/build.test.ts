import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fingerprint, isGenerated, isUpToDate } from '../../src/commands/build.mjs';

describe('whether the site is up to date', () => {
	test('it is when the same went in and what came out is still there', () => {
		expect(isUpToDate({ inputs: 'a', output: '1' }, 'a', '1')).toBe(true);
	});

	test('it is not after a change of what goes in', () => {
		expect(isUpToDate({ inputs: 'a', output: '1' }, 'b', '1')).toBe(false);
	});

	test('it is not when somebody else has built since', () => {
		expect(isUpToDate({ inputs: 'a', output: '1' }, 'a', '2')).toBe(false);
	});

	test('it is not when build/ was deleted', () => {
		expect(isUpToDate({ inputs: 'a', output: '1' }, 'a', null)).toBe(false);
	});

	test('it is not when the last build was broken off', () => {
		expect(isUpToDate(null, 'a', '1')).toBe(false);
	});
});

describe('the fingerprint of what goes in', () => {
	let folder = '';
	const write = async (path: string, text: string) => {
		await mkdir(join(folder, path, '..'), { recursive: true });
		await writeFile(join(folder, path), text);
	};

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'cc build '));
		await write('src/app.css', 'a {}');
		await write('data/observations/one.csv', 'year\n2020\n');
	});

	afterEach(async () => {
		await rm(folder, { recursive: true });
	});

	test.each([
		['src/app.css', 'b {}'],
		['src/lib/new.ts', ''],
		['data/observations/one.csv', 'year\n2021\n'],
		['static/robots.txt', 'x'],
		['package-lock.json', '{}'],
		['svelte.config.js', 'x'],
		['.env', 'A=1']
	])('changes with %s', async (path, text) => {
		const before = fingerprint(folder, {});
		await write(path, text);
		expect(fingerprint(folder, {})).not.toBe(before);
	});

	test.each([
		['tests/new.test.ts', 'x'],
		['README.md', 'x'],
		['src/lib/paraglide/messages.js', 'x'],
		['src/i18n/project.inlang/README.md', 'x']
	])('does not change with %s', async (path, text) => {
		const before = fingerprint(folder, {});
		await write(path, text);
		expect(fingerprint(folder, {})).toBe(before);
	});

	test('does not change when a file is only touched', async () => {
		const before = fingerprint(folder, {});
		await utimes(join(folder, 'src/app.css'), 1, 1);
		expect(fingerprint(folder, {})).toBe(before);
	});

	test('changes with BASE_PATH and with ORIGIN', () => {
		const all = [{}, { BASE_PATH: '/name' }, { ORIGIN: '/name' }].map((env) => fingerprint(folder, env));
		expect(new Set(all).size).toBe(3);
	});

	test('changes when a file is renamed', async () => {
		await write('src/b.css', 'same');
		const before = fingerprint(folder, {});
		await rm(join(folder, 'src/b.css'));
		await write('src/c.css', 'same');
		expect(fingerprint(folder, {})).not.toBe(before);
	});
});

describe('generated files', () => {
	test('are those of Paraglide, and not its settings', () => {
		expect(isGenerated('src/lib/paraglide/runtime.js')).toBe(true);
		expect(isGenerated('src/i18n/project.inlang/.meta.json')).toBe(true);
		expect(isGenerated('src/i18n/project.inlang/settings.json')).toBe(false);
		expect(isGenerated('src/i18n/messages/vi.json')).toBe(false);
	});
});
