import { describe, expect, test } from 'vitest';
import { command, copyOfData, lineChanges, rowsAt } from '../refresh/command';

const answers = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const SOURCE = [
	'zz-report-2026',
	'FBI',
	'A report of these tests',
	'en',
	'https://www.example.org/report',
	'2026-04',
	'primary',
	'',
	'true',
	''
];

describe('npm run data:add', () => {
	test('a source: each answer is checked at once, the row shown, and written after yes', async () => {
		const dir = copyOfData();
		const wrong = [
			...SOURCE.slice(0, 4),
			'example.org',
			'https://www.example.org/report',
			'2026-13',
			...SOURCE.slice(5)
		];
		const { code, lines } = await command('data-add.mjs', ['source', '--data', dir], answers(...wrong, 'yes'));
		expect(lines.join('\n')).toContain('"example.org" is not an address. Write it in full');
		expect(lines.join('\n')).toContain('"2026-13" is not a date.');
		const row = 'zz-report-2026,FBI,A report of these tests,en,https://www.example.org/report,2026-04,primary,,true,';
		expect(lines).toContain(`  + ${row}`);
		expect(lineChanges('reference/sources.csv', dir)).toEqual([`+${row}`]);
		expect(code).toBe(0);
	}, 60_000);

	test('anything but yes, and answers that end, write nothing', async () => {
		const dir = copyOfData();
		const no = await command('data-add.mjs', ['source', '--data', dir], answers(...SOURCE, 'y'));
		expect(no.lines.at(-1)).toMatch(/Nothing is written\.$/);
		const ended = await command('data-add.mjs', ['source', '--data', dir], answers(...SOURCE.slice(0, 3)));
		expect([ended.code, ended.lines.at(-1)]).toEqual([1, 'The answers ended before the row did. Nothing is written.']);
		expect(lineChanges('reference/sources.csv', dir)).toEqual([]);
	}, 60_000);

	test('an id that is taken is refused where it is typed', async () => {
		const { lines } = await command('data-add.mjs', ['source'], answers('fbi-ic3-2025', ...SOURCE, 'no'));
		expect(lines.join('\n')).toMatch(
			/fbi-ic3-2025 already stands on line \d+ of data\/reference\/sources\.csv\. Nothing is written twice/
		);
	}, 60_000);

	test('a figure: ids, unit, year, document and double rows are refused at once; it stands after its year before', async () => {
		const dir = copyOfData();
		const known = rowsAt('data', 'observations/gdp.csv').find(
			(row) => row['entity'] === 'VNM' && row['year'] === '2023'
		);
		const given = answers(
			'gdp',
			'VIE',
			'VNM',
			'1980',
			'2024',
			'gdp',
			'gdp_current_usd',
			'4.7e11',
			'476388230307',
			'VND',
			'',
			'official',
			'',
			'',
			'world-bank',
			'worldbank',
			'worldbank-wdi-ny-gdp-mktp-cd',
			'',
			'typed in a test',
			'yes'
		);
		const { code, lines } = await command('data-add.mjs', ['figure', '--data', dir], given);
		const said = lines.join('\n');
		expect(said).toContain('"VIE"');
		expect(said).toContain('1980');
		expect(said).toContain('"4.7e11" is not a number. Write it in full digits');
		expect(said).toMatch(
			/"worldbank"\. Correct it here or add the row there\.\n {2}Near it: .*worldbank-wdi-ny-gdp-mktp-cd/
		);
		expect(lineChanges('observations/gdp.csv', dir)).toEqual([
			'+VNM,2024,gdp_current_usd,476388230307,USD,official,,,world-bank,worldbank-wdi-ny-gdp-mktp-cd,,typed in a test'
		]);
		const rows = rowsAt(dir, 'observations/gdp.csv');
		const at = rows.findIndex((row) => row['note'] === 'typed in a test');
		expect(
			rows.slice(0, at).filter((row) => row['entity'] === 'VNM' && Number(row['year']) <= 2024).length
		).toBeGreaterThan(20);
		expect(known).toBeDefined();
		expect(code).toBe(0);
		const again = await command('data-add.mjs', ['figure', '--data', dir], given);
		expect(again.lines.join('\n')).toMatch(
			/VNM, 2024, gdp_current_usd, worldbank-wdi-ny-gdp-mktp-cd already stands on line \d+/
		);
	}, 120_000);

	test('what a publisher counts is asked in both languages where nobody has said it', async () => {
		const dir = copyOfData();
		const { lines } = await command(
			'data-add.mjs',
			['figure', '--data', dir],
			answers(
				'gdp',
				'VNM',
				'2024',
				'gdp_current_usd',
				'476388230307',
				'',
				'estimate',
				'',
				'',
				'us-census',
				'a figure of these tests',
				'',
				'một con số của bài kiểm thử',
				'worldbank-wdi-ny-gdp-mktp-cd',
				'',
				'',
				'yes'
			)
		);
		expect(lines.join('\n')).toContain('Nobody has said yet what us-census counts as gdp_current_usd.');
		expect(lineChanges('reference/series.csv', dir)).toEqual([
			'+us-census,gdp_current_usd,a figure of these tests,một con số của bài kiểm thử'
		]);
		expect(lineChanges('observations/gdp.csv', dir)).toHaveLength(1);
	}, 60_000);

	test('what is no table is answered with the names', async () => {
		const { code, lines } = await command('data-add.mjs', ['number'], '');
		expect(code).toBe(1);
		expect(lines.at(-1)).toMatch(/^"number" cannot be added\. Write figure, source, or the name of a table: .*sources/);
	}, 60_000);
});
