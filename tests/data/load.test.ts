import { describe, expect, test } from 'vitest';
import { loadPackage } from '$lib/data/server/load';
import { packageOnDisk } from '../fixtures/bad-data';
import {
	ECHO,
	GOOD,
	lines,
	observations,
	packageFaults as faults,
	RESOURCES,
	smallPackage
} from '../fixtures/small-package';

/** The faults of the small package with these observations. */
function rowFaults(...rows: readonly string[]): readonly string[] {
	return faults({ 'observations/losses.csv': observations(...rows), 'reference/lineage.csv': LINEAGE });
}

const LINEAGE = lines('figure,repeats', 'USA.2024.losses.news-2025,USA.2024.losses.ic3-2024');
const losses = 'observations/losses.csv';

test('a good package has no fault and all its rows', () => {
	const { tables, faults: found } = loadPackage(packageOnDisk(smallPackage()));
	expect(found).toEqual([]);
	expect(tables.map((table) => `${table.resource.path} ${table.rows.length}`)).toEqual([
		'observations/losses.csv 3',
		'reference/sources.csv 3',
		'reference/publishers.csv 2',
		'reference/metrics.csv 1',
		'reference/series.csv 2',
		'reference/lineage.csv 1'
	]);
});

describe('an observation', () => {
	test('has a status of the closed list', () => {
		expect(rowFaults(GOOD.replace('reported', 'guess'), ECHO)).toEqual([
			`${losses}:2 status "guess" is not in the closed list. Write one of: reported, survey, estimate, projection.`
		]);
	});

	test('has a unit of its metric', () => {
		expect(rowFaults(GOOD.replace('USD', 'EUR'), ECHO)).toEqual([
			`${losses}:2 unit The metric "losses" is not counted in "EUR". Write one of its units (USD, VND) or add this one in reference/metrics.csv.`
		]);
	});

	test('has a source that resolves', () => {
		const extra = 'VNM,2024,losses,1,VND,estimate,,,fbi,nowhere,,';
		expect(rowFaults(GOOD, ECHO, extra)).toEqual([
			`${losses}:4 source No row of reference/sources.csv has id "nowhere". Correct it here or add the row there.`
		]);
	});

	test('has a metric, publisher and source that resolve even where the descriptor forgets to say so', () => {
		const [figures, ...others] = RESOURCES;
		const resources = [{ ...figures, schema: { ...figures?.schema, foreignKeys: [] } }, ...others];
		const found = faults({
			'datapackage.json': JSON.stringify({ name: 'small', resources }),
			'observations/losses.csv': observations(GOOD, ECHO, 'VNM,2024,harm,1,VND,estimate,,,bca,nowhere,,')
		});
		expect(found).toEqual([
			'datapackage.json:– resources[0].schema.fields[2] The column "metric" must have a foreign key to metrics.',
			'datapackage.json:– resources[0].schema.fields[8] The column "publisher" must have a foreign key to publishers.',
			'datapackage.json:– resources[0].schema.fields[9] The column "source" must have a foreign key to sources.',
			`${losses}:4 metric No row of reference/metrics.csv has id "harm". Correct it here or add the row there.`,
			`${losses}:4 publisher No row of reference/publishers.csv has id "bca". Correct it here or add the row there.`,
			`${losses}:4 source No row of reference/sources.csv has id "nowhere". Correct it here or add the row there.`,
			`${losses}:4 publisher No row of reference/series.csv says what "bca" counts as "harm". Add that row.`
		]);
	});

	test('is of a series that says what its publisher counts', () => {
		const series = lines('publisher,metric,counts_en,counts_vi', 'news,losses,as printed,theo báo');
		expect(faults({ 'reference/series.csv': series, 'observations/losses.csv': observations(GOOD, ECHO) })).toEqual([
			`${losses}:2 publisher No row of reference/series.csv says what "fbi" counts as "losses". Add that row.`
		]);
	});

	test('stands once in its file', () => {
		expect(rowFaults(GOOD, ECHO, GOOD)).toEqual([
			`${losses}:4 – The key entity "USA", year "2024", metric "losses", source "ic3-2024" on line 4 already stands on line 2. Correct or delete one of the two rows.`
		]);
	});

	test('stands once in the whole package', () => {
		const [figures, ...others] = RESOURCES;
		const resources = [figures, { ...figures, name: 'more', path: 'observations/more.csv' }, ...others];
		const found = faults({
			'datapackage.json': JSON.stringify({ name: 'small', resources }),
			'observations/more.csv': observations(GOOD)
		});
		expect(found).toEqual([
			'observations/more.csv:2 – The figure "USA.2024.losses.ic3-2024" already stands in observations/losses.csv:3. Delete one of the two rows.'
		]);
	});

	test('stands once in its file even where the primary key has more columns than its id', () => {
		const [figures, ...others] = RESOURCES;
		const schema = { ...figures?.schema, primaryKey: ['entity', 'year', 'metric', 'source', 'status'] };
		const found = faults({
			'datapackage.json': JSON.stringify({ name: 'small', resources: [{ ...figures, schema }, ...others] }),
			'observations/losses.csv': observations(GOOD, ECHO, GOOD.replace('reported', 'estimate'))
		});
		expect(found).toEqual([
			`${losses}:4 – The figure "USA.2024.losses.ic3-2024" already stands in ${losses}:2. Delete one of the two rows.`
		]);
	});

	test('may share place, year, metric and source with another where their categories differ', () => {
		const [figures, ...others] = RESOURCES;
		const fields = [...(figures?.schema.fields ?? []), { name: 'category', type: 'string' }];
		const schema = { ...figures?.schema, fields, primaryKey: ['entity', 'year', 'metric', 'category', 'source'] };
		const parts = { ...figures, name: 'parts', path: 'observations/parts.csv', schema };
		const header = 'entity,year,metric,value,unit,status,low,high,publisher,source,flags,note,category';
		const found = faults({
			'datapackage.json': JSON.stringify({ name: 'small', resources: [figures, parts, ...others] }),
			'observations/parts.csv': lines(header, `${GOOD},phishing`, `${GOOD},romance`)
		});
		expect(found).toEqual([]);
	});
});

describe('bounds', () => {
	const row = (value: string, low: string, high: string) =>
		`USA,2024,losses,${value},USD,reported,${low},${high},fbi,ic3-2024,,`;

	test.each([
		['5', '', ''],
		['5', '5', '5'],
		['5', '4', ''],
		['5', '', '6'],
		['-5', '-6', '-4'],
		['0', '0', '9']
	])('value %s fits between low "%s" and high "%s"', (value, low, high) => {
		expect(rowFaults(row(value, low, high), ECHO)).toEqual([]);
	});

	test('refuse a low bound above the value', () => {
		expect(rowFaults(row('5', '5.1', '9'), ECHO)).toEqual([
			`${losses}:2 low The low bound 5.1 is above the value 5. Correct one of the two.`
		]);
	});

	test('refuse a value above the high bound, negative ones too', () => {
		expect(rowFaults(row('-5', '', '-6'), ECHO)).toEqual([
			`${losses}:2 high The value -5 is above the high bound -6. Correct one of the two.`
		]);
	});

	test('name both bounds where the value is outside both, and each other where the value is missing', () => {
		expect(rowFaults(row('5', '6', '4'), ECHO)).toEqual([
			`${losses}:2 low The low bound 6 is above the value 5. Correct one of the two.`,
			`${losses}:2 high The value 5 is above the high bound 4. Correct one of the two.`
		]);
		expect(rowFaults(row('', '6', '4'), ECHO)).toEqual([
			`${losses}:2 value The cell is empty, but this column is required. Fill in the value or delete the row.`,
			`${losses}:2 low The low bound 6 is above the high bound 4. Correct one of the two.`
		]);
	});
});

describe('a lineage', () => {
	const no = 'is no figure of data/observations. Write entity.year.metric.source as it stands there.';
	const echo = 'USA.2024.losses.news-2025,USA.2024.losses.ic3-2024';
	const of = (...rows: readonly string[]) => faults({ 'reference/lineage.csv': lines('figure,repeats', ...rows) });

	test('has two ends that are figures', () => {
		expect(of(echo, 'USA.2024.losses.nobody,USA.1999.losses.ic3-2024')).toEqual([
			`reference/lineage.csv:3 figure "USA.2024.losses.nobody" ${no}`,
			`reference/lineage.csv:3 repeats "USA.1999.losses.ic3-2024" ${no}`
		]);
	});

	test('does not lead a figure to itself', () => {
		expect(of(echo, 'USA.2024.losses.ic3-2024,USA.2024.losses.ic3-2024')).toEqual([
			'reference/lineage.csv:3 repeats "USA.2024.losses.ic3-2024" repeats itself. Name the figure it was taken from.'
		]);
	});

	test('repeats a figure of the same place and metric only', () => {
		const rows = [GOOD, ECHO.replace('USA', 'CAN'), 'CAN,2024,losses,5,VND,reported,,,fbi,ic3-2024,,'];
		expect(
			faults({
				'observations/losses.csv': observations(...rows),
				'reference/lineage.csv': lines('figure,repeats', 'CAN.2024.losses.news-2025,USA.2024.losses.ic3-2024')
			})
		).toEqual([
			'reference/lineage.csv:2 repeats "USA.2024.losses.ic3-2024" has another entity. Only a figure of the same place and metric can be repeated.'
		]);
	});

	test('repeats no figure that came out later', () => {
		const early = ECHO.replace('news-2025', 'ic3-2023');
		expect(
			faults({
				'observations/losses.csv': observations(
					'USA,2024,losses,16600000000,USD,reported,,,fbi,news-2025,,',
					early.replace('estimate', 'projection')
				),
				'reference/lineage.csv': lines('figure,repeats', 'USA.2024.losses.ic3-2023,USA.2024.losses.news-2025')
			})
		).toEqual([
			'reference/lineage.csv:2 repeats "USA.2024.losses.news-2025" came out on 2025-04-24, after the figure that repeats it (2024-03). Name the earlier one.'
		]);
	});

	test('does not lead a figure to itself by way of another', () => {
		const back = (id: string) =>
			`"USA.2024.losses.${id}" leads back to itself. Name the figure that was published first.`;
		const flagged = observations(`${GOOD.slice(0, -1)}echo,`, ECHO);
		const table = lines('figure,repeats', echo, 'USA.2024.losses.ic3-2024,USA.2024.losses.news-2025');
		expect(faults({ 'observations/losses.csv': flagged, 'reference/lineage.csv': table })).toEqual([
			`reference/lineage.csv:2 repeats ${back('news-2025')}`,
			`reference/lineage.csv:3 repeats ${back('ic3-2024')}`
		]);
	});

	test('lists every figure that is flagged as an echo', () => {
		const second = ECHO.replace('USA,2024', 'USA,2023');
		expect(rowFaults(GOOD, ECHO, second)).toEqual([
			`${losses}:4 flags No row of reference/lineage.csv says what "USA.2023.losses.news-2025" repeats. Add it.`
		]);
	});

	test('lists no figure that is not flagged as an echo', () => {
		expect(of(echo, 'USA.2024.losses.ic3-2024,USA.2023.losses.ic3-2023')).toEqual([
			'reference/lineage.csv:3 figure "USA.2024.losses.ic3-2024" does not carry the flag echo. Add it there.'
		]);
	});
});
