import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_DENOMINATORS, packDenominators, unpackDenominators, type Denominators } from '$lib/data/denominators';
import { MEASURES, type Currency, type Measure } from '$lib/data/choices';
import { isGap, measured, people } from '$lib/data/measures';
import { denominatorsFor, rates, ratesFor } from '$lib/data/server/denominators';
import { openData } from '$lib/data/server/load';
import { observation } from '../fixtures/observations';

const sizes = (denominators: Denominators) => [
	denominators.population.size,
	denominators.users.size,
	denominators.gdp.size,
	denominators.prices.size
];

const byPlace = fc
	.uniqueArray(
		fc.record({
			entity: fc.constantFrom('VNM', 'USA', 'WORLD', 'XKX'),
			year: fc.integer({ min: 1990, max: 2030 }),
			value: fc.double({ noNaN: true, noDefaultInfinity: true }),
			unit: fc.constantFrom('persons', 'USD'),
			source: fc.constantFrom('wb', 'cia.2024', '')
		}),
		{ selector: ({ entity, year }) => `${entity}.${year}`, maxLength: 12 }
	)
	.map((rows) => new Map(rows.map(({ entity, ...of }) => [`${entity}.${of.year}`, of])));
const byYear = byPlace.map((table) => new Map([...table.values()].map((of) => [String(of.year), of])));

describe('packed denominators', () => {
	test('unpack to what was packed, through JSON', () => {
		fc.assert(
			fc.property(
				fc.record({
					population: byPlace,
					users: byPlace,
					gdp: byPlace,
					prices: byYear,
					byState: fc.array(fc.constantFrom('losses', 'reports'))
				}),
				(denominators) => {
					const there: ReturnType<typeof packDenominators> = JSON.parse(JSON.stringify(packDenominators(denominators)));
					expect(unpackDenominators(there)).toEqual(withoutMinusZero(denominators));
				}
			)
		);
	});

	test('nothing unpacks to nothing', () => {
		expect(unpackDenominators(packDenominators(NO_DENOMINATORS))).toEqual(NO_DENOMINATORS);
		expect(unpackDenominators({ words: [], tables: [], byState: [] })).toEqual(NO_DENOMINATORS);
	});

	test('a source is listed once, and a place and its source make one run', () => {
		const of = (value: number, year: number) => ({ value, year, unit: 'persons', source: 'wb' });
		const population = new Map([
			['VNM.2023', of(100, 2023)],
			['VNM.2024', of(101, 2024)]
		]);
		expect(packDenominators({ ...NO_DENOMINATORS, population })).toEqual({
			words: ['VNM', 'wb', 'persons'],
			tables: [[[0, 1, 2, [2023, 2024], [100, 101]]], [], [], []],
			byState: []
		});
	});
});

describe('denominatorsFor', () => {
	const rows = [
		observation({ entity: 'USA', year: 2023 }),
		observation({ entity: 'WORLD', year: 2022 }),
		observation({ entity: 'VNM', year: 2024, unit: 'cases' }),
		observation({ entity: 'JPN', year: 2023, unit: 'percent' })
	];

	test('holds only what the measures need of the rows’ own places and years', () => {
		expect(sizes(denominatorsFor(openData(), rows, ['value', 'change']))).toEqual([0, 0, 0, 0]);
		const perPerson = denominatorsFor(openData(), rows, ['per-person']);
		expect([...perPerson.population.keys()].sort()).toEqual(['USA.2023', 'VNM.2024', 'WORLD.2022']);
		expect(sizes(perPerson)).toEqual([3, 0, 0, 0]);
		expect(sizes(denominatorsFor(openData(), rows, ['per-user']))).toEqual([3, 3, 0, 0]);
		expect(sizes(denominatorsFor(openData(), rows, ['gdp-share']))).toEqual([0, 0, 2, 0]);
	});

	test('prices come with their newest year, and only where there is money', () => {
		expect([...denominatorsFor(openData(), rows, ['constant-usd']).prices.keys()].sort()).toEqual([
			'2022',
			'2023',
			'2025'
		]);
		expect(sizes(denominatorsFor(openData(), rows.slice(2), ['constant-usd']))).toEqual([0, 0, 0, 0]);
	});

	test('a projection of people is used only where nothing firmer is held', () => {
		const of2025 = [observation({ entity: 'USA', year: 2025 }), observation({ entity: 'SGP', year: 2025 })];
		const { population } = denominatorsFor(openData(), of2025, ['per-person']);
		expect([population.get('USA.2025')?.value, population.get('USA.2025')?.source]).toEqual([
			341_784_857,
			'census-nst-est2025'
		]);
		expect([population.get('SGP.2025')?.value, population.get('SGP.2025')?.source]).toEqual([
			5_870_750,
			'undesa-wpp-2024'
		]);
	});

	test('a state has people of its own; a territory whose people are not held has none', () => {
		const states = ['CA', 'GU'].map((category) =>
			observation({ entity: 'USA', year: 2024, metric: 'ic3_state_losses', category })
		);
		const { population } = denominatorsFor(openData(), states, ['per-person']);
		expect([...population.keys()]).toEqual(['USA-CA.2024']);
		expect(population.get('USA-CA.2024')?.value).toBe(39_364_774);
		const types = denominatorsFor(
			openData(),
			[observation({ entity: 'USA', year: 2024, category: 'CA' })],
			['per-person']
		);
		expect([...types.population.keys()]).toEqual(['USA.2024']);
	});

	test('what a number is, where it is no plain count of the same series, travels with it', () => {
		const marks = (entity: string, year: number) =>
			denominatorsFor(openData(), [observation({ entity, year })], MEASURES);
		expect(marks('SGP', 2025).population.get('SGP.2025')?.marks).toEqual(['seam', 'projection']);
		expect(marks('USA', 2025).population.get('USA.2025')?.marks).toEqual(['seam']);
		expect(marks('SGP', 2024).population.get('SGP.2024')?.marks).toBeUndefined();
		expect(marks('SGP', 2024).gdp.get('SGP.2024')?.marks).toEqual(['seam']);
		expect(marks('USA', 2024).prices.get('2025')?.marks).toEqual(['incomplete']);
		const packed: ReturnType<typeof packDenominators> = JSON.parse(
			JSON.stringify(packDenominators(marks('SGP', 2025)))
		);
		expect(unpackDenominators(packed)).toEqual(marks('SGP', 2025));
	});

	test('populations of shares come when asked for', () => {
		expect([...denominatorsFor(openData(), rows, ['value'], { people: true }).population.keys()]).toEqual(['JPN.2023']);
	});
});

/** Every number below was divided by hand, outside this code, from the rows of data/observations. */
describe('ratesFor', () => {
	const data = openData();
	const codes = (more: readonly string[]) =>
		ratesFor(data, [observation({ unit: 'EUR', year: 2020 }), observation({ unit: 'JPY', year: 2022 })], more).map(
			({ currency, year }) => `${currency}.${year}`
		);

	test('of each currency the years of its own figures, not those of others', () => {
		expect(codes([])).toEqual(['EUR.2020', 'JPY.2022']);
	});

	test('and what is asked for beside them in the years of all', () => {
		expect([...codes(['VND'])].sort()).toEqual(['EUR.2020', 'JPY.2022', 'VND.2020', 'VND.2022']);
	});
});

describe('figures of the tables', () => {
	const told = ['losses', 'reports', 'cases'];
	const all = openData().figures.filter(
		({ metric, category }) => category === null && told.includes(openData().metrics.get(metric)?.family ?? '')
	);
	const tables = { rates: rates(openData()), denominators: denominatorsFor(openData(), all, MEASURES) };
	const amount = (id: string, measure: Measure, currency: Currency = 'usd') => {
		const row = all.find((one) => one.id === id);
		if (row === undefined) throw new Error(`no figure ${id}`);
		const result = measured(row, { measure, currency }, tables);
		if (isGap(result)) throw new Error(`${id}: ${result.gap}`);
		return result.value;
	};

	const fbi = 'USA.2023.ic3_losses.fbi-ic3-2023';
	const japan = 'JPN.2023.npa_jp_special_fraud_losses.yahoojp-npa-2023';
	const vietnam = 'VNM.2024.online_scam_losses.vnexpress-mps-2025-06';

	test('12.5 billion dollars over 336,806,231 people are 37.113328 dollars each', () => {
		expect(amount(fbi, 'per-person')).toBeCloseTo(37.113328, 6);
		expect(amount(fbi, 'per-user')).toBeCloseTo(39.844937, 6);
		expect(amount(fbi, 'gdp-share')).toBeCloseTo(0.0456856, 7);
		expect(amount(fbi, 'constant-usd')).toBeCloseTo(13_207_289_417.201, 2);
	});

	test('losses by state come per head of its own people: California 64.500348, the District of Columbia 421.708724', () => {
		const states = openData().figures.filter(({ metric }) => metric.startsWith('ic3_state'));
		const denominators = denominatorsFor(openData(), states, ['per-person']);
		const perHead = (id: string) => {
			const row = states.find((one) => one.id === id);
			if (row === undefined) throw new Error(`no figure ${id}`);
			return measured(row, { measure: 'per-person', currency: 'usd' }, { rates: rates(openData()), denominators });
		};
		const value = (id: string) => {
			const result = perHead(id);
			return isGap(result) ? result.gap : result.value;
		};
		expect(value('USA.2024.ic3_state_losses.CA.fbi-ic3-2024')).toBeCloseTo(64.500348, 6);
		expect(value('USA.2024.ic3_state_losses.DC.fbi-ic3-2024')).toBeCloseTo(421.708724, 6);
		expect(value('USA.2024.ic3_state_complaints.DC.fbi-ic3-2024')).toBeCloseTo(557.781603, 5);
		expect(value('USA.2024.ic3_state_losses.GU.fbi-ic3-2024')).toBe('no-population');
	});

	test('45.26 billion yen are 322 million dollars, 7.66 trillion dong, 2.587251 dollars each', () => {
		expect(amount(japan, 'value')).toBeCloseTo(322_155_867.636, 2);
		expect(amount(japan, 'value', 'vnd')).toBeCloseTo(7_663_224_455_602.138, 1);
		expect(amount(japan, 'per-person')).toBeCloseTo(2.587251, 6);
	});

	test('12 trillion dong are 497 million dollars, 4.917316 each, 0.10424 percent of the product', () => {
		expect(amount(vietnam, 'value')).toBeCloseTo(496_588_318.245, 2);
		expect(amount(vietnam, 'per-person')).toBeCloseTo(4.917316, 6);
		expect(amount(vietnam, 'gdp-share')).toBeCloseTo(0.1042403, 7);
	});

	test('859,532 complaints among 340,110,988 people are 252.721032 per 100,000', () => {
		expect(amount('USA.2024.ic3_complaints.fbi-ic3-2024', 'per-person')).toBeCloseTo(252.721032, 6);
	});

	test('dollars of 2017 grow by the prices of 2025 over those of 2017', () => {
		expect(amount('USA.2017.ic3_losses.fbi-ic3-2018', 'constant-usd')).toBeCloseTo(1_863_334_424.364, 2);
	});

	test('84.15 percent of 100,987,686 people are 84,981,138', () => {
		const share = openData()
			.figuresOf('internet_users_share')
			.filter(({ entity, year, publisher }) => entity === 'VNM' && year === 2024 && publisher === 'world-bank-itu');
		const [row] = share;
		if (row === undefined) throw new Error('no share');
		const online = people(row, { denominators: denominatorsFor(openData(), share, ['value'], { people: true }) });
		expect(isGap(online) ? online : Math.round(online.value)).toBe(84_981_138);
	});

	test('whatever the measure, nothing but numbers comes of any figure', () => {
		const results = MEASURES.flatMap((measure) =>
			all.map((row) => measured(row, { measure, currency: 'usd' }, tables))
		);
		const numbers = results.flatMap((result) => (isGap(result) ? [] : [result.value]));
		expect(numbers.length).toBeGreaterThan(1500);
		expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
	});
});

/** JSON knows no −0. */
function withoutMinusZero(denominators: Denominators): Denominators {
	const plain = (table: Denominators['gdp']) =>
		new Map([...table].map(([key, of]) => [key, { ...of, value: of.value === 0 ? 0 : of.value }] as const));
	return {
		byState: denominators.byState,
		population: plain(denominators.population),
		users: plain(denominators.users),
		gdp: plain(denominators.gdp),
		prices: plain(denominators.prices)
	};
}
