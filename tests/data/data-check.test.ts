import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { packageOnDisk, type Files } from '../fixtures/bad-data';
import { lines, observations, smallPackage } from '../fixtures/small-package';

/** Runs `npm run data:check -- <dir>` on a package with these files; `<dir>` is cut out of what it prints. */
function dataCheck(files: Files): { readonly status: number | null; readonly printed: readonly string[] } {
	const dir = packageOnDisk(files);
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/data-check.mjs', dir], {
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '1' }
	});
	return { status, printed: `${stdout}${stderr}`.replaceAll(`${dir}/`, '').trimEnd().split('\n') };
}

const progress = [
	'[1/6] observations/losses.csv … 3 rows',
	'[2/6] reference/sources.csv … 3 rows',
	'[3/6] reference/publishers.csv … 2 rows',
	'[4/6] reference/metrics.csv … 1 row',
	'[5/6] reference/series.csv … 2 rows',
	'[6/6] reference/lineage.csv … 1 row'
];

test('data:check prints its progress and ends with 0 where there is no fault', () => {
	expect(dataCheck(smallPackage())).toEqual({ status: 0, printed: [...progress, '6 tables, 12 rows: no fault'] });
}, 30_000);

test('data:check prints every fault with file, line and column, and ends with 1', () => {
	const { status, printed } = dataCheck(
		smallPackage({
			'observations/losses.csv': observations(
				'USA,2023,losses,12 bn,USD,reported,,,fbi,ic3-2023,,"two\nlines"',
				'USA,2024,losses,16600000000,EUR,reported,,,fbi,ic3-2024,,',
				'USA,2024,losses,16000000000,USD,estimate,,,news,news-2025,echo,'
			),
			'reference/publishers.csv': lines(
				'id,name,name_vi,short_en,short_vi,kind',
				'fbi,FBI,FBI,FBI,FBI,authority',
				'news,News,Báo,News,Báo,press '
			)
		})
	);
	expect(status).toBe(1);
	expect(printed).toEqual([
		'[1/6] observations/losses.csv … 3 rows, faults: 1',
		'[2/6] reference/sources.csv … 3 rows',
		'[3/6] reference/publishers.csv … 2 rows, faults: 1',
		...progress.slice(3),
		'observations/losses.csv:2, column "value": "12 bn" is not a number. Write it in full digits, e.g. 12000000000.',
		'observations/losses.csv:4, column "unit": The metric "losses" is not counted in "EUR". Write one of its units (USD, VND) or add this one in reference/metrics.csv.',
		'reference/publishers.csv:3, column "kind": "press " has white space at its start or end. Delete the white space.',
		'3 faults in 2 files'
	]);
}, 30_000);

test('data:check of a directory without datapackage.json ends with 1', () => {
	const { status, printed } = dataCheck({});
	expect(status).toBe(1);
	expect(printed[0]).toMatch(/^datapackage\.json: The file cannot be read: ENOENT/);
	expect(printed.at(-1)).toBe('1 fault in 1 file');
}, 30_000);
