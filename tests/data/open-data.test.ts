import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { packageOnDisk } from '../fixtures/bad-data';
import { lines, smallPackage } from '../fixtures/small-package';

/** Columns of publishers.csv. */
const HEADER = 'id,name,name_vi,short_en,short_vi,kind';

describe('openData', () => {
	test('gives observations with their ids, closed lists and nulls', () => {
		const data = openData(packageOnDisk(smallPackage()));
		expect(data.figuresOf('losses')[2]).toEqual({
			id: 'USA.2024.losses.news-2025',
			entity: 'USA',
			year: 2024,
			metric: 'losses',
			category: null,
			value: 16_000_000_000,
			unit: 'USD',
			status: 'estimate',
			low: 15_000_000_000,
			high: 17_000_000_000,
			publisher: 'news',
			source: 'news-2025',
			flags: ['echo', 'break'],
			note: '',
			office: 'news',
			house: 'news',
			rank: 1
		});
		expect(data.figuresOf('losses')[1]?.note).toBe('Reported, not audited');
	});

	test('gives sources, publishers, metrics and series by id', () => {
		const data = openData(packageOnDisk(smallPackage()));
		expect(data.sources.get('ic3-2023')).toEqual({
			id: 'ic3-2023',
			publisher: 'FBI',
			title: 'IC3 report 2023',
			language: 'en',
			url: 'https://www.ic3.gov/2023',
			published: '2024-03',
			type: 'primary',
			licence: null,
			readable: true,
			note: ''
		});
		expect(data.publishers.get('news')).toEqual({
			id: 'news',
			name: 'News',
			name_vi: 'Báo',
			short_en: 'News',
			short_vi: 'Báo',
			kind: 'press',
			continues: null,
			house: null
		});
		expect(data.metrics.get('losses')).toMatchObject({ units: ['USD', 'VND'], articles: [12, 13], yearly: true });
		expect(data.series('news', 'losses')?.counts_vi).toBe('thiệt hại theo báo');
		expect(data.series('news', 'cases')).toBeUndefined();
		expect(data.table('lineage')).toEqual([
			{ figure: 'USA.2024.losses.news-2025', repeats: 'USA.2024.losses.ic3-2024' }
		]);
		expect(data.descriptor.title.en).toBe('A small package');
	});

	test('reads a directory once', () => {
		const dir = packageOnDisk(smallPackage());
		expect(openData(dir)).toBe(openData(`${dir}/`));
	});

	test('throws every fault at once', () => {
		const publishers = lines(HEADER, 'fbi,FBI,,FBI,FBI,authority', 'news,,Báo,News,Báo,press');
		const dir = packageOnDisk(smallPackage({ 'reference/publishers.csv': publishers }));
		const rule = 'The cell is empty, but this column is required. Fill in the value or delete the row.';
		expect(() => openData(dir)).toThrow(
			[
				'2 faults in 1 file',
				`${dir}/reference/publishers.csv:2, column "name_vi": ${rule}`,
				`${dir}/reference/publishers.csv:3, column "name": ${rule}`
			].join('\n')
		);
	});

	test('throws at a value that the schema lets pass but the program does not know', () => {
		const publishers = lines(HEADER, 'fbi,FBI,FBI,FBI,FBI,police', 'news,News,Báo,News,Báo,press');
		const dir = packageOnDisk(smallPackage({ 'reference/publishers.csv': publishers }));
		expect(() => openData(dir)).toThrow(
			`${dir}/reference/publishers.csv:2, column "kind": "police", but the program needs one of authority, company, association, research, international, press here. Correct the cell or the type in datapackage.json.`
		);
	});

	test('refuses a name that no resource has', () => {
		const data = openData(packageOnDisk(smallPackage()));
		expect(() => data.table('nothing')).toThrow('no resource named "nothing"');
	});
});
