import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPackage } from '$lib/data/server/load';
import { reseal } from '$lib/data/server/reseal';
import { packageOnDisk } from '../fixtures/bad-data';
import { lines, RESOURCES, smallPackage } from '../fixtures/small-package';

const LINEAGE = 'reference/lineage.csv';
const FIRST = 'USA.2024.losses.news-2025,USA.2024.losses.ic3-2024';

/** The small package on disk, sealed on a day. */
function sealedPackage(day = '2026-09-26'): string {
	const dir = packageOnDisk(smallPackage());
	const { text } = reseal(dir, day);
	writeFileSync(`${dir}/datapackage.json`, text ?? '');
	return dir;
}

function faults(dir: string): readonly string[] {
	return loadPackage(dir).faults.map(({ message }) => message.replaceAll(`${dir}/`, ''));
}

function created(dir: string): string {
	return loadPackage(dir).package.created;
}

describe('a sealed package', () => {
	test('has the hash and the number of rows of every table, and its day', () => {
		const { tables } = loadPackage(sealedPackage());
		expect(tables.map(({ resource }) => `${resource.path} ${resource.rowCount ?? '–'}`)).toEqual([
			'observations/losses.csv 3',
			'reference/sources.csv 3',
			'reference/publishers.csv 2',
			'reference/metrics.csv 1',
			'reference/series.csv 2',
			'reference/lineage.csv 1'
		]);
		// printf 'figure,repeats\nUSA.2024.losses.news-2025,USA.2024.losses.ic3-2024\n' | sha256sum
		expect(tables.at(-1)?.resource.hash).toBe(
			'sha256:a60e08689716d912906301c51b83a90c1f647b52a6a00cb1afd2b00213c151e6'
		);
		expect(created(sealedPackage())).toBe('2026-09-26T00:00:00Z');
	});

	test('is without a fault, also where a tool has written the line ends of Windows', () => {
		const dir = sealedPackage();
		expect(faults(dir)).toEqual([]);
		writeFileSync(`${dir}/${LINEAGE}`, `figure,repeats\r\n${FIRST}\r\n`);
		expect(faults(dir)).toEqual([]);
	});

	test('misses a row that is gone', () => {
		const dir = sealedPackage();
		const path = `${dir}/reference/sources.csv`;
		const kept = readFileSync(path, 'utf8').split('\n').slice(0, -2).join('\n');
		writeFileSync(path, `${kept}\n`);
		expect(faults(dir)).toContain(
			'reference/sources.csv: The table is not as it was sealed (3 rows, now 2). If that is meant, run npm run data:seal; if not, take the file back.'
		);
	});

	test('knows a cell that has changed', () => {
		const dir = sealedPackage();
		const path = `${dir}/reference/series.csv`;
		writeFileSync(path, readFileSync(path, 'utf8').replace('as printed', 'as read'));
		expect(faults(dir)).toEqual([
			'reference/series.csv: The table is not as it was sealed (2 rows, other cells). If that is meant, run npm run data:seal; if not, take the file back.'
		]);
	});

	test('knows a schema that has changed', () => {
		const [figures, ...others] = RESOURCES;
		const dir = packageOnDisk({
			...smallPackage(),
			'datapackage.json': JSON.stringify({
				name: 'small',
				resources: [{ ...figures, schema: 'schemas/figures.json' }, ...others]
			}),
			'schemas/figures.json': JSON.stringify(figures?.schema)
		});
		writeFileSync(`${dir}/datapackage.json`, reseal(dir, '2026-09-26').text ?? '');
		expect(faults(dir)).toEqual([]);
		const path = `${dir}/schemas/figures.json`;
		writeFileSync(path, readFileSync(path, 'utf8').replace('1990', '1980'));
		expect(faults(dir)).toEqual([
			'schemas/figures.json: The schema is not as it was sealed. If that is meant, run npm run data:seal; if not, take the file back.'
		]);
		expect(reseal(dir, '2026-09-26').changes).toEqual(['schemas/figures.json: changed']);
	});

	test('has no table without a seal', () => {
		const dir = sealedPackage();
		const path = `${dir}/datapackage.json`;
		writeFileSync(path, readFileSync(path, 'utf8').replace(/"hash": "[^"]*",\n\t+"rowCount": 1,/, ''));
		expect(faults(dir)).toEqual([
			'reference/metrics.csv: The table is not as it was sealed (new, 1 row). If that is meant, run npm run data:seal; if not, take the file back.'
		]);
	});
});

describe('sealing again', () => {
	test('says what changed, and gives the package the day of the change, never an earlier one', () => {
		const dir = sealedPackage('2026-09-26');
		writeFileSync(`${dir}/reference/lineage.csv`, lines('figure,repeats', `${FIRST}`).replace('\n', '\r\n'));
		expect(reseal(dir, '2026-11-26')).toEqual({ faults: [], changes: [], text: null });
		const series = `${dir}/reference/series.csv`;
		writeFileSync(series, readFileSync(series, 'utf8').replace('as printed', 'as read'));
		const later = reseal(dir, '2026-11-26');
		expect(later.changes).toEqual(['reference/series.csv: 2 rows, other cells']);
		expect(later.text).toContain('"created": "2026-11-26T00:00:00Z"');
		expect(reseal(dir, '2020-01-01').text).toContain('"created": "2026-09-26T00:00:00Z"');
	});

	test('takes a document that came out since', () => {
		const dir = sealedPackage('2025-05-01');
		const path = `${dir}/reference/sources.csv`;
		writeFileSync(path, readFileSync(path, 'utf8').replace('2025-04-24', '2025-06-24'));
		expect(reseal(dir, '2025-06-30').changes).toEqual(['reference/sources.csv: 3 rows, other cells']);
		expect(reseal(dir, '2025-06-01')).toEqual({
			faults: [
				`${dir}/reference/sources.csv:4, column "published": 2025-06-24 lies after the day of the package (2025-06-01). Correct it, or "created" in datapackage.json.`
			],
			changes: [],
			text: null
		});
	});

	test('seals nothing while anything else is wrong', () => {
		const dir = sealedPackage();
		writeFileSync(`${dir}/${LINEAGE}`, lines('figure,repeats', FIRST, 'a,b,c'));
		const { faults: found, text } = reseal(dir, '2026-11-26');
		expect(text).toBeNull();
		expect(found).toEqual([
			`${dir}/${LINEAGE}:3: The row has 3 cells, the header 2. Put a text that holds a comma in double quotes.`
		]);
	});
});

test('npm run data:seal writes the seals and says so, and ends with 1 where it may not', () => {
	const dir = packageOnDisk(smallPackage());
	const run = () => {
		const { status, stdout } = spawnSync(process.execPath, ['src/commands/data-seal.mjs', dir], { encoding: 'utf8' });
		return { status, last: stdout.trimEnd().split('\n').at(-1) };
	};
	expect(run()).toEqual({ status: 0, last: 'Sealed: 6 of the files.' });
	expect(faults(dir)).toEqual([]);
	expect(run()).toEqual({ status: 0, last: 'All tables are as they were sealed.' });
	writeFileSync(`${dir}/${LINEAGE}`, 'figure\n');
	expect(run()).toEqual({ status: 1, last: 'Nothing is sealed: mend what is named above first.' });
}, 60_000);
