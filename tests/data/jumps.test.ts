import { expect, test } from 'vitest';
import { buildData } from '$lib/data/server/data';
import { jumpWarnings } from '$lib/data/server/check';
import { loadPackage } from '$lib/data/server/load';
import { packageOnDisk } from '../fixtures/bad-data';
import { ECHO, GOOD, lines, observations, RESOURCES, smallPackage } from '../fixtures/small-package';

const text = (name: string) => ({ name, type: 'string' });
const [LOSSES] = RESOURCES;
if (LOSSES === undefined) throw new Error('the small package has no table of losses');
/** A table of figures by state. */
const STATES = {
	name: 'states',
	path: 'observations/states.csv',
	schema: {
		...LOSSES.schema,
		fields: [...LOSSES.schema.fields, text('category')],
		primaryKey: ['entity', 'year', 'metric', 'category'],
		foreignKeys: [
			...(LOSSES.schema.foreignKeys ?? []),
			{ fields: 'category', reference: { resource: 'categories', fields: 'id' } }
		]
	}
};
const CATEGORIES = {
	name: 'categories',
	path: 'reference/categories.csv',
	schema: { fields: [{ ...text('id'), constraints: { pattern: '[A-Z]{2}' } }], primaryKey: 'id' }
};
const CHECKED = {
	name: 'checked',
	path: 'reference/checked.csv',
	allowEmpty: true,
	schema: { fields: [text('figure'), text('why'), text('why_vi')], primaryKey: 'figure' }
};

/** Warnings of the small package with these figures of Canada and these checked ones. */
function warnings(figures: readonly string[], checked: readonly string[] = []): readonly string[] {
	const dir = packageOnDisk(
		smallPackage({
			'datapackage.json': JSON.stringify({ name: 'small', resources: [...RESOURCES, STATES, CATEGORIES, CHECKED] }),
			'observations/losses.csv': observations(GOOD, ECHO, ...figures),
			'observations/states.csv': lines(
				'entity,year,metric,value,unit,status,low,high,publisher,source,flags,note,category',
				'USA,2021,losses,10,USD,reported,,,fbi,ic3-2024,,,AK',
				'USA,2022,losses,301,USD,reported,,,fbi,ic3-2024,,,AK'
			),
			'reference/categories.csv': lines('id', 'AK'),
			'reference/checked.csv': lines('figure,why,why_vi', ...checked)
		})
	);
	return jumpWarnings(buildData(loadPackage(dir)));
}

const losses = (year: number, value: number, flags = '', source = 'ic3-2024', publisher = 'fbi') =>
	`CAN,${year},losses,${value},USD,reported,,,${publisher},${source},${flags},`;
const ALASKA =
	'Warning: USA.2022.losses.AK.ic3-2024 is 301 in 2022, 30 times more than 10 in 2021. Correct it, or say in reference/checked.csv why it is right.';
const STATE_CHECKED = 'USA.2022.losses.AK.ic3-2024,a fraud of that year,một vụ lừa đảo của năm đó';

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
	expect(warnings(figures, [STATE_CHECKED, 'CAN.2021.losses.ic3-2024,a large case,một vụ lớn'])).toEqual([]);
	expect(warnings(figures, [STATE_CHECKED, 'CAN.2021.losses.ic3-2024,a,a', 'CAN.1921.losses.ic3-2024,b,b'])).toEqual([
		'Warning: reference/checked.csv names "CAN.1921.losses.ic3-2024", which is no figure. Correct the row or delete it.'
	]);
});
