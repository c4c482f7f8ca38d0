import { expect, test } from 'vitest';
import { lines, packageFaults, RESOURCES } from '../fixtures/small-package';

const text = (name: string) => ({ name, type: 'string' });
const list = (name: string) => ({ name, type: 'string', list: { delimiter: ';' } });
const to = (field: string) => ({ fields: field, reference: { resource: 'entities', fields: 'code' } });

const PLACES = {
	name: 'entities',
	path: 'reference/entities.csv',
	schema: {
		fields: [
			{ name: 'code', type: 'string', constraints: { pattern: '[A-Z]{3,5}' } },
			text('iso2'),
			{ name: 'kind', type: 'string', constraints: { enum: ['country', 'group'] } },
			list('aliases_en'),
			list('neighbours'),
			text('name_en'),
			list('aliases_vi'),
			text('name_vi')
		],
		primaryKey: 'code',
		uniqueKeys: [['iso2']],
		foreignKeys: [to('neighbours')]
	}
};
const PARTIES = {
	name: 'parties',
	path: 'convention/parties.csv',
	allowEmpty: true,
	schema: {
		fields: [text('iso3'), { name: 'participant', type: 'string', constraints: { required: true } }],
		primaryKey: 'iso3',
		foreignKeys: [to('iso3')]
	}
};

/** The faults of the small package, none of whose figures is of a place, with these places and parties of a treaty. */
function faults(places: readonly string[], parties: readonly string[] = []): readonly string[] {
	const [losses, ...others] = RESOURCES;
	const keyed = {
		...losses,
		schema: { ...losses?.schema, foreignKeys: [...(losses?.schema.foreignKeys ?? []), to('entity')] }
	};
	return packageFaults({
		'datapackage.json': JSON.stringify({ name: 'small', resources: [keyed, ...others, PLACES, PARTIES] }),
		'reference/entities.csv': lines(
			'code,iso2,kind,aliases_en,neighbours,name_en,aliases_vi,name_vi',
			'USA,US,country,United States of America,,,,',
			...places.map((place) => `${place},,`)
		),
		'convention/parties.csv': lines('iso3,participant', ...parties)
	});
}

test('a treaty may name a place by its name, another of its names, or their words in another order', () => {
	expect(
		faults(
			[
				'IRN,IR,country,Islamic Republic of Iran,,',
				'TTO,TT,country,,,',
				'CIV,CI,country,,,',
				'EUU,,group,,,European Union'
			],
			[
				'USA,United States of America',
				'IRN,Iran (Islamic Republic of)',
				'TTO,Trinidad and Tobago',
				'CIV,Cote d’Ivoire',
				'EUU,European Union'
			]
		)
	).toEqual([]);
});

test('a name that belongs to another code is a fault', () => {
	const places = ['IRN,IR,country,,,', 'XKX,,country,,,Kosovo'];
	expect(faults(places, ['USA,Atlantis', 'IRN,Iraq', 'XKX,Serbia'])).toEqual([
		'convention/parties.csv:2 participant USA is United States. Correct the code, or add "Atlantis" to its aliases_en in reference/entities.csv.',
		'convention/parties.csv:3 participant IRN is Iran. Correct the code, or add "Iraq" to its aliases_en in reference/entities.csv.',
		'convention/parties.csv:4 participant XKX is Kosovo. Correct the code, or add "Serbia" to its aliases_en in reference/entities.csv.'
	]);
});

test('a code that no place has is a fault, and so is one that two have', () => {
	expect(faults(['AAA,QX,country,,,A', 'BBB,US,country,,,B'])).toEqual([
		'reference/entities.csv:3 iso2 No country or territory has the code "QX". Correct it.',
		'reference/entities.csv:4 iso2 The key iso2 "US" on line 4 already stands on line 2. Correct or delete one of the two rows.'
	]);
});

test('neighbours name each other, except where one names nobody or is a group', () => {
	expect(
		faults(['LAO,LA,country,,KHM;CHN,', 'KHM,KH,country,,LAO,', 'CHN,CN,country,,,', 'ASEAN,,group,,LAO;KHM,ASEAN'])
	).toEqual([]);
	expect(faults(['PHL,PH,country,,MYS,', 'MYS,MY,country,,SGP,', 'SGP,SG,country,,MYS,'])).toEqual([
		'reference/entities.csv:3 neighbours PHL names MYS as a neighbour, but not the other way round. Name both, or neither.'
	]);
});
