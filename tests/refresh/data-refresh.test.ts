import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adaptersOf } from '$lib/refresh/adapter';
import { ADAPTERS } from '$lib/refresh/server/adapters';
import { command, copyOfData, lineChanges, rowsAt, type Said } from './command';
import { folder, publisher, sends, type Play } from './publisher';
import { bankPage, bankRow } from './samples';

const today = new Date().toISOString().slice(0, 10);
const USERS = 'observations/internet-users.csv';

/** The table of people online as the World Bank would answer, with some values changed, some left out and some more. */
function bankRows(changes: Readonly<Record<string, number | null>>, more: readonly object[] = []): readonly object[] {
	const held = rowsAt('data', USERS).filter((row) => row['source'] === 'worldbank-wdi-it-net-user-zs');
	return [
		...held.map((row) => {
			const change = changes[`${row['entity'] ?? ''}.${row['year'] ?? ''}`];
			const code = row['entity'] === 'WORLD' ? 'WLD' : (row['entity'] ?? '');
			return bankRow(code, row['year'] ?? '', change === undefined ? Number(row['value']) : change);
		}),
		...more
	];
}

async function refresh(dir: string, play: Play, ...args: readonly string[]): Promise<Said> {
	const { origin } = await publisher(play);
	return command('data-refresh.mjs', ['--data', dir, '--from', origin, '--cache', folder(), '--pause', '0', ...args]);
}

const answer = (rows: readonly object[]) => sends('application/json', bankPage(rows));
const CHANGED = bankRows({ 'ZWE.2023': 38.5 }, [bankRow('ZWE', '2024', 40.1)]);

describe('npm run data:refresh', () => {
	test('tells what would change and writes nothing', async () => {
		const dir = copyOfData();
		const { code, lines } = await refresh(dir, answer(CHANGED), 'world-bank-internet-users');
		const told = lines.filter((line) => !line.includes('/v2/country'));
		expect(told).toEqual([
			'[1/1] world-bank-internet-users: people online, in percent of the population (World Bank, ITU)',
			'  added: 1',
			'    ZWE.2024: 40.1',
			'  revised: 1',
			'    ZWE.2023: 38.4266 → 38.5',
			expect.stringMatching(/^ {2}unchanged: 5,\d{3}$/),
			'Nothing is written; --write writes what is added and revised.'
		]);
		expect(code).toBe(0);
		expect(lineChanges(USERS, dir)).toEqual([]);
	}, 60_000);

	test('writes the changed lines alone, the document and the day of the look; the tables are then sound', async () => {
		const dir = copyOfData();
		const { lines } = await refresh(dir, answer(CHANGED), 'world-bank-internet-users', '--write');
		expect(lines.at(-1)).toMatch(
			/^Written: observations\/internet-users\.csv, reference\/sources\.csv(, datapackage\.json)?\. Read the difference/
		);
		const changed = lineChanges(USERS, dir);
		expect(changed).toEqual([
			'-ZWE,2023,internet_users_share,38.4266,percent,official,,,world-bank-itu,worldbank-wdi-it-net-user-zs,,',
			'+ZWE,2023,internet_users_share,38.5,percent,official,,,world-bank-itu,worldbank-wdi-it-net-user-zs,,',
			'+ZWE,2024,internet_users_share,40.1,percent,official,,,world-bank-itu,worldbank-wdi-it-net-user-zs,,'
		]);
		const source = rowsAt(dir, 'reference/sources.csv').find((row) => row['id'] === 'worldbank-wdi-it-net-user-zs');
		expect(source).toMatchObject({
			published: '2026-10-07',
			type: 'primary',
			licence: 'CC BY 4.0'
		});
		expect(source?.['note']).toMatch(/^read in the Gapminder .*; read again at api\.worldbank\.org on [\d-]+$/);
		expect(lineChanges('reference/sources.csv', dir)).toHaveLength(2);
		expect(readFileSync(`${dir}/datapackage.json`, 'utf8')).toContain(`"lastLookedAt": "${today}"`);
		expect((await command('data-seal.mjs', [dir])).lines.at(-1)).toMatch(/^Sealed: 2 of the files\./);
		expect((await command('data-check.mjs', [dir])).lines.at(-1)).toMatch(/no fault$/);
	}, 120_000);

	test('leaves alone what a person has marked, believes no leap, and withdraws only when told to', async () => {
		const marked = rowsAt('data', USERS).find((row) => row['flags'] === 'break');
		const key = `${marked?.['entity'] ?? ''}.${marked?.['year'] ?? ''}`;
		const rows = bankRows({ [key]: 51.5, 'VNM.2024': 7.5, 'ZWE.2022': null });
		const dir = copyOfData();
		const { lines } = await refresh(dir, answer(rows), 'world-bank-internet-users', '--write');
		expect(lines).toContain(
			'    VNM.2024: 7.5 is ten times 78.0812 or more, or a tenth of it or less'.replace('78.0812', () =>
				before('VNM', '2023')
			)
		);
		expect(lines).toContain(`    ${key}: ${marked?.['value'] ?? ''} was looked at by a person (flag break); 51.5 came`);
		expect(lines).toContain('    ZWE.2022: 37.8861');
		expect(lineChanges(USERS, dir)).toEqual([]);
		await refresh(
			dir,
			answer(rows),
			'world-bank-internet-users',
			'--write',
			'--withdraw',
			'--accept-jumps',
			'--take',
			key
		);
		expect(lineChanges(USERS, dir)).toHaveLength(5);
		expect(lineChanges(USERS, dir)).toContain(
			'-ZWE,2022,internet_users_share,37.8861,percent,official,,,world-bank-itu,worldbank-wdi-it-net-user-zs,,'
		);
	}, 120_000);

	test('goes on where it broke off', async () => {
		const rows = bankRows({});
		const half = Math.ceil(rows.length / 2);
		const head = { pages: 2, total: rows.length };
		const pages = [rows.slice(0, half), rows.slice(half)].map((part) => bankPage(part, head));
		let gone = true;
		const { origin, asked } = await publisher((request, response, count) => {
			const second = request.url?.endsWith('page=2') === true;
			if (second && gone) return void response.writeHead(404).end();
			sends('application/json', pages[second ? 1 : 0] ?? '')(request, response, count);
		});
		const args = ['--from', origin, '--cache', folder(), '--pause', '0', 'world-bank-internet-users'];
		const broken = await command('data-refresh.mjs', args);
		expect(broken.code).toBe(1);
		expect(broken.lines.at(-2)).toMatch(/page=2: the publisher answers 404\./);
		gone = false;
		const whole = await command('data-refresh.mjs', args);
		expect(whole.code).toBe(0);
		expect(whole.lines[1]).toMatch(/^ {2}1\/2 .*page=1 … [\d,]+ kB, kept$/);
		expect(whole.lines[2]).toMatch(/^ {2}2\/2 .*page=2 … [\d,]+ kB, fetched$/);
		expect(asked.map((path) => path.at(-1))).toEqual(['1', '2', '2']);
	}, 60_000);

	test('a publisher that fails does not keep the others', async () => {
		const play: Play = (request, response, count) =>
			request.url?.includes('SP.POP.TOTL') === true
				? sends('text/html', '<h1>Maintenance</h1>')(request, response, count)
				: void response.writeHead(404).end();
		const { code, lines } = await refresh(copyOfData(), play, 'world-bank-population', 'world-bank-gdp');
		expect(code).toBe(1);
		expect(lines[1]).toMatch(/expected application\/json or text\/json, but text\/html came\. Nothing is read\.$/);
		expect(lines[3]).toMatch(/the publisher answers 404/);
		expect(lines.at(-1)).toMatch(/Not every source could be read\.$/);
	}, 60_000);

	test('a name that is no source is answered with the list', async () => {
		const { code, lines } = await command('data-refresh.mjs', ['imf']);
		expect(code).toBe(1);
		expect(lines[0]).toBe('"imf" is no source. There are:');
		expect(lines.find((line) => line.includes('untc-hanoi'))).toMatch(/United Nations Convention against Cybercrime/);
	}, 60_000);
});

function before(entity: string, year: string): string {
	return rowsAt('data', USERS).find((row) => row['entity'] === entity && row['year'] === year)?.['value'] ?? '';
}

test('a name means a source, or all whose names begin with it', () => {
	const ids = (name: string) => adaptersOf(name, ADAPTERS).map(({ id }) => id);
	expect(ids('ecb')).toEqual(['ecb']);
	expect(ids('coe')).toEqual(['coe-185', 'coe-189', 'coe-224']);
	expect(ids('untc')).toHaveLength(6);
	expect(ids('all')).toHaveLength(15);
	expect(ids('co')).toEqual([]);
});
