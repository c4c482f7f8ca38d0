import { parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiFiles } from '$lib/api/server/files';
import { openData } from '$lib/data/server/load';
import { sdmxStructure } from '$lib/standards/server/sdmx';

const data = openData();
const files = apiFiles(data);
const said = () => ({ en: '', vi: '' });
const body = (file: string) => files.get(file)?.({ data, root: '', said }).body ?? '';

type Line = Readonly<Record<string, string>>;

function lines(csv: string | Uint8Array): readonly Line[] {
	if (typeof csv !== 'string') throw new Error('no text');
	return Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data;
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

	test('the catalogue counts what the files hold', () => {
		const text = body('catalog.json');
		const { metrics, publishers } = JSON.parse(typeof text === 'string' ? text : '');
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
