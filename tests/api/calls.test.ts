import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { apiFiles } from '$lib/api/server/files';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { callsOf } from '$lib/export/calls';
import { toCsv } from '$lib/export/csv';
import { CHART_COLUMNS, observationExport } from '$lib/export/server/chart-export';

const ROOT = 'https://example.org/name';
const data = openData();
const calls = callsOf(ROOT);

describe('the calls that the page of tables shows', () => {
	test('take a country’s figures in Python, R, Google Sheets and Excel', () => {
		const csv = `${ROOT}/countries/vnm.csv`;
		expect(calls.python).toBe(`import pandas as pd\n\ndata = pd.read_csv("${csv}")`);
		expect(calls.r).toBe(`library(readr)\n\ndata <- read_csv("${csv}", guess_max = Inf)`);
		expect(calls.sheets).toBe(`=IMPORTDATA("${csv}")`);
		expect(calls.powerQuery.split('\n')).toEqual([
			'let',
			`    Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
			'    Figures = Table.PromoteHeaders(Source, [PromoteAllScalars = true])',
			'in',
			'    Figures'
		]);
	});

	test('in DuckDB ask for columns that the Parquet has', () => {
		const [, wanted = ''] = /SELECT (.+)\n/.exec(calls.duckdb) ?? [];
		expect(wanted.split(', ').filter((column) => !(column in CHART_COLUMNS))).toEqual([]);
		expect(calls.duckdb).toContain(`FROM '${ROOT}/api/v1/observations.parquet'`);
	});

	test('in JavaScript read the receipts as they are written', async () => {
		const made = apiFiles(data).get('figures/VNM.json')?.({ data, root: ROOT, said: () => ({ en: '', vi: '' }) });
		const asked: string[] = [];
		const told: unknown[][] = [];
		const fetched = async (address: string) => {
			asked.push(address);
			return new Response(String(made?.body));
		};
		const run = new Function('fetch', 'console', `return (async () => {${calls.javascript}})()`);
		await run(fetched, { log: (...line: unknown[]) => told.push(line) });
		expect(asked).toEqual([`${ROOT}/api/v1/figures/VNM.json`]);
		expect(told).toContainEqual([
			'VNM.2024.online_scam_losses.dtinews-nca-2024-12',
			2024,
			18_900_000_000_000,
			'VND',
			'survey',
			expect.any(String),
			['VNM.2024.online_scam_losses.vnexpress-mps-2025-06']
		]);
	});

	test.skipIf(spawnSync('python3', ['--version']).status !== 0)('Python’s own reader of CSV finds every row', () => {
		const rows = observationExport(data, rowsByPlace(data).get('VNM') ?? []);
		const file = join(mkdtempSync(join(tmpdir(), 'cc-calls-')), 'vnm.csv');
		writeFileSync(file, toCsv(rows, Object.keys(CHART_COLUMNS)));
		const script =
			'import csv,json,sys; print(json.dumps([r["id"] for r in csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8"))]))';
		const { stdout } = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
		expect(JSON.parse(stdout)).toEqual(rows.map((row) => row['id']));
		expect(readFileSync(file, 'utf8').startsWith('id,entity,')).toBe(true);
	});
});
