import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
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

const losses = 'observations/losses.csv';

describe('files', () => {
	test('that the descriptor names must be there', () => {
		const dir = packageOnDisk(smallPackage());
		rmSync(`${dir}/reference/lineage.csv`);
		expect(loadPackage(dir).faults.map(({ message }) => message)).toEqual([
			`${dir}/reference/lineage.csv: The file is not there. Add it, or delete its resource from datapackage.json.`
		]);
	});

	test('that no resource describes are a fault', () => {
		expect(faults({ 'observations/stray.csv': 'a\n1\n' })).toEqual([
			'observations/stray.csv:– – No resource of datapackage.json describes this file. Add a resource for it or delete the file.'
		]);
	});

	test.each(['notes.html', 'observations/LOSSES.CSV', 'reference/sources.tsv', 'datapackage.json.orig'])(
		'that no resource describes are a fault whatever their name: %s',
		(path) => {
			expect(faults({ [path]: 'a' })).toEqual([
				`${path}:– – No resource of datapackage.json describes this file. Add a resource for it or delete the file.`
			]);
		}
	);

	test('about the package, and those of the system and of editors, may lie beside the tables', () => {
		expect(
			faults({ 'NOTES.md': 'a', 'LICENSE.md': 'a', '.DS_Store': 'a', 'reference/.~lock.sources.csv#': 'a' })
		).toEqual([]);
	});

	test('that are folders are told as such', () => {
		const dir = packageOnDisk(smallPackage());
		rmSync(`${dir}/reference/lineage.csv`);
		mkdirSync(`${dir}/reference/lineage.csv`);
		mkdirSync(`${dir}/more.csv`);
		expect(loadPackage(dir).faults.map(({ message }) => message)).toEqual([
			`${dir}/more.csv: This is a folder named like a file. Rename it.`,
			`${dir}/reference/lineage.csv: This is a folder. Put the file itself here.`
		]);
	});

	test('that are links are not followed', () => {
		const dir = packageOnDisk(smallPackage());
		rmSync(`${dir}/reference/lineage.csv`);
		symlinkSync('/etc/passwd', `${dir}/reference/lineage.csv`);
		symlinkSync('/etc', `${dir}/more`);
		expect(loadPackage(dir).faults.map(({ message }) => message)).toEqual([
			`${dir}/more: This is a link to somewhere else. Put the files themselves here.`,
			`${dir}/reference/lineage.csv: This is a link. Put the file itself here.`
		]);
	});

	test('that observations need must have a resource', () => {
		const resources = RESOURCES.filter(({ name }) => name === 'losses' || name === 'metrics').map((resource) => ({
			...resource,
			schema: { ...resource.schema, foreignKeys: [] }
		}));
		const dir = packageOnDisk(smallPackage({ 'datapackage.json': JSON.stringify({ name: 'small', resources }) }));
		expect(
			loadPackage(dir)
				.faults.filter(({ column }) => column === 'resources')
				.map(({ rule }) => rule)
		).toEqual([
			'No resource has the path reference/sources.csv, which observations need. Add it.',
			'No resource has the path reference/publishers.csv, which observations need. Add it.',
			'No resource has the path reference/series.csv, which observations need. Add it.'
		]);
	});

	test('may share a schema, which is told as the file that it stands in', () => {
		const [figures, ...others] = RESOURCES;
		const shared = (schema: object, path = 'schemas/figures.json') => ({
			'datapackage.json': JSON.stringify({ name: 'small', resources: [{ ...figures, schema: path }, ...others] }),
			'schemas/figures.json': JSON.stringify(schema)
		});
		const { schema } = figures ?? {};
		expect(faults(shared({ ...schema }))).toEqual([]);
		expect(faults(shared({ ...schema, primaryKey: [] }))).toEqual([
			'schemas/figures.json:– – The table must have a primary key. Name it.'
		]);
		expect(() => faults(shared({ ...schema, primaryKey: 'id' }))).toThrow(
			'schemas/figures.json, at primaryKey: "id" is not a field of this table. Name one of its fields.'
		);
		expect(() => faults(shared({}, 'schemas/lost.json'))).toThrow(
			'resources[0].schema: The file cannot be read: ENOENT'
		);
		expect(() => faults(shared({}, '../figures.json'))).toThrow('The path must lead down to a JSON file');
	});

	test('say on what day of the calendar their sources were last looked at', () => {
		const [figures, ...others] = RESOURCES;
		const looked = (lastLookedAt: string) => ({
			'datapackage.json': JSON.stringify({ name: 'small', resources: [{ ...figures, lastLookedAt }, ...others] })
		});
		expect(faults(looked('2026-11-26'))).toEqual([]);
		expect(() => faults(looked('2026-02-30'))).toThrow('There must be a day of the calendar here: 2026-11-26.');
	});

	test('with a torn record do not make every reference to them a fault', () => {
		const publishers = lines(
			'id,name,name_vi,short_en,short_vi,kind',
			'fbi,FBI,FBI,FBI,authority',
			'news,News,Báo,News,Báo,press'
		);
		expect(faults({ 'reference/publishers.csv': publishers })).toEqual([
			'reference/publishers.csv:2 – The row has 5 cells, the header 6. Add the missing commas; leave an unknown value empty.'
		]);
	});

	test('with faults are all reported, in the order of the descriptor and by line', () => {
		const found = faults({
			'observations/losses.csv': observations(
				GOOD.replace('16600000000', '16.6 bn'),
				ECHO.replace('2024', '24'),
				'USA'
			),
			'reference/publishers.csv': lines(
				'id,name,name_vi,short_en,short_vi,kind',
				'fbi,FBI,FBI,FBI,FBI,authority',
				'news,News,Báo,News,Báo,',
				'news,N,B,N,B,press'
			)
		});
		expect(found.map((fault) => fault.split(' ').slice(0, 2).join(' '))).toEqual([
			`${losses}:2 value`,
			`${losses}:3 year`,
			`${losses}:4 –`,
			'reference/publishers.csv:3 kind',
			'reference/publishers.csv:4 id'
		]);
	});
});
