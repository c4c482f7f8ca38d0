import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command, copyOfData, lineChanges, rowsAt, type Said } from './command';
import { folder, publisher, sends, type Play } from './publisher';
import { bankPage, bankRow, untcPage } from './samples';

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
			/^Written: observations\/internet-users\.csv, reference\/sources\.csv, datapackage\.json\. Read the difference/
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
			note: `read at api.worldbank.org on ${today}`
		});
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
			'    VNM.2024: 7.5 is ten times 78.0812 or more, or a tenth of it or less'.replace(
				'78.0812',
				() => before('VNM', '2023')
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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function untcDay(iso: string): string {
	const [year = '', month, day] = iso.split('-');
	return day === undefined ? '' : `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

describe('a depositary', () => {
	test('adds signatures and instruments, each with its document, and leaves the days of others alone', async () => {
		const held = rowsAt('data', 'convention/status.csv');
		const lines = held.map((row): [string, string, string] => {
			const code = row['iso3'];
			const signed =
				code === 'CAN'
					? '15 Jul 2026'
					: code === 'FJI'
						? '1 Dec 2025'
						: code === 'IND'
							? '24 Sep 2026'
							: untcDay(row['signed'] ?? '');
			const joined =
				code === 'DZA'
					? '2 Nov 2026'
					: code === 'QAT'
						? '12 Feb 2026'
						: code === 'AZE'
							? '4 May 2026'
							: code === 'VNM'
								? '9 Apr 2026'
								: '';
			return [row['participant'] ?? '', signed, joined];
		});
		const page = untcPage([...lines, ['Japan', '12 Nov 2026', '']]);
		const dir = copyOfData();
		const { lines: said, code } = await refresh(dir, sends('text/html', page), 'untc-hanoi', '--write');
		expect(code).toBe(0);
		expect(said).toContain('    JPN: Japan: signed 2026-11-12');
		expect(said).toContain('    DZA.ratified: Algeria: ratified – → 2026-11-02');
		expect(said).toContain('    CAN.signed: 2026-07 is held from geist-2026-07, marked by a person; 2026-07-15 came');
		expect(lineChanges('convention/status.csv', dir)).toEqual([
			'-DZA,Algeria,2025-10-25,,,untc-xviii-16,,,,,,,,',
			'+DZA,Algeria,2025-10-25,,,untc-xviii-16,,2026-11-02,,,ratification,untc-xviii-16,,',
			'+JPN,Japan,2026-11-12,,,untc-xviii-16,,,,,,,,'
		]);
		const rows = rowsAt(dir, 'convention/status.csv').map((row) => row['participant']);
		expect(rows[rows.indexOf('Japan') - 1]).toBe('Jamaica');
		// Days were left alone: the list as a whole is not this document's
		expect(lineChanges('convention/treaties.csv', dir)).toEqual([]);
		expect(rowsAt(dir, 'reference/sources.csv').find((row) => row['id'] === 'untc-xviii-16')?.['note']).toMatch(
			/readable as far as Jamaica;.*; read again at treaties\.un\.org on [\d-]+, without what was left alone$/
		);
		await command('data-seal.mjs', [dir]);
		expect((await command('data-check.mjs', [dir])).lines.at(-1)).toMatch(/no fault$/);
	}, 120_000);

	test('a saved page is read in place of asking', async () => {
		const { lines, code } = await command('data-refresh.mjs', ['coe-185', '--file', 'tests/refresh/publisher.ts']);
		expect(code).toBe(1);
		expect(lines[1]).toMatch(
			/^ {2}tests\/refresh\/publisher\.ts: expected a table with the columns Signature, Ratification and Entry into Force/
		);
	}, 60_000);
});
