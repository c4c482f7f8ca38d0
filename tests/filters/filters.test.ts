import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '$lib/data/observation';
import { CURRENCIES, KINDS, MEASURES, PANEL_SCALES, SCALES, TABS } from '$lib/data/choices';
import { queryOf } from '$lib/filters/codec';
import { FILTERS, NO_FILTERS, SEARCH, type Filters } from '$lib/filters/filters';

function readAll(params: URLSearchParams) {
	const { values: filters, ignored } = FILTERS.read(params);
	return { filters, ignored };
}
const read = (query: string) => readAll(new URLSearchParams(query));
const write = (change: Partial<Filters>, before = '') =>
	FILTERS.write({ ...NO_FILTERS, ...change }, new URLSearchParams(before)).toString();

const code = fc.oneof(fc.constantFrom('WORLD', 'ASEAN', 'EU27', 'G20'), fc.stringMatching(/^[A-Z]{3}$/));
const year = fc.integer({ min: 1000, max: 9999 });
const years = fc.oneof(
	fc.tuple(year, year).map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
	fc.record({ from: year, to: fc.constant(null) }),
	fc.record({ from: fc.constant(null), to: year }),
	fc.constant({ from: null, to: null })
);
const id = fc.stringMatching(/^[a-z][a-z0-9_-]{0,12}$/);
const filters: fc.Arbitrary<Filters> = fc
	.record({
		countries: fc.uniqueArray(code, { maxLength: 80 }),
		years,
		statuses: fc.subarray([...STATUSES], { maxLength: STATUSES.length - 1 }),
		currency: fc.option(fc.constantFrom(...CURRENCIES)),
		figure: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
		tab: fc.constantFrom(...TABS),
		measure: fc.constantFrom(...MEASURES),
		panelScale: fc.option(fc.constantFrom(...PANEL_SCALES)),
		scale: fc.option(fc.constantFrom(...SCALES)),
		kind: fc.option(fc.constantFrom(...KINDS)),
		metrics: fc.uniqueArray(id, { maxLength: 3 }),
		sources: fc.uniqueArray(id, { maxLength: 3 }),
		against: fc.option(id),
		behind: fc.boolean(),
		events: fc.boolean(),
		relative: fc.boolean()
	})
	.map(({ years, ...rest }) => ({ ...rest, ...years }));

describe('writing and reading', () => {
	test('whatever is chosen comes back from the address unchanged, with nothing ignored', () => {
		fc.assert(
			fc.property(filters, (chosen) => {
				const query = FILTERS.write(chosen).toString();
				expect(read(query)).toEqual({ filters: chosen, ignored: [] });
				expect(read(query.replaceAll('%7E', '~'))).toEqual({ filters: chosen, ignored: [] });
			})
		);
	});

	test('reading never throws, whatever the address says', () => {
		const parameter = fc.constantFrom(
			'country',
			'time',
			'status',
			'currency',
			'figure',
			'tab',
			'kind',
			'measure',
			'metric',
			'x',
			'__proto__'
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(parameter, fc.string({ unit: 'binary' }))), (pairs) => {
				const { filters } = readAll(new URLSearchParams(pairs));
				expect(filters.countries.every((code) => /^[A-Z0-9-]{3,}$/.test(code))).toBe(true);
				expect(filters.from === null || filters.to === null || filters.from <= filters.to).toBe(true);
			})
		);
	});

	test('defaults leave no trace', () => {
		expect(write({})).toBe('');
	});

	test('other parameters stay, old filters go', () => {
		expect(write({ countries: ['VNM', 'AUS'] }, 'colour=red&time=2015&currency=local')).toBe(
			'colour=red&country=VNM%7EAUS'
		);
	});

	test.each([
		[{ from: 2015, to: 2024 }, 'time=2015..2024'],
		[{ from: null, to: 2020 }, 'time=earliest..2020'],
		[{ from: 2020, to: null }, 'time=2020..latest'],
		[{ from: 2024, to: 2024 }, 'time=2024']
	])('%o is written as %s', (change, query) => {
		expect(write(change)).toBe(query);
	});
});

describe('countries', () => {
	test.each(['country=AUS~SGP', 'country=AUS+SGP', 'country=AUS%2BSGP', 'country=AUS,SGP', 'country=aus~sgp~AUS'])(
		'%s means Australia and Singapore',
		(query) => {
			expect(read(query)).toEqual({ filters: { ...NO_FILTERS, countries: ['AUS', 'SGP'] }, ignored: [] });
		}
	);

	test('lower case and the world are understood', () => {
		expect(read('country=vnm+world').filters.countries).toEqual(['VNM', 'WORLD']);
	});

	test('no country is left out for its place in the list', () => {
		const codes = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => [letter.repeat(3), `${letter}XY`]);
		expect(read(`country=${codes.join('~')}`)).toEqual({ filters: { ...NO_FILTERS, countries: codes }, ignored: [] });
	});

	test.each([
		['country=ASEAN', ['ASEAN']],
		['country=asean', ['ASEAN']],
		['country=ASEAN~USA', ['ASEAN', 'USA']],
		['country=EU27+G20,USA', ['EU27', 'G20', 'USA']],
		['country=WB-HIGH-INCOME', ['WB-HIGH-INCOME']]
	])('%s can name groups', (query, countries) => {
		expect(read(query)).toEqual({ filters: { ...NO_FILTERS, countries }, ignored: [] });
	});

	test.each(['Viet Nam', 'viet nam', 'VIET NAM'])('%s is no code, and not Namibia', (value) => {
		expect(read(`country=${value}`)).toEqual({ filters: NO_FILTERS, ignored: [{ parameter: 'country', value }] });
	});

	test('a name beside codes is left out whole', () => {
		expect(read('country=AUS~Viet Nam~SGP')).toEqual({
			filters: { ...NO_FILTERS, countries: ['AUS', 'SGP'] },
			ignored: [{ parameter: 'country', value: 'Viet Nam' }]
		});
	});

	test.each(['__proto__', 'VN', '12A', '<b>', 'A--B'])('%s is no country', (text) => {
		expect(read(`country=VNM~${encodeURIComponent(text)}`)).toEqual({
			filters: { ...NO_FILTERS, countries: ['VNM'] },
			ignored: [{ parameter: 'country', value: text }]
		});
	});
});

describe('years', () => {
	test('years in the wrong order are swapped', () => {
		expect(read('time=2024..2015')).toEqual({ filters: { ...NO_FILTERS, from: 2015, to: 2024 }, ignored: [] });
	});

	test.each([
		['time=2015..', { from: 2015, to: null }],
		['time=..2020', { from: null, to: 2020 }],
		['time=latest..2015', { from: 2015, to: null }],
		['time=2020..earliest', { from: null, to: 2020 }],
		['time=earliest..latest', { from: null, to: null }]
	])('%s has an open end', (query, years) => {
		expect(read(query)).toEqual({ filters: { ...NO_FILTERS, ...years }, ignored: [] });
	});

	test('one year is a span of one year', () => {
		expect(read('time=2024').filters).toEqual({ ...NO_FILTERS, from: 2024, to: 2024 });
	});

	test.each(['20x5', '2015..20x5', '15..20', '2015-2024', '2015..2018..2024', '-2015', '2015.5', 'constructor'])(
		'time=%s is ignored and named',
		(text) => {
			expect(read(`time=${text}`)).toEqual({ filters: NO_FILTERS, ignored: [{ parameter: 'time', value: text }] });
		}
	);
});

describe('kinds of figures and currency', () => {
	test('kinds come in the order of the key, whatever the order in the address', () => {
		expect(read('status=estimate~counted').filters.statuses).toEqual(['reported', 'estimate']);
	});

	test('a link from when official statistics counted as reported shows what it showed', () => {
		expect(read('status=reported').filters.statuses).toEqual(['reported', 'official']);
		expect(read('status=survey~reported').filters.statuses).toEqual(['reported', 'official', 'survey']);
		expect(read('status=reported~survey~estimate~projection').filters.statuses).toEqual([]);
	});

	test('what an authority counted, without official statistics, has a word of its own in the address', () => {
		expect(write({ statuses: ['reported', 'survey'] })).toBe('status=counted%7Esurvey');
		expect(write({ statuses: ['reported', 'official'] })).toBe('status=reported%7Eofficial');
		expect(write({ statuses: ['official'] })).toBe('status=official');
	});

	test('all five kinds are no filter', () => {
		expect(read('status=reported~official~survey~estimate~projection').filters.statuses).toEqual([]);
	});

	test('an unknown kind is left out and named', () => {
		expect(read('status=reported~guess~toString')).toEqual({
			filters: { ...NO_FILTERS, statuses: ['reported', 'official'] },
			ignored: [
				{ parameter: 'status', value: 'guess' },
				{ parameter: 'status', value: 'toString' }
			]
		});
	});

	test.each(['btc', 'USD', '__proto__', 'constructor'])('currency=%s is ignored and named', (text) => {
		expect(read(`currency=${text}`)).toEqual({
			filters: NO_FILTERS,
			ignored: [{ parameter: 'currency', value: text }]
		});
	});
});

describe('what is looked for', () => {
	const readQuery = (query: string) => SEARCH.read(new URLSearchParams(query)).values.query;
	const writeQuery = (before: string, query: string) => queryOf(SEARCH.write({ query }, new URLSearchParams(before)));

	test('stands in the address beside the choice', () => {
		expect(readQuery('?country=VNM~THA&q=thi%E1%BB%87t+h%E1%BA%A1i')).toBe('thiệt hại');
		expect(readQuery('?country=VNM')).toBe('');
		expect(readQuery('')).toBe('');
	});

	test('is written without a change to what is chosen', () => {
		expect(writeQuery('?country=VNM~THA&time=2019..2024', 'a b')).toBe('?country=VNM~THA&time=2019..2024&q=a+b');
		expect(writeQuery('?q=old&country=VNM~THA', 'new')).toBe('?q=new&country=VNM~THA');
		expect(writeQuery('', 'x')).toBe('?q=x');
	});

	test('is left out of links to other pages', () => {
		expect(writeQuery('?q=a&country=VNM~THA', '')).toBe('?country=VNM~THA');
		expect(writeQuery('?q=a', '')).toBe('');
	});
});

test('parameters are written in one order, whatever was chosen first', () => {
	const all: Filters = {
		...NO_FILTERS,
		countries: ['VNM', 'LAO'],
		from: 2015,
		statuses: ['survey'],
		currency: 'vnd',
		figure: 'VNM.2024',
		tab: 'table',
		measure: 'change',
		scale: 'log',
		panelScale: 'shared',
		kind: 'line',
		metrics: ['a'],
		sources: ['b', 'c'],
		against: 'd',
		behind: true,
		events: false,
		relative: true
	};
	expect(queryOf(FILTERS.write(all))).toBe(
		'?country=VNM~LAO&time=2015..latest&status=survey&currency=vnd&tab=table&kind=line&measure=change&yScale=log&panelScale=shared' +
			'&metric=a&source=b~c&x=d&background=all&events=off&stackMode=relative&figure=VNM.2024'
	);
});

describe('ids', () => {
	test.each(['source=fbi~gasa', 'source=fbi,gasa', 'source=fbi+gasa', 'source=fbi~~gasa~fbi'])(
		'%s names two',
		(query) => {
			expect(read(query)).toEqual({ filters: { ...NO_FILTERS, sources: ['fbi', 'gasa'] }, ignored: [] });
		}
	);

	test('what can be no id is left out and named', () => {
		expect(read('source=fbi~<b>&x=_')).toEqual({
			filters: { ...NO_FILTERS, sources: ['fbi'] },
			ignored: [
				{ parameter: 'source', value: '<b>' },
				{ parameter: 'x', value: '_' }
			]
		});
	});
});
