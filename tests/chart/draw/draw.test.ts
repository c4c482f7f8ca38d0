import { chartOf } from '$lib/catalogue/server/specs';
import { describe, expect, test } from 'vitest';
import type { DrawInput } from '$lib/chart/drawing';
import { amountText } from '$lib/statements/amount-words';
import { draw } from '$lib/chart/draw/draw';
import { NO_DENOMINATORS } from '$lib/data/denominators';
import type { Observation } from '$lib/data/observation';
import type { Filters } from '$lib/filters/filters';
import { chartInput, observation, yearly } from '../../fixtures/observations';

function drawn(
	slug: string,
	rows: readonly Observation[],
	filters: Partial<Filters> = {},
	more: Partial<DrawInput> = {}
) {
	const dataset = chartOf(slug);
	const words = {
		metrics: { police: { label: '', class: 'police-cases' }, forms: { label: '', class: 'complaints' } }
	};
	return draw({
		...chartInput({ rows, filters, words, countries: ['AUS', 'SGP'] }),
		dataset,
		denominators: NO_DENOMINATORS,
		titles: {},
		against: [],
		...more
	});
}
const values = ({ series }: ReturnType<typeof drawn>) =>
	Object.fromEntries(series.map(({ key, points }) => [key, points.map(({ row, amount }) => [row.year, amount.value])]));

const australia = yearly({ 2021: 5, 2022: 6, 2024: 8 }, { entity: 'AUS', metric: 'forms' });
const singapore = yearly({ 2021: 1, 2022: 2, 2023: 4 }, { entity: 'SGP', metric: 'police' });
const both = [...australia, ...singapore];

describe('series', () => {
	test('one a country in the order chosen, with the years chosen and no others', () => {
		expect(values(drawn('scam-losses', both, { countries: ['SGP', 'AUS'], from: 2022 }))).toEqual({
			SGP: [
				[2022, 2],
				[2023, 4]
			],
			AUS: [
				[2022, 6],
				[2024, 8]
			]
		});
	});

	test('the figure that stands for a year is drawn, the others stay as small marks, and both are saved', () => {
		const old = observation({ entity: 'AUS', year: 2021, value: 4, metric: 'forms', source: 'old', rank: 1 });
		const fresh = observation({ entity: 'AUS', year: 2021, value: 5, metric: 'forms', source: 'new' });
		const { series, rows } = drawn('scam-losses', [old, fresh], { kind: 'line' });
		expect(
			series.map(({ points, superseded }) => [
				points.map(({ row }) => row.source),
				superseded.map(({ row }) => row.source)
			])
		).toEqual([[['new'], ['old']]]);
		expect(rows.map(({ source }) => source)).toEqual(['old', 'new']);
	});

	test('copies of another publisher’s figure are not drawn', () => {
		expect(drawn('scam-losses', [observation({ entity: 'AUS', flags: ['echo'] })]).rows).toEqual([]);
	});

	test('only the metric chosen, the statuses chosen and the publishers chosen', () => {
		const rows = [
			observation({ entity: 'AUS', year: 2020, metric: 'forms', publisher: 'accc' }),
			observation({ entity: 'AUS', year: 2021, metric: 'forms', publisher: 'acsc' }),
			observation({ entity: 'AUS', year: 2022, metric: 'police', publisher: 'accc' }),
			observation({ entity: 'AUS', year: 2023, metric: 'forms', publisher: 'accc', status: 'survey' })
		];
		const filters = { metrics: ['forms'], sources: ['accc'], statuses: ['reported' as const] };
		expect(drawn('scam-losses', rows, filters).rows.map(({ year }) => year)).toEqual([2020]);
	});

	test('a country that is chosen colours its line, all others stand mute behind when asked for', () => {
		const rows = [...both, ...yearly({ 2022: 9 }, { entity: 'JPN', metric: 'police' })];
		const { series, background, rows: all } = drawn('scam-losses', rows, { behind: true, kind: 'line' });
		expect(series.map(({ key, colour }) => [key, colour])).toEqual([
			['AUS', 1],
			['SGP', 2]
		]);
		expect(background.map(({ key, colour }) => [key, colour])).toEqual([['JPN', 9]]);
		expect(all).toHaveLength(7);
	});

	test('groups of ages stand by age, whichever is larger', () => {
		const rows = ['60-plus', 'under-20', '20-29'].map((category, at) =>
			observation({ entity: 'USA', metric: 'ic3_age_losses', category, value: 10 - at })
		);
		const categories = { 'under-20': 'Under 20', '20-29': '20–29', '60-plus': '60 and older' };
		const words = { entities: {}, publishers: {}, counts: {}, metrics: {}, quantities: {}, categories };
		expect(drawn('us-victim-age', rows, {}, { words }).series.map(({ key }) => key)).toEqual([
			'under-20',
			'20-29',
			'60-plus'
		]);
	});

	test('colours of categories go by the newest year of all figures, whatever is filtered', () => {
		const rows = [
			...yearly({ 2020: 9, 2024: 1 }, { entity: 'USA', metric: 'ic3_age_losses', category: 'young' }),
			...yearly({ 2020: 1, 2024: 9 }, { entity: 'USA', metric: 'ic3_age_losses', category: 'old' })
		];
		const colours = (filters: Partial<Filters>) =>
			drawn('us-victim-age', rows, filters).series.map(({ key, colour }) => [key, colour]);
		expect(colours({})).toEqual([
			['old', 1],
			['young', 2]
		]);
		expect(colours({ from: 2020, to: 2020 })).toEqual([
			['old', 1],
			['young', 2]
		]);
	});
});

describe('pictures of one year', () => {
	test('bars take the last year chosen, and the nearest of three years before where it has no figure', () => {
		const bars = drawn('scam-losses', both, { kind: 'bars', from: 2020, to: 2023 });
		expect(bars.year).toBe(2023);
		expect(values(bars)).toEqual({ AUS: [[2022, 6]], SGP: [[2023, 4]] });
		expect(values(drawn('scam-losses', both, { kind: 'bars', to: 2027 }))).toEqual({ AUS: [[2024, 8]] });
	});

	test.each([
		[1980, 2021],
		[2060, 2024]
	])('asked for %d, before or after all figures, they take the nearest year that has any: %d', (to, year) => {
		expect(drawn('scam-losses', both, { kind: 'bars', from: to, to }).year).toBe(year);
	});

	test('without a choice they take the newest year that half of the countries have', () => {
		expect(drawn('scam-losses', both, { kind: 'bars' }).year).toBe(2024);
		const three = [...both, ...yearly({ 2022: 1 }, { entity: 'JPN', metric: 'police' })];
		expect(drawn('scam-losses', three, { kind: 'bars', countries: ['AUS', 'SGP', 'JPN'] }).year).toBe(2022);
	});

	test('the map takes every country, chosen or not', () => {
		const rows = [...both, ...yearly({ 2024: 3 }, { entity: 'JPN', metric: 'police' })];
		expect(drawn('scam-losses', rows, { tab: 'map', to: 2024 }).rows.map(({ entity }) => entity)).toEqual([
			'AUS',
			'SGP',
			'JPN'
		]);
	});
});

describe('two years', () => {
	test('a slope joins the oldest and the newest year that half of the countries have', () => {
		const { years, rows } = drawn('scam-losses', both, { kind: 'slope' });
		expect(years).toEqual([2021, 2024]);
		expect(rows.map(({ entity, year }) => [entity, year])).toEqual([
			['AUS', 2021],
			['AUS', 2024],
			['SGP', 2021]
		]);
	});

	test('or the two years chosen', () => {
		const { years, rows } = drawn('scam-losses', both, { kind: 'slope', from: 2021, to: 2022 });
		expect([years, rows.length]).toEqual([[2021, 2022], 4]);
	});
});

describe('what cannot be drawn is counted', () => {
	test('a logarithmic axis has no place for zero', () => {
		const rows = yearly({ 2021: 0, 2022: -1, 2023: 5 }, { entity: 'AUS', metric: 'forms' });
		const log = drawn('scam-losses', rows, { kind: 'line', scale: 'log' });
		expect([log.offLog, values(log)]).toEqual([2, { AUS: [[2023, 5]] }]);
		expect(drawn('scam-losses', rows, { kind: 'line', scale: 'linear' }).offLog).toBe(0);
	});

	test('bars, small charts and change have equal steps, whatever scale is asked for', () => {
		expect(drawn('scam-losses', both, { kind: 'bars', scale: 'log' }).scale).toBe('linear');
		expect(drawn('scam-losses', both, { kind: 'facets', scale: 'log' }).scale).toBe('linear');
		expect(drawn('scam-losses', both, { kind: 'line', measure: 'change', scale: 'log' }).scale).toBe('linear');
	});

	test('a figure without a base is a gap of its year, not of years out of sight', () => {
		const { gaps, rows } = drawn('scam-losses', both, { measure: 'per-person', from: 2024 });
		expect(rows).toEqual([]);
		expect(gaps.map(({ row, gap }) => [row.entity, row.year, gap])).toEqual([['AUS', 2024, 'no-population']]);
	});

	test('more than twenty bars are cut, and the others counted', () => {
		const rows = Array.from({ length: 23 }, (_, at) =>
			observation({ entity: 'USA', metric: 'ic3_state_losses', category: `S${at}`, value: 100 - at })
		);
		const { series, more } = drawn('us-states', rows, { kind: 'bars' });
		expect([series.length, more, series[0]?.key, series[19]?.key]).toEqual([20, 3, 'S0', 'S19']);
	});

	test('a strip shows as many of the last whole years as it has rows for', () => {
		const rows = [2022, 2023, 2024].flatMap((year) =>
			Array.from({ length: 10 }, (_, at) =>
				observation({ entity: 'VNM', year, publisher: `p${at}`, metric: 'cyberattacks' })
			)
		);
		const { years, rows: shown } = drawn('vietnam-cyberattacks', rows, { kind: 'strip' });
		expect([years, shown.length]).toEqual([[2023, 2024], 20]);
	});
});

describe('measures and money', () => {
	test('local currencies of several countries are drawn in small charts only, else in dollars', () => {
		expect(drawn('scam-losses', both, { currency: 'local' }).currency).toBe('local');
		expect(drawn('scam-losses', both, { currency: 'local', kind: 'line' }).currency).toBe('usd');
		expect(drawn('scam-losses', both, { currency: 'local', kind: 'line', countries: ['AUS'] }).currency).toBe('local');
	});

	test('change counts from the first year shown', () => {
		const changed = drawn('scam-losses', both, { measure: 'change', from: 2022, kind: 'line' });
		expect(values(changed)).toEqual({
			AUS: [
				[2022, 0],
				[2024, 33.33333333333333]
			],
			SGP: [
				[2022, 0],
				[2023, 100]
			]
		});
	});

	test('figures that count different things are told apart', () => {
		expect(drawn('scam-losses', both).guarded).toMatchObject({ mixed: true, rankable: false });
		expect(drawn('scam-losses', australia).guarded).toMatchObject({ mixed: false, rankable: true });
	});
});

describe('the two years of a slope', () => {
	test('are years with amounts that can be drawn, not only with figures', () => {
		const rows = [
			...yearly({ 2020: 1, 2021: 2, 2022: 3 }, { entity: 'AUS', metric: 'forms', unit: 'AUD' }),
			...yearly({ 2020: 1, 2021: 2, 2022: 3 }, { entity: 'SGP', metric: 'forms', unit: 'SGD' })
		];
		const rates = new Map(
			[2020, 2021].flatMap((year) =>
				['AUD', 'SGD'].map(
					(currency) => [`${currency}.${year}`, { currency, year, perUsd: 2, source: 'rates' }] as const
				)
			)
		);
		expect(drawn('scam-losses', rows, { kind: 'slope' }, { rates }).years).toEqual([2020, 2021]);
	});
});

describe('parts drawn as shares', () => {
	const part = (category: string, values: Readonly<Record<number, number>>) =>
		yearly(values, { entity: 'USA', metric: 'ic3_type_losses', unit: 'USD', category });
	const rows = [...part('phishing', { 2023: 30, 2024: 10 }), ...part('investment', { 2023: 90, 2024: 30 })];
	const stacked = (relative: boolean) => drawn('us-crime-types', rows, { kind: 'stacked', relative });
	const told = ({ amounts }: ReturnType<typeof drawn>) =>
		[...amounts.values()].map((amount) => amountText(amount, 'en', 'full'));

	test('are told in percent of the sum of their year, with that sum as a step', () => {
		const drawing = stacked(true);
		expect(told(drawing).sort()).toEqual([
			'25% of the parts drawn',
			'25% of the parts drawn',
			'75% of the parts drawn',
			'75% of the parts drawn'
		]);
		const [row] = drawing.rows;
		const amount = row === undefined ? undefined : drawing.amounts.get(row.id);
		expect(amount?.steps).toEqual([{ kind: 'year-sum', value: 120, unit: 'USD', year: 2023, source: '' }]);
	});

	test('as amounts are told as published', () => {
		expect(told(stacked(false)).sort()).toEqual(['$10', '$30', '$30', '$90']);
	});
});
