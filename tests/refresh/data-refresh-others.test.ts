import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { command, copyOfData, lineChanges, rowsAt, type Said } from './command';
import { folder, publisher, sends, type Play } from './publisher';
import { coePage, FED_CSV, untcPage } from './samples';

async function refresh(dir: string, play: Play, ...args: readonly string[]): Promise<Said> {
	const { origin } = await publisher(play);
	return command('data-refresh.mjs', ['--data', dir, '--from', origin, '--cache', folder(), '--pause', '0', ...args]);
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

	test('whose list is as it is held confirms it: the day on which it was seen moves, and no row', async () => {
		const held = rowsAt('data', 'convention/deposits.csv').filter((row) => row['treaty'] === 'att');
		const signs: Readonly<Record<string, string>> = { accession: ' a', acceptance: ' A', approval: ' AA' };
		const page = untcPage(
			held.map((row): [string, string, string] => {
				const joined = untcDay(row['deposited'] ?? '');
				return [row['participant'] ?? '', untcDay(row['signed'] ?? ''), `${joined}${signs[row['action'] ?? ''] ?? ''}`];
			})
		);
		const dir = copyOfData();
		const { lines: said } = await refresh(dir, sends('text/html', page), 'untc-att', '--write');
		expect(said).toContain('  unchanged: 0, and 247 the same but held from another document');
		expect(lineChanges('convention/deposits.csv', dir)).toEqual([]);
		const treaty = rowsAt(dir, 'convention/treaties.csv').find((row) => row['treaty'] === 'att');
		expect(treaty).toMatchObject({ list_seen: '2026-11-20', list_source: 'untc-xxvi-8' });
		const source = rowsAt(dir, 'reference/sources.csv').find((row) => row['id'] === 'untc-xxvi-8');
		expect(source?.['published']).toBe('2026-11-20');
		expect(source?.['note']).toMatch(/^dates only: .*; read again at treaties\.un\.org on [\d-]+$/);
		await command('data-seal.mjs', [dir]);
		expect((await command('data-check.mjs', [dir])).lines.at(-1)).toMatch(/no fault$/);
	}, 120_000);

	test('a page that speaks of days to come is not believed, nor a name that is a formula written', async () => {
		const dir = copyOfData();
		const late = untcPage([['Japan', '12 Nov 2099', '']]);
		const { lines } = await refresh(dir, sends('text/html', late), 'untc-hanoi', '--write');
		expect(lines.at(-2)).toMatch(/: 2099-11-12 is yet to come\. Nothing of the answer is believed\.$/);
		const formula = untcPage([['=Japan', '12 Nov 2026', '']]);
		const said = (await refresh(dir, sends('text/html', formula), 'untc-hanoi', '--write')).lines.join('\n');
		expect(said).toContain('The table would break its schema; nothing is written:');
		expect(said).toContain('The text begins with "=", which a spreadsheet reads as a formula.');
		for (const path of ['convention/status.csv', 'reference/sources.csv', 'datapackage.json'])
			expect(lineChanges(path, dir)).toEqual([]);
	}, 60_000);

	test('a treaty that the tables do not have is told and not written', async () => {
		const file = join(folder(), 'page.html');
		writeFileSync(file, coePage([['Albania', '26/05/2003', '26/11/2004', '01/03/2006']], [], [0, 1]));
		const { lines } = await command('data-refresh.mjs', ['coe-189', '--file', file]);
		expect(lines).toContain('    ALB: convention/treaties.csv has no treaty "budapest1": add its row first');
	}, 60_000);

	test('a saved page is read in place of asking', async () => {
		const { lines, code } = await command('data-refresh.mjs', ['coe-185', '--file', 'tests/refresh/publisher.ts']);
		expect(code).toBe(1);
		expect(lines[1]).toMatch(
			/^ {2}tests\/refresh\/publisher\.ts: expected a table with the columns Signature, Ratification and Entry into Force/
		);
	}, 60_000);

	test('the Council of Europe: a saved page, a new party, one document for its row', async () => {
		const held = rowsAt('data', 'convention/budapest-status.csv');
		const day = (iso: string | undefined) => (iso ?? '').split('-').reverse().join('/');
		const isMember = (row: Readonly<Record<string, string>>) =>
			!/not a Council of Europe member/.test(row['note'] ?? '');
		const line = (row: Readonly<Record<string, string>>) => {
			const accession = row['signed'] === '' ? ' a' : '';
			return [
				row['participant'] ?? '',
				day(row['signed']),
				`${day(row['ratified'])}${accession}`,
				day(row['in_force'])
			];
		};
		const ireland = (cells: readonly string[]) =>
			cells[0] === 'Ireland' ? ['Ireland', '28/02/2002', '02/11/2026', '01/03/2027'] : cells;
		const only = held.filter((row) => row['ratified'] === '' && row['iso3'] !== 'IRL').length;
		const page = coePage(held.filter(isMember).map(line).map(ireland), held.filter((row) => !isMember(row)).map(line), [
			only,
			held.length - only
		]);
		const file = join(folder(), 'page.html');
		writeFileSync(file, page);
		const dir = copyOfData();
		const { lines: said } = await command('data-refresh.mjs', ['--data', dir, 'coe-185', '--file', file, '--write']);
		expect(said).toContain('    IRL.ratified, IRL.in_force: Ireland: ratified – → 2026-11-02, in_force – → 2027-03-01');
		expect(lineChanges('convention/budapest-status.csv', dir)).toEqual([
			expect.stringMatching(/^-IRL,Ireland,2002-02-28,,,coe-ets185-chart-2026-04,/),
			'+IRL,Ireland,2002-02-28,2026-11-02,2027-03-01,coe-treaty-185-chart,Council of Europe member'
		]);
	}, 60_000);
});

describe('the Federal Reserve', () => {
	test('its CSV given as a file fills what no other source has, and leaves the rest alone', async () => {
		const file = join(folder(), 'h10.csv');
		const csv = FED_CSV.replaceAll('AL"', 'SL"').replaceAll('RXI$US_N.A.SL', 'RXI_N.A.SL');
		writeFileSync(file, csv.replace('0.6450', '300.0123').replace('0.6400', '301.9999'));
		const dir = copyOfData();
		const { lines } = await command('data-refresh.mjs', ['--data', dir, 'federal-reserve', '--file', file, '--write']);
		expect(lines).toContain('    LKA.2025: 300.0123');
		expect(lines).toContain('  unchanged: 0, and 1 the same but held from another document');
		expect(lines.find((line) => line.startsWith('    CAN.2024'))).toMatch(
			/is held from imf-ifs-exchange-rates-annual; 1\.3700 came$/
		);
		expect(lineChanges('observations/exchange-rates.csv', dir)).toEqual([
			'+LKA,2024,exchange_rate_lcu_per_usd,301.9999,LCU_per_USD,official,,,federal-reserve,frb-g5a,,"LKR; annual average of noon buying rates, Federal Reserve"',
			'+LKA,2025,exchange_rate_lcu_per_usd,300.0123,LCU_per_USD,official,,,federal-reserve,frb-g5a,,"LKR; annual average of noon buying rates, Federal Reserve"'
		]);
		expect(rowsAt(dir, 'reference/sources.csv').find((row) => row['id'] === 'frb-g5a')?.['note']).toMatch(
			/^averages of daily noon buying rates in New York; read at www\.federalreserve\.gov on [\d-]+, without what was left alone$/
		);
		await command('data-seal.mjs', [dir]);
		expect((await command('data-check.mjs', [dir])).lines.at(-1)).toMatch(/no fault$/);
	}, 120_000);

	test('a name that was not left alone cannot be taken', async () => {
		const file = join(folder(), 'h10.csv');
		writeFileSync(file, FED_CSV);
		const { lines, code } = await command('data-refresh.mjs', [
			'federal-reserve',
			'--file',
			file,
			'--take',
			'VNM.1999'
		]);
		expect(code).toBe(1);
		expect(lines).toContain('--take VNM.1999: nothing of that name was left alone.');
	}, 60_000);
});
