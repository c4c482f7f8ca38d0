import { describe, expect, test } from 'vitest';
import { lines, observations, packageFaults, RESOURCES } from '../fixtures/small-package';

const field = (name: string) => ({ name, type: 'string' });
const FIRST = 'USA,2024,losses,16600000000,USD,reported,,,fbi,ic3-2024,,';
const SECOND = 'USA,2024,losses,16700000000,USD,reported,,,fbi,ic3-2026,,';

/** Faults of the small package with these figures, publishers and revisions. */
function faults(of: { figures?: readonly string[]; continues?: string; revisions: readonly string[] }) {
	const revisions = {
		name: 'revisions',
		path: 'reference/revisions.csv',
		allowEmpty: true,
		schema: { fields: ['figure', 'revises'].map(field), primaryKey: 'figure' }
	};
	const resources = RESOURCES.map((resource) => {
		const { name, schema } = resource;
		if (name === 'lineage') return { ...resource, allowEmpty: true };
		if (name !== 'publishers') return resource;
		const foreignKeys = [{ fields: 'continues', reference: { resource: 'publishers', fields: 'id' } }];
		return { ...resource, schema: { ...schema, fields: [...schema.fields, field('continues')], foreignKeys } };
	});
	return packageFaults({
		'datapackage.json': JSON.stringify({ name: 'small', resources: [...resources, revisions] }),
		'observations/losses.csv': observations(...(of.figures ?? [FIRST, SECOND])),
		'reference/sources.csv': lines(
			'id,publisher,title,language,url,published,type,licence,readable,note',
			'ic3-2023,FBI,IC3 report 2023,en,,2024-03,primary,,true,',
			'ic3-2024,FBI,IC3 report 2024,en,,2025-04,primary,,true,',
			'ic3-2026,FBI,IC3 report 2025,en,,2026-04,primary,,true,',
			'year-2025,FBI,IC3 leaflet,en,,2025,primary,,true,',
			'news-2025,News,An article,en,,2025-04-24,press,,true,'
		),
		'reference/publishers.csv': lines(
			'id,name,name_vi,short_en,short_vi,kind,continues',
			`fbi,FBI,FBI,FBI,FBI,authority,${of.continues ?? ''}`,
			'news,News,Báo,News,Báo,press,fbi'
		),
		'reference/revisions.csv': lines('figure,revises', ...of.revisions),
		'reference/lineage.csv': lines('figure,repeats')
	});
}
const at = 'reference/revisions.csv:2';
const id = (source: string, year = 2024) => `USA.${year}.losses.${source}`;

describe('a revision', () => {
	test('is of two figures of one publisher, place, year and metric', () => {
		expect(faults({ revisions: [`${id('ic3-2026')},${id('ic3-2024')}`] })).toEqual([]);
	});

	test('may be of the publisher that continues another', () => {
		const figures = [FIRST, SECOND.replace('fbi', 'news')];
		expect(faults({ figures, revisions: [`${id('ic3-2026')},${id('ic3-2024')}`] })).toEqual([]);
	});

	test('names figures that are held', () => {
		const no = 'is no figure of data/observations. Write entity.year.metric.source as it stands there.';
		expect(faults({ revisions: [`${id('nobody')},${id('ic3-1999')}`] })).toEqual([
			`${at} figure "USA.2024.losses.nobody" ${no}`,
			`${at} revises "USA.2024.losses.ic3-1999" ${no}`
		]);
	});

	test('is of one year', () => {
		const figures = [FIRST.replace('2024', '2023'), SECOND];
		expect(faults({ figures, revisions: [`${id('ic3-2026')},${id('ic3-2024', 2023)}`] })).toEqual([
			`${at} revises "USA.2023.losses.ic3-2024" has another year. A revision has the same.`
		]);
	});

	test('does not stand in the older document; where the dates do not tell, it may', () => {
		expect(faults({ revisions: [`${id('ic3-2024')},${id('ic3-2026')}`] })).toEqual([
			`${at} figure "USA.2024.losses.ic3-2024" stands in the older document. Exchange the two figures, or delete the row.`
		]);
		const figures = [FIRST, SECOND.replace('ic3-2026', 'year-2025')];
		expect(faults({ figures, revisions: [`${id('year-2025')},${id('ic3-2024')}`] })).toEqual([]);
	});

	test('does not lead back to itself', () => {
		const both = [`${id('ic3-2026')},${id('ic3-2024')}`, `${id('ic3-2024')},${id('ic3-2026')}`];
		expect(faults({ revisions: both })).toEqual([
			`${at} revises "USA.2024.losses.ic3-2024" leads back to the figure itself. Name the one that was published before.`,
			`reference/revisions.csv:3 revises "USA.2024.losses.ic3-2026" leads back to the figure itself. Name the one that was published before.`
		]);
	});
});

test('only its own publisher can revise a figure', () => {
	const figures = [FIRST.replace('fbi', 'other'), SECOND];
	expect(
		faults({ figures, revisions: [`${id('ic3-2026')},${id('ic3-2024')}`] }).filter((fault) => fault.startsWith(at))
	).toEqual([
		`${at} revises "USA.2024.losses.ic3-2024" is of another publisher. Only its own publisher can revise a figure.`
	]);
});

test('publishers that continue each other in a circle are told', () => {
	expect(faults({ continues: 'news', revisions: [] })).toEqual([
		'reference/publishers.csv:2 continues "news" leads back to this publisher. Name the one that came before.',
		'reference/publishers.csv:3 continues "fbi" leads back to this publisher. Name the one that came before.'
	]);
});
