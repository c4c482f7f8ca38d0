import { expect, test } from 'vitest';
import { buildData } from '$lib/data/server/data';
import { jumpWarnings } from '$lib/data/server/jumps';
import { loadPackage } from '$lib/data/server/load';
import { packageOnDisk } from '../fixtures/bad-data';
import { ECHO, GOOD, lines, observations, RESOURCES, smallPackage } from '../fixtures/small-package';

const text = (name: string) => ({ name, type: 'string' });
/** Tables of the FBI's breakdowns, which are figures too; empty here but for one state. */
const BREAKDOWNS = [
	{ name: 'crime-types', columns: ['id'], key: 'id' },
	{ name: 'us-crime-types', columns: ['crime_type'], key: 'crime_type' },
	{ name: 'us-victim-age', columns: ['age_group'], key: 'age_group' },
	{ name: 'us-state-population', columns: ['state_code'], key: 'state_code' }
].map(({ name, columns, key }) => ({
	name,
	path: `reference/${name}.csv`,
	allowEmpty: true,
	schema: {
		fields: columns.map((column) =>
			column === 'id' ? { ...text(column), constraints: { pattern: '.+' } } : text(column)
		),
		primaryKey: key,
		foreignKeys: columns.includes('crime_type')
			? [{ fields: 'crime_type', reference: { resource: 'crime-types', fields: 'id' } }]
			: []
	}
}));
const STATES = {
	name: 'us-states',
	path: 'observations/us-states.csv',
	schema: {
		fields: [
			text('entity'),
			{ name: 'year', type: 'year', constraints: { required: true, minimum: 1990, maximum: 2040 } },
			text('state_code'),
			{ name: 'losses_usd', type: 'integer', constraints: { minimum: 0 } },
			text('publisher'),
			text('source')
		],
		primaryKey: ['year', 'state_code'],
		foreignKeys: [
			{ fields: 'publisher', reference: { resource: 'publishers', fields: 'id' } },
			{ fields: 'source', reference: { resource: 'sources', fields: 'id' } }
		]
	}
};
const CHECKED = {
	name: 'checked',
	path: 'reference/checked.csv',
	allowEmpty: true,
	schema: { fields: [text('figure'), text('why')], primaryKey: 'figure' }
};

/** Warnings of the small package with these figures of Canada and these checked ones. */
function warnings(figures: readonly string[], checked: readonly string[] = []): readonly string[] {
	const dir = packageOnDisk(
		smallPackage({
			'datapackage.json': JSON.stringify({ name: 'small', resources: [...RESOURCES, ...BREAKDOWNS, STATES, CHECKED] }),
			'observations/losses.csv': observations(GOOD, ECHO, ...figures),
			'observations/us-states.csv': lines(
				'entity,year,state_code,losses_usd,publisher,source',
				'USA,2021,AK,10,fbi,ic3-2024',
				'USA,2022,AK,301,fbi,ic3-2024'
			),
			'reference/crime-types.csv': lines('id'),
			'reference/us-crime-types.csv': lines('crime_type'),
			'reference/us-victim-age.csv': lines('age_group'),
			'reference/us-state-population.csv': lines('state_code'),
			'reference/checked.csv': lines('figure,why', ...checked)
		})
	);
	return jumpWarnings(buildData(loadPackage(dir)));
}

const losses = (year: number, value: number, flags = '', source = 'ic3-2024', publisher = 'fbi') =>
	`CAN,${year},losses,${value},USD,reported,,,${publisher},${source},${flags},`;
const ALASKA =
	'Warning: USA.2022.ic3_state_losses.AK.ic3-2024 is 301 in 2022, 30 times more than 10 in 2021. Correct it, or say in reference/checked.csv why it is right.';
const STATE_CHECKED = 'USA.2022.ic3_state_losses.AK.ic3-2024,a fraud of that year';

test('a figure thirty times that of the year before is warned of, parts of a total as well', () => {
	expect(warnings([losses(2020, 100), losses(2021, 3000)])).toEqual([
		'Warning: CAN.2021.losses.ic3-2024 is 3000 in 2021, 30 times more than 100 in 2020. Correct it, or say in reference/checked.csv why it is right.',
		ALASKA
	]);
});

test('so is a thirtieth, also after years without a figure', () => {
	expect(warnings([losses(2010, 90_000), losses(2021, 2)], [STATE_CHECKED])).toEqual([
		'Warning: CAN.2021.losses.ic3-2024 is 2 in 2021, 45,000 times less than 90000 in 2010. Correct it, or say in reference/checked.csv why it is right.'
	]);
});

test('less than thirtyfold, a break, a zero, another publisher and another unit are not', () => {
	const figures = [
		losses(2019, 0),
		losses(2020, 100),
		losses(2021, 2999),
		losses(2022, 900_000, 'break'),
		losses(2023, 1, '', 'news-2025', 'news'),
		'CAN,2023,losses,1,VND,reported,,,fbi,ic3-2023,,'
	];
	expect(warnings(figures, [STATE_CHECKED])).toEqual([]);
});

test('where the year before has two figures, the nearer one counts', () => {
	expect(
		warnings([losses(2020, 100), losses(2020, 100_000, '', 'ic3-2023'), losses(2021, 120_000)], [STATE_CHECKED])
	).toEqual([]);
});

test('a row of checked figures silences the warning, and is told where it names no figure', () => {
	const figures = [losses(2020, 100), losses(2021, 3000)];
	expect(warnings(figures, [STATE_CHECKED, 'CAN.2021.losses.ic3-2024,a large case'])).toEqual([]);
	expect(warnings(figures, [STATE_CHECKED, 'CAN.2021.losses.ic3-2024,a', 'CAN.1921.losses.ic3-2024,b'])).toEqual([
		'Warning: reference/checked.csv names "CAN.1921.losses.ic3-2024", which is no figure. Correct the row or delete it.'
	]);
});
