import { expect, test } from 'vitest';
import { ECHO, GOOD, lines, observations, packageFaults, RESOURCES, smallPackage } from '../fixtures/small-package';

const losses = 'observations/losses.csv';

/** The faults of the small package with these rows beside two good ones; the sources are of 2024-03, of 2025-04-24 and undated. */
function rowFaults(...rows: readonly string[]): readonly string[] {
	return packageFaults({ [losses]: observations(GOOD, ECHO, ...rows) });
}

test('a year that had not begun when its document came out is no figure but a projection', () => {
	const row = 'CAN,2025,losses,1,USD,reported,,,fbi,ic3-2023,,';
	const rule =
		'"ic3-2023" came out on 2024-03, before 2025 began: it cannot count that year. Correct the year, name another document, or give the figure the status projection.';
	expect(rowFaults(row)).toEqual([`${losses}:4 year ${rule}`]);
	expect(rowFaults(row.replace('reported', 'survey'))).toEqual([`${losses}:4 year ${rule}`]);
	expect(rowFaults(row.replace('reported', 'projection'))).toEqual([]);
});

test('the running year, an earlier one, and a document without a date are not judged', () => {
	expect(
		rowFaults(
			'CAN,2024,losses,1,USD,reported,,,fbi,ic3-2023,,',
			'CAN,1999,losses,1,USD,reported,,,fbi,ic3-2023,,',
			'CAN,2031,losses,1,USD,reported,,,fbi,ic3-2024,,'
		)
	).toEqual([]);
});

test('any table with a year and a source is held to it', () => {
	const [, sources] = RESOURCES;
	const rates = {
		name: 'rates',
		path: 'reference/rates.csv',
		schema: {
			fields: [
				{ name: 'year', type: 'year', constraints: { required: true, minimum: 1990, maximum: 2040 } },
				{ name: 'source', type: 'string' }
			],
			primaryKey: ['year', 'source'],
			foreignKeys: [{ fields: 'source', reference: { resource: 'sources', fields: 'id' } }]
		}
	};
	expect(
		packageFaults({
			'datapackage.json': JSON.stringify({ name: 'small', resources: [...RESOURCES, rates] }),
			'reference/rates.csv': lines('year,source', '2024,ic3-2023', '2026,news-2025')
		})
	).toEqual([
		'reference/rates.csv:3 year "news-2025" came out on 2025-04-24, before 2026 began: it cannot count that year. Correct the year, name another document, or give the figure the status projection.'
	]);
	expect(sources?.name).toBe('sources');
});

/** The small package with a metric counted in percent, its shares, and a table of checked figures. */
function shareFaults(shares: readonly string[], ...checked: readonly string[]): readonly string[] {
	const table = {
		name: 'checked',
		path: 'reference/checked.csv',
		allowEmpty: true,
		schema: { fields: ['figure', 'why'].map((name) => ({ name, type: 'string' })), primaryKey: 'figure' }
	};
	return packageFaults({
		'datapackage.json': JSON.stringify({ name: 'small', resources: [...RESOURCES, table] }),
		'reference/checked.csv': lines('figure,why', ...checked),
		[losses]: observations(GOOD, ECHO, ...shares),
		'reference/metrics.csv': String(smallPackage()['reference/metrics.csv']).replace('USD;VND', 'USD;VND;percent')
	});
}

test('a share has the whole for its most', () => {
	const share = (value: string, high: string) => `CAN,2023,losses,${value},percent,reported,,${high},fbi,ic3-2023,,`;
	expect(shareFaults([share('100', '100')])).toEqual([]);
	expect(shareFaults([share('250', '')])).toEqual([
		`${losses}:4 value A share of 250 percent is more than the whole. Correct it; if it is a growth, say so in reference/checked.csv.`
	]);
	expect(shareFaults([share('99', '100.1')])).toEqual([
		`${losses}:4 high A share of 100.1 percent is more than the whole. Correct it; if it is a growth, say so in reference/checked.csv.`
	]);
});

test('a growth may be more where the table of checked figures says so', () => {
	const growth = 'CAN,2023,losses,250,percent,reported,,,fbi,ic3-2023,,';
	expect(shareFaults([growth], 'CAN.2023.losses.ic3-2023,a growth on the year before')).toEqual([]);
});
