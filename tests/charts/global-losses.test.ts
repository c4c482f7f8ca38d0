import { describe, expect, test } from 'vitest';
import { globalLosses, widestRecentSpread } from '$lib/charts/global-losses/select';
import { ratesByYear } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { chartInput, observation } from '../fixtures/observations';

const cost = (publisher: string, year: number, value: number, of: Partial<Observation> = {}) =>
	observation({ entity: 'WORLD', metric: 'cybercrime_cost', publisher, year, value, ...of });
const fbi = (year: number, value: number) =>
	observation({ entity: 'USA', metric: 'ic3_losses', publisher: 'fbi', year, value });
const losses = (rows: readonly Observation[], of: Parameters<typeof chartInput>[0] = {}) =>
	globalLosses(chartInput({ ...of, rows }));

const three = [cost('a', 2024, 1e12), cost('b', 2024, 10.5e12), cost('c', 2024, 500e9, { metric: 'scam_losses' })];

describe('widestRecentSpread', () => {
	test('is of the newest year with three publishers, lowest to highest', () => {
		const newer = [cost('a', 2025, 1), cost('b', 2025, 2)];
		expect(widestRecentSpread([...three, ...newer])).toEqual({ year: 2024, low: 500e9, high: 10.5e12 });
	});

	test('a figure of zero has no place on the axis and is no end of the spread', () => {
		expect(widestRecentSpread([...three, cost('d', 2024, 0)])?.low).toBe(500e9);
	});

	test('three figures of two publishers are not enough', () => {
		expect(widestRecentSpread([cost('a', 2024, 1), cost('a', 2024, 3), cost('b', 2024, 2)])).toBeNull();
		expect(widestRecentSpread([])).toBeNull();
	});

	test('a part of the loss, one country, or another currency is no total of the world', () => {
		const [a, b] = three;
		const others = [
			fbi(2024, 16.6e9),
			cost('c', 2024, 1, { metric: 'ransomware_payments' }),
			cost('c', 2024, 1, { unit: 'EUR' }),
			cost('c', 2024, 1, { entity: 'USA' })
		];
		for (const other of others) expect(widestRecentSpread([a, b, other].flatMap((row) => row ?? []))).toBeNull();
	});
});

describe('globalLosses', () => {
	test('the title has the spread, the bracket its factor', () => {
		const { title, spreadText } = losses(three);
		expect(title).toBe(m.global_losses_title({ year: 2024, low: '$500\u00a0billion', high: '$10.5\u00a0trillion' }));
		expect(spreadText).toBe(m.times_apart({ times: '21' }));
	});

	test('without a spread the title is neutral', () => {
		expect(losses([fbi(2024, 16.6e9)])).toMatchObject({
			title: m.global_losses_neutral(),
			spread: null,
			spreadText: ''
		});
	});

	test('a series is a publisher with a metric', () => {
		const rows = [cost('gasa', 2023, 1), cost('gasa', 2024, 2), cost('gasa', 2024, 3, { metric: 'scam_losses' })];
		expect(losses(rows).series.map(({ key, points }) => [key, points.length])).toEqual([
			['gasa-cybercrime-cost', 2],
			['gasa-scam-losses', 1]
		]);
	});

	test('a figure that does not stand for its year is superseded, drawn, and in the table', () => {
		const old = cost('gasa', 2024, 2, { source: 'old', rank: 1 });
		const fresh = cost('gasa', 2024, 3, { source: 'new' });
		const { series, drawn } = losses([old, fresh]);
		expect(series[0]?.points.map(({ row }) => row)).toEqual([fresh]);
		expect(series[0]?.superseded.map(({ row }) => row)).toEqual([old]);
		expect(drawn).toEqual([fresh.id, old.id]);
	});

	test('copies are left out', () => {
		const echo = cost('paper', 2024, 99e12, { flags: ['echo'] });
		const { drawn, title } = losses([...three, echo]);
		expect(drawn).not.toContain(echo.id);
		expect(title).toContain('$10.5\u00a0trillion');
	});

	test('other currencies are drawn in dollars of their year, or not at all', () => {
		const rates = ratesByYear([{ currency: 'EUR', year: 2020, perUsd: 0.875, source: 'wb' }]);
		const euro = { metric: 'cybercrime_cost_eur', unit: 'EUR' };
		const rows = [cost('jrc', 2020, 7e12, euro), cost('jrc', 2021, 7e12, euro)];
		const { series, drawn, amounts } = losses(rows, { rates });
		expect(series[0]?.points.map(({ amount }) => amount.value)).toEqual([8e12]);
		expect(drawn).toEqual([rows[0]?.id]);
		expect(amounts.get(drawn[0] ?? '')).toMatchObject({ value: 8e12, unit: 'USD', steps: [{ value: 0.875 }] });
	});

	test('the reference is ink, the highest series has the first colour', () => {
		const { series } = losses([cost('small', 2024, 1e9), cost('large', 2024, 9e12), fbi(2024, 16.6e9)]);
		expect(Object.fromEntries(series.map(({ name, colour }) => [name, colour]))).toEqual({
			small: 2,
			large: 1,
			fbi: 0
		});
	});

	test('a ninth series is mute, and it is the one with the fewest figures', () => {
		const eight = Array.from({ length: 8 }, (_, at) => [2023, 2024].map((year) => cost(`p${at}`, year, 1e9 + at)));
		const { series } = losses([cost('last', 2024, 99e12), ...eight.flat()]);
		expect(series.find(({ name }) => name === 'last')?.colour).toBe(9);
		expect(series.map(({ colour }) => colour).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
	});

	test('a filter does not change a series’ colour', () => {
		const rows = [cost('late', 2024, 1e9), cost('early', 2015, 9e12)];
		const colour = losses(rows, { filters: { from: 2020 } }).series.map(({ name, colour }) => [name, colour]);
		expect(colour).toEqual([['late', 2]]);
	});

	test('the legend is sorted by latest amount', () => {
		const { legend } = losses([fbi(2024, 16.6e9), cost('a', 2024, 1e12)], { language: 'vi' });
		expect(legend.map(({ name, value }) => [name, value])).toEqual([
			['a', '2024: 1.000\u00a0tỷ\u00a0USD'],
			['fbi', '2024: 16,6\u00a0tỷ\u00a0USD']
		]);
	});

	test('says that it cannot follow countries', () => {
		expect(losses(three, { filters: { countries: ['VNM'] } }).notes).toContain(m.note_world_only());
		expect(losses(three).notes).not.toContain(m.note_world_only());
	});

	test('nothing is drawn of nothing', () => {
		expect(losses([])).toMatchObject({ series: [], drawn: [], legend: [], title: m.global_losses_neutral() });
	});
});
