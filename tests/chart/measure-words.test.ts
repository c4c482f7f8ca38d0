import { describe, expect, test } from 'vitest';
import { amountText, amountTick } from '$lib/statements/amount-words';
import { gapNotes, measureLabel, measureSubtitle, stepNotes } from '$lib/chart/text/measure-words';
import { CURRENCIES, MEASURES } from '$lib/data/choices';
import type { Amount, Step, StepKind } from '$lib/data/convert';
import { GAP_REASONS } from '$lib/data/measures';
import { observation } from '../fixtures/observations';

const step = (kind: StepKind, year: number, source = 'wb'): Step => ({ kind, value: 2, unit: 'x', year, source });
const amount = (of: Partial<Amount>): Amount => ({
	value: 0,
	low: null,
	high: null,
	unit: 'USD',
	per: null,
	steps: [],
	...of
});
const perPerson = { count: 1, of: 'people' } as const;
const per100000 = { count: 100_000, of: 'people' } as const;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const both = (of: Partial<Amount>) => [plain(amountText(amount(of), 'en')), plain(amountText(amount(of), 'vi'))];

describe('amountText', () => {
	test('tells what rests on a rate that nobody published as “about”, to two digits, and in full where sums are redone', () => {
		const steps: readonly Step[] = [{ ...step('exchange-rate', 2025), marks: ['implied'] }];
		expect(both({ value: 240_221_003, steps })).toEqual(['about $240 million', 'khoảng 240 triệu USD']);
		expect(both({ value: 6_654_000, low: 6_654_000, high: 7_049_000, steps })).toEqual([
			'about $6.7–7 million',
			'khoảng 6,7–7 triệu USD'
		]);
		expect(plain(amountText(amount({ value: 240_221_003, steps }), 'en', 'full'))).not.toContain('about');
	});

	test('says per whom', () => {
		expect(both({ value: 49.234, per: perPerson })).toEqual(['$49.2 per person', '49,2 USD/người']);
		expect(both({ value: 12.34, unit: 'reports', per: per100000 })).toEqual([
			'12.3 per 100,000 people',
			'12,3 trên 100.000 dân'
		]);
		expect(both({ value: 6, per: { count: 1, of: 'internet-users' } })[0]).toBe('$6 per internet user');
		expect(both({ value: 0.42, unit: 'cases', per: { count: 100_000, of: 'internet-users' } })).toEqual([
			'0.42 per 100,000 internet users',
			'0,42 trên 100.000 người dùng Internet'
		]);
	});

	test('small money keeps two digits that count', () => {
		expect(both({ value: 0.0432, per: perPerson })).toEqual(['$0.043 per person', '0,043 USD/người']);
		expect(both({ value: 0.5 })[0]).toBe('$0.5');
		expect(both({ value: 1e-30 })[0]).toBe('$0');
	});

	test('a share of the product says of what', () => {
		expect(both({ value: 0.0208, unit: 'percent', steps: [step('gdp', 2024)] })).toEqual([
			'0.021% of GDP',
			'0,021% GDP'
		]);
		expect(both({ value: 84.15, unit: 'percent' })).toEqual(['84.15%', '84,15%']);
	});

	test('constant dollars say of which year', () => {
		const steps = [step('us-prices', 2017), step('us-prices', 2024)];
		expect(both({ value: 1.8156e9, steps })).toEqual(['$1.82 billion at 2024 prices', '1,82 tỷ USD theo giá năm 2024']);
	});

	test('change carries its sign; shares change by points', () => {
		const steps = [step('first-year', 2018)];
		expect(both({ value: 340.2, unit: 'percent', steps })).toEqual(['+340%', '+340%']);
		expect(both({ value: -4.25, unit: 'percent', steps })).toEqual(['-4.3%', '-4,3%']);
		expect(both({ value: 0, unit: 'percent', steps })[0]).toBe('0%');
		expect(both({ value: 12, unit: 'points', steps })).toEqual(['+12 points', '+12 điểm phần trăm']);
	});

	test('a range stays a range', () => {
		expect(both({ value: 3.2, low: 3.2, high: 4, per: perPerson })[0]).toBe('$3.2–4 per person');
		expect(both({ value: 3.5, low: 3.2, high: 4, per: perPerson })[0]).toBe('$3.5 per person');
	});

	test('short leaves to the subtitle what it says', () => {
		expect(plain(amountText(amount({ value: 49.2, per: perPerson }), 'en', 'short'))).toBe('$49.2');
		expect(plain(amountText(amount({ value: 16.6e9 }), 'en', 'short'))).toBe('$16.6 bn');
		expect(amountText(amount({ value: 0.02, unit: 'percent', steps: [step('gdp', 2024)] }), 'en', 'short')).toBe(
			'0.02%'
		);
	});
});

describe('amountTick', () => {
	test('is short and never rounds a step away', () => {
		expect(plain(amountTick(10e9, 'USD', 'en'))).toBe('$10 bn');
		expect(plain(amountTick(0.015, 'USD', 'vi'))).toBe('0,015 USD');
		expect(amountTick(0.015, 'percent', 'en')).toBe('0.015%');
		expect(amountTick(12.5, 'reports', 'vi')).toBe('12,5');
	});

	test('change has its sign', () => {
		expect(amountTick(200, 'percent', 'en', { change: true })).toBe('+200%');
		expect(amountTick(-20, 'points', 'en', { change: true })).toBe('-20');
	});
});

describe('gapNotes', () => {
	const row = (year: number) => observation({ year });

	test('one sentence a reason, with years in spans', () => {
		const gaps = [2018, 2019, 2020, 2023, 2023].map((year) => ({ row: row(year), gap: 'no-population' as const }));
		expect(gapNotes(gaps, 'en')).toEqual([
			'Not shown: 5 of the figures (2018–2020, 2023), as the tables do not have a population figure of the same year.'
		]);
		expect(gapNotes(gaps, 'vi')).toEqual([
			'Không đưa vào biểu đồ 5 số liệu (2018–2020, 2023) vì bảng số liệu không có dân số của năm đó.'
		]);
		expect(gapNotes([], 'en')).toEqual([]);
	});

	test('every reason has words of its own', () => {
		const gaps = GAP_REASONS.map((gap) => ({ row: row(2024), gap }));
		expect(new Set(gapNotes(gaps, 'en')).size).toBe(GAP_REASONS.length);
		expect(new Set(gapNotes(gaps, 'vi')).size).toBe(GAP_REASONS.length);
	});
});

describe('measureLabel', () => {
	test('money is per person, a count per 100,000', () => {
		expect(measureLabel('per-person', { money: true }, 'en')).toBe('Per person');
		expect(measureLabel('per-person', { money: false }, 'en')).toBe('Per 100,000 people');
		expect(measureLabel('per-user', { money: false }, 'vi')).toBe('Trên 100.000 người dùng Internet');
	});

	test('no two measures share a name', () => {
		for (const money of [true, false])
			expect(new Set(MEASURES.map((measure) => measureLabel(measure, { money }, 'en'))).size).toBe(MEASURES.length);
	});
});

describe('measureSubtitle', () => {
	const subtitle = (measure: (typeof MEASURES)[number], unit: string | null, currency = CURRENCIES[0]) =>
		measureSubtitle({ measure, currency }, { unit, priceYear: 2024, language: 'en' });

	test('names the unit of what is drawn', () => {
		expect(subtitle('per-person', null)).toBe('US dollars per person');
		expect(subtitle('per-person', 'reports')).toBe('reports per 100,000 people');
		expect(subtitle('gdp-share', 'VND')).toBe('percent of GDP');
		expect(subtitle('constant-usd', null)).toBe('US dollars at 2024 prices');
		expect(subtitle('change', 'percent')).toBe('change in percentage points from the first year shown');
		expect(subtitle('value', 'cases')).toBe('cases');
	});

	test('follows the currency', () => {
		const local = (unit: string | null) =>
			measureSubtitle({ measure: 'value', currency: 'local' }, { unit, priceYear: null, language: 'en' });
		expect(local(null)).toBe('each country’s own currency');
		expect(local('EUR')).toBe('EUR');
		const vnd = { measure: 'per-user', currency: 'vnd' } as const;
		expect(measureSubtitle(vnd, { unit: 'USD', priceYear: null, language: 'vi' })).toBe(
			'đồng bình quân mỗi người dùng Internet'
		);
	});
});

describe('stepNotes', () => {
	test('names each table once, with its sources and the years used', () => {
		const steps = (year: number) => [step('exchange-rate', year, 'imf'), step('population', year)];
		const amounts = [2019, 2018, 2020].map((year) => amount({ steps: steps(year) }));
		const title = (id: string) => ({ wb: 'World Bank', imf: 'IMF' })[id] ?? id;
		expect(stepNotes(amounts, 'en', title)).toEqual([
			'Exchange rates, averages of the year: IMF (2018–2020)',
			'Population: World Bank (2018–2020)'
		]);
		expect(stepNotes([amount({})], 'en')).toEqual([]);
	});

	test('tables of two publishers stand each with its years, and it is said that they are joined', () => {
		const amounts = [2022, 2023].map((year) => amount({ steps: [step('gdp', year)] }));
		const all = [...amounts, amount({ steps: [step('gdp', 2024, 'cia')] })];
		const title = (id: string) => ({ wb: 'World Bank: GDP', cia: 'CIA: The World Factbook' })[id] ?? id;
		expect(stepNotes(all, 'en', title)).toEqual([
			'Gross domestic product in US dollars of the year: World Bank: GDP (2022–2023) and CIA: The World Factbook (2024). These tables are of different publishers: part of a change between their years may come from that.'
		]);
		expect(stepNotes(all, 'vi', title)).toEqual([
			'GDP theo đô la Mỹ của từng năm: World Bank: GDP (2022–2023) và CIA: The World Factbook (2024). Các bảng này do những bên công bố khác nhau lập: một phần thay đổi giữa các năm có thể do đó.'
		]);
	});

	test('two tables of one publisher are not said to be joined', () => {
		const all = [amount({ steps: [step('gdp', 2023)] }), amount({ steps: [step('gdp', 2024, 'new')] })];
		const title = (id: string) => ({ wb: 'World Bank: GDP', new: 'World Bank: newer GDP' })[id] ?? id;
		expect(stepNotes(all, 'en', title)).toEqual([
			'Gross domestic product in US dollars of the year: World Bank: GDP (2023) and World Bank: newer GDP (2024)'
		]);
	});

	test('prices say whose dollars they are', () => {
		const amounts = [amount({ steps: [step('us-prices', 2017, 'bls'), step('us-prices', 2024, 'bls')] })];
		expect(stepNotes(amounts, 'en')).toEqual(['US consumer prices: bls (2017, 2024); amounts are in dollars of 2024']);
	});
});

test('notes on steps say which numbers are projections, lack months, or are implied by others', () => {
	const of = (kind: StepKind, mark: 'projection' | 'incomplete' | 'implied') =>
		(['en', 'vi'] as const).map((language) =>
			stepNotes([amount({ steps: [{ ...step(kind, 2025), marks: [mark] }] })], language)
		);
	expect(of('population', 'projection')).toEqual([
		['Population: wb (2025); 2025: a projection'],
		['Dân số: wb (2025); 2025: số dự báo']
	]);
	expect(of('us-prices', 'incomplete')).toEqual([
		['US consumer prices: wb (2025); amounts are in dollars of 2025; 2025: without some months'],
		['Giá tiêu dùng Mỹ: wb (2025); số tiền tính theo đô la năm 2025; 2025: thiếu một số tháng']
	]);
	expect(of('exchange-rate', 'implied')).toEqual([
		[
			'Exchange rates, averages of the year: wb (2025); 2025: the official rate implied by output in both currencies, so amounts are told as “about”'
		],
		['Tỷ giá bình quân năm: wb (2025); 2025: tỷ giá chính thức, suy từ số liệu GDP, nên số tiền chỉ ghi “khoảng”']
	]);
});
