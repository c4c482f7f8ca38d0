import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { effectLines } from '$lib/effects/server/effects';
import { command, copyOfData } from '../refresh/command';

const USERS = 'observations/internet-users.csv';

/** A copy of the tables in which a text of one stands otherwise. */
function changed(path: string, from: RegExp, to: string): string {
	const dir = copyOfData();
	const old = readFileSync(`${dir}/${path}`, 'utf8');
	const text = old.replace(from, () => to);
	if (text === old) throw new Error(`${path} does not hold ${from.source}.`);
	writeFileSync(`${dir}/${path}`, text);
	return dir;
}

describe('what a change of the tables does', () => {
	test('nothing, where nothing changed', () => {
		expect(effectLines('data', 'data', false)).toEqual(['No table differs.']);
	}, 60_000);

	test('a figure: its row, titles in both languages, the claims that it stops, pages and files', () => {
		const dir = changed(USERS, /^VNM,2024,internet_users_share,84\.15,/m, 'VNM,2024,internet_users_share,84.7,');
		const lines = effectLines('data', dir, true);
		expect(lines.slice(0, 2)).toEqual([
			expect.stringMatching(/^observations\/internet-users\.csv: 0 added, 1 changed, 0 removed, [\d]+ the same$/),
			'  ~ VNM.2024.internet_users_share.worldbank-wdi-it-net-user-zs: value 84.15 → 84.7'
		]);
		const at = lines.indexOf('  /charts/internet-users/ title');
		expect(lines.slice(at, at + 3)).toEqual([
			'  /charts/internet-users/ title',
			'    - Viet Nam: from under 0.1% of people online in 1996 to 84.2% in 2024',
			'    + Viet Nam: from under 0.1% of people online in 1996 to 84.7% in 2024'
		]);
		expect(lines).toContain('    + Việt Nam: từ dưới 0,1% dân số dùng Internet năm 1996 đến 84,7% năm 2024');
		expect(lines[lines.indexOf('The build would stop at:') + 1]).toMatch(/claim-steps\.csv:\d+, column "expected"/);
		expect(lines).toContain('  /check/vnm-users-78-44m/');
		expect(lines).toContain('  /countries/vnm/');
		expect(lines).toContain('  /charts/internet-users.csv');
		expect(lines).toContain('  /charts/internet-users.rows.json');
		expect(lines).toContain('  /cards/countries/vnm.png');
	}, 240_000);

	test('a signature: the charts of treaties, with their files', () => {
		const dir = changed('convention/status.csv', /^AZE,.*\n/m, '');
		const lines = effectLines('data', dir, true);
		expect(lines).toContain('  /charts/convention-signatures/');
		expect(lines).toContain('  /charts/convention-signatures.csv');
		expect(lines).toContain('  /convention/figures.json');
		expect(lines.filter((line) => line.includes('/charts/internet-users'))).toEqual([]);
	}, 240_000);

	test('a word of a table that no page prints changes a row and nothing else', () => {
		const dir = changed('reference/checked.csv', /The method changed between/, 'Methods changed between');
		const lines = effectLines('data', dir, false);
		expect(lines.at(-2)).toBe('Titles and sentences: 0');
		expect(lines.at(-1)).toBe('Pages, in each language: 0');
	}, 240_000);

	test('tables with faults: the rows still, and the faults in place of sentences', () => {
		const dir = changed(USERS, /^VNM,2024,internet_users_share,84\.15,/m, 'VNM,2024,internet_users_share,840,');
		const lines = effectLines('data', dir, false);
		expect(lines[1]).toMatch(/value 84\.15 → 840$/);
		expect(lines[2]).toBe('The tables as they stand have faults, so that sentences are not compared:');
		expect(lines[3]).toMatch(/A share of 840 percent is more than the whole/);
	}, 60_000);
});

describe('npm run data:diff', () => {
	test('compares with a folder', async () => {
		const { code, lines } = await command('data-diff.mjs', ['--against', 'data']);
		expect([code, lines]).toEqual([0, ['No table differs.']]);
	}, 240_000);

	test('says where there is no such revision, and takes no option of git for one', async () => {
		const { code, lines } = await command('data-diff.mjs', ['--against=--upload-pack=x']);
		expect([code, lines]).toEqual([1, ['"--upload-pack=x" is neither a folder nor a revision that git knows.']]);
	}, 60_000);
});
