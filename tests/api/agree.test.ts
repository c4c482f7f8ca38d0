import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiFiles } from '$lib/api/server/files';
import { rowsByPlace } from '$lib/catalogue/server/country-rows';
import { SLUGS } from '$lib/catalogue/slugs';
import { openData } from '$lib/data/server/load';
import { fromCsv, toCsv } from '$lib/export/csv';
import { CHART_COLUMNS, chartColumns, chartExport, observationExport } from '$lib/export/server/chart-export';
import { workbookOf } from '$lib/export/workbook';
import { sdmxStructure } from '$lib/standards/server/sdmx';
import { sheets } from '../fixtures/workbook';

const data = openData();
const files = apiFiles(data);
const said = () => ({ en: '', vi: '' });
const body = (file: string) => files.get(file)?.({ data, root: '', said }).body ?? '';

type Line = Readonly<Record<string, string>>;

function lines(csv: string | Uint8Array): readonly Line[] {
	if (typeof csv !== 'string') throw new Error('no text');
	return Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data;
}

/** Name of a column of a workbook: A, B … Z, AA. */
function letters(at: number): string {
	const last = String.fromCharCode(65 + (at % 26));
	return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`;
}

/** What identifies a figure and what it says, as one text. */
const saying = (id: unknown, value: unknown, unit: unknown, status: unknown) => [id, value, unit, status].join(' ');

const TABLES = data.figures.map((row) => saying(row.id, row.value, row.unit, row.status));

describe('every way of taking the figures has the same rows', () => {
	let rows: readonly Record<string, unknown>[] = [];
	beforeAll(async () => {
		const bytes = body('observations.parquet');
		if (typeof bytes === 'string') throw new Error('no bytes');
		rows = await parquetReadObjects({ file: bytes.buffer });
	});

	/** What a country's own file has: neither parts of a figure (states, ages) nor what others are divided by. */
	const ofCountry = (code: string) =>
		rows.filter(
			(row) =>
				row['entity'] === code &&
				row['category'] === null &&
				data.metrics.get(String(row['metric']))?.family !== 'context'
		);

	test('Parquet has every figure, typed', () => {
		expect(rows.map((row) => saying(row['id'], row['value'], row['unit'], row['status']))).toEqual(TABLES);
		const found = rows.find((row) => row['id'] === 'VNM.2024.online_scam_losses.dtinews-nca-2024-12');
		expect(found).toMatchObject({ year: 2024, value: 18_900_000_000_000, low: null, readable: true, category: null });
		expect(Math.round(Number(found?.['value_usd']))).toBe(found?.['value_usd']);
	});

	test('the CSV of all metrics together, and of all publishers together, have every figure once', () => {
		for (const folder of ['metrics', 'publishers']) {
			const all = [...files.keys()].filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.csv'));
			const found = all.flatMap((file) => lines(body(file)));
			expect(found.map((row) => saying(row['id'], row['value'], row['unit'], row['status'])).sort()).toEqual(
				[...TABLES].sort()
			);
		}
	});

	test('SDMX-CSV has every figure, each known by its dimensions alone', () => {
		const found = lines(body('observations.sdmx.csv'));
		const ids = found.map((row) => {
			const part = row['BREAKDOWN'] === '_T' ? '' : `${row['BREAKDOWN']}.`;
			const id = `${row['REF_AREA']}.${row['TIME_PERIOD']}.${row['INDICATOR']}.${part}${row['DOCUMENT']}`;
			return saying(id, row['OBS_VALUE'], row['UNIT_MEASURE'], row['ORIGIN']);
		});
		expect(ids).toEqual(TABLES);
	});

	test('every code of SDMX-CSV stands in its list', () => {
		const { data: structure } = JSON.parse(JSON.stringify(sdmxStructure(data)));
		const lists = new Map<string, Set<string>>(
			structure.codelists.map(({ id, codes }: { id: string; codes: { id: string }[] }) => [
				id.replace('CL_', ''),
				new Set(codes.map((code) => code.id))
			])
		);
		const found = lines(body('observations.sdmx.csv'));
		for (const [name, codes] of lists) {
			const used = new Set(found.flatMap((row) => (row[name] ?? '').split(';')).filter((code) => code !== ''));
			expect([...used].filter((code) => !codes.has(code))).toEqual([]);
		}
		expect([...lists.keys()]).toContain('REF_AREA');
		expect(found[0]).toMatchObject({
			STRUCTURE: 'dataflow',
			STRUCTURE_ID: 'COUNTING_CYBERCRIME:OBSERVATIONS(1.0.0)',
			ACTION: 'I',
			FREQ: 'A'
		});
	});

	test('the receipts of the API have every figure but those that others are divided by', () => {
		const places = [...files.keys()].filter((file) => /^figures\/\w+\.json$/.test(file));
		const found = places.flatMap((file) =>
			Object.entries<{ value: number; unit: string; status: string }>(JSON.parse(String(body(file))).figures).map(
				([id, { value, unit, status }]) => saying(id, value, unit, status)
			)
		);
		const told = data.figures.filter(({ metric }) => data.metrics.get(metric)?.family !== 'context');
		expect(found.sort()).toEqual(told.map((row) => saying(row.id, row.value, row.unit, row.status)).sort());
	});

	test.each(['VNM', 'USA', 'WORLD'])(
		'the CSV of %s and its workbook have the rows of the Parquet, cell by cell',
		async (code) => {
			const own = ofCountry(code);
			const columns = Object.keys(CHART_COLUMNS);
			const csv = toCsv(observationExport(data, rowsByPlace(data).get(code) ?? []), columns);
			const text = (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell));
			expect(
				lines(csv).map((row) => columns.map((column) => (row[column] ?? '').replace(/^'(?=[=+\-@])/, '')))
			).toEqual(own.map((row) => columns.map((column) => text(row[column]))));
			expect(own.length).toBeGreaterThan(50);
			const book = await workbookOf(fromCsv(csv), { lines: [], address: '', saved: '2026-11-27' }, 'en');
			const cells = (await sheets(book)).cells[0] ?? {};
			const kept = fromCsv(csv).columns;
			const at = (column: string, row: number) => cells[`${letters(kept.indexOf(column))}${row + 2}`];
			expect(own.map((_, row) => saying(at('id', row), at('value', row), at('unit', row), at('status', row)))).toEqual(
				own.map((row) => saying(row['id'], row['value'], row['unit'], row['status']))
			);
			expect(at('id', own.length)).toBeUndefined();
		}
	);

	test('the CSV of every chart of figures has nothing that the Parquet has not, and as the catalogue counts', () => {
		const all = new Set(rows.map((row) => saying(row['id'], row['value'], row['unit'], row['status'])));
		const { charts } = JSON.parse(String(body('catalog.json')));
		const counts = new Map(charts.map(({ id, figures }: { id: string; figures: number }) => [id, figures]));
		for (const slug of SLUGS.filter((one) => chartColumns(one) === CHART_COLUMNS)) {
			const { rows: own, columns } = chartExport(data, slug);
			const found = lines(toCsv(own, columns)).map((row) =>
				saying(row['id'], row['value'], row['unit'], row['status'])
			);
			expect([slug, found.filter((one) => !all.has(one))]).toEqual([slug, []]);
			expect([slug, found.length]).toEqual([slug, counts.get(slug)]);
		}
	});

	test('the catalogue counts what the files hold', () => {
		const text = body('catalog.json');
		const { metrics, publishers, countries, sources } = JSON.parse(typeof text === 'string' ? text : '');
		for (const { id, figures } of countries) expect([id, figures]).toEqual([id, ofCountry(id).length]);
		for (const { id, figures } of sources)
			expect([id, figures]).toEqual([id, rows.filter((row) => row['source'] === id).length]);
		for (const { id, figures } of metrics) expect([id, figures]).toEqual([id, data.figuresOf(id).length]);
		const sum = publishers.reduce((all: number, { figures }: { figures: number }) => all + figures, 0);
		expect(sum).toBe(data.figures.length);
	});
});

test('all files of the API weigh what a build and a host can bear', () => {
	const oneFigure = (file: string) => /^figures\/\w+\.\d{4}\./.test(file);
	const sizes = (own: readonly string[]) => own.map((file) => body(file).length);
	const all = [...files.keys()];
	const others = sizes(all.filter((file) => !oneFigure(file)));
	expect(others.length).toBeLessThan(2500);
	expect(others.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000_000);
	const receipts = sizes(all.filter(oneFigure));
	expect(receipts.length).toBeGreaterThan(8000);
	expect(receipts.length).toBeLessThan(12_000);
	expect(Math.max(...receipts)).toBeLessThan(8000);
});
