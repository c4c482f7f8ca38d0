import { describe, expect, test } from 'vitest';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { legendOf } from '$lib/chart/views/words';
import { ratesByYear } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { openData } from '$lib/data/server/load';
import { m } from '$lib/paraglide/messages';
import { cardOf, smallInput } from '../fixtures/draw-input';
import { observation } from '../fixtures/observations';

const cost = (publisher: string, year: number, value: number, of: Partial<Observation> = {}) =>
	observation({ entity: 'WORLD', metric: 'cybercrime_cost', publisher, year, value, ...of });
const fbi = (year: number, value: number) =>
	observation({ entity: 'USA', metric: 'ic3_losses', publisher: 'fbi', year, value });
const losses = (rows: readonly Observation[], of: Parameters<typeof smallInput>[1] = {}) => {
	const input = smallInput('global-losses', { ...of, rows });
	const { drawing, chartText, bracket } = cardOf('global-losses', input);
	return { ...drawing, ...chartText, bracket, legend: legendOf(drawing, input.language) };
};

const words = {
	metrics: {
		cybercrime_cost: { label: 'Cost of cybercrime', class: 'mixed' },
		cybercrime_cost_eur: { label: 'Cost of cybercrime, in euro', class: 'mixed', quantity: 'cybercrime_cost' },
		scam_losses: { label: 'Losses to scams', class: 'mixed' },
		ransomware_payments: { label: 'Ransoms paid', class: 'on-chain' }
	}
};
const scam = { metric: 'scam_losses' };
/** Two figures for scams and one forecast for all cybercrime, of one year; a ransom and one country's count beside them. */
const year2025 = [
	cost('verafin', 2025, 62e9, { ...scam, status: 'estimate' }),
	cost('gasa', 2025, 442e9, { ...scam, status: 'survey' }),
	cost('ventures', 2025, 10.5e12, { status: 'projection' }),
	cost('chainalysis', 2025, 0.82e9, { metric: 'ransomware_payments', status: 'estimate' }),
	fbi(2025, 20.9e9)
];

describe('the title of world totals', () => {
	test('has the spread within one thing, and names the one figure for another', () => {
		const { title, rests } = losses(year2025, { words });
		expect(title).toBe(
			'For 2025, 2 publishers put the losses to scams at $62 or $442\u00a0billion: 7.1 times apart; one forecast puts the cost of cybercrime at $10.5\u00a0trillion'
		);
		expect(new Set(rests)).toEqual(new Set(year2025.slice(0, 3).map(({ id }) => id)));
	});

	test('joins no two things, however far apart they lie', () => {
		const { bracket } = losses(year2025, { words });
		expect(bracket).toEqual({ year: 2025, low: 62e9, high: 442e9, text: '7.1×|apart' });
		const alone = year2025.filter(({ publisher }) => publisher !== 'gasa');
		expect(losses(alone, { words })).toMatchObject({ title: `${m.global_losses_neutral()} · 2025`, bracket: null });
	});

	test('is of the newest year that has two figures for one thing', () => {
		const older = [cost('a', 2020, 1e12), cost('b', 2020, 3e12)];
		expect(losses([...older, ...year2025], { words }).title).toContain('For 2025');
		expect(losses([...older, ...year2025], { words, filters: { to: 2020 } }).title).toBe(
			'For 2020, 2 publishers put the cost of cybercrime at $1 or $3\u00a0trillion: 3 times apart'
		);
	});

	test('rests on nothing that is doubted, and says where figures are forecasts', () => {
		const doubted = year2025.map((row) => (row.publisher === 'gasa' ? { ...row, flags: ['disputed'] as const } : row));
		expect(losses(doubted, { words }).title).toBe(`${m.global_losses_neutral()} · 2025`);
		const forecasts = [9.5e12, 9.22e12].map((value) => cost(`p${value}`, 2024, value, { status: 'projection' }));
		expect(losses(forecasts, { words }).title).toBe(
			'For 2024, 2 forecasts put the cost of cybercrime at $9.22 or $9.5\u00a0trillion'
		);
	});

	test('says no factor of figures of which some are hidden', () => {
		const three = [cost('a', 2024, 1e12), cost('b', 2024, 3e12), cost('c', 2024, 9e12, { status: 'survey' })];
		expect(losses(three, { words, filters: { statuses: ['reported'] } }).title).toBe(
			`${m.global_losses_neutral()} · 2024`
		);
	});

	test('a figure in another currency counts with those it is of one thing with', () => {
		const rates = ratesByYear([{ currency: 'EUR', year: 2020, perUsd: 0.875, source: 'wb' }]);
		const rows = [cost('mcafee', 2020, 1e12), cost('jrc', 2020, 7e12, { metric: 'cybercrime_cost_eur', unit: 'EUR' })];
		expect(losses(rows, { rates, words }).title).toBe(
			'For 2020, 2 publishers put the cost of cybercrime at $1 or $8\u00a0trillion: 8 times apart'
		);
	});
});

describe('globalLosses', () => {
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
		expect(drawn).toEqual([old.id, fresh.id]);
	});

	test('copies are left out', () => {
		const echo = cost('paper', 2025, 99e12, { flags: ['echo'] });
		const { drawn, title } = losses([...year2025, echo], { words });
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

	test('one country’s count among the world’s says whose it is, in both languages', () => {
		const rows = [cost('a', 2024, 1e12), fbi(2024, 16.6e9)];
		const named = (USA: string) =>
			losses(rows, { words: { publishers: { fbi: 'FBI IC3' }, entities: { USA, WORLD: 'World' } } }).legend;
		expect(named('United States').map(({ name }) => name)).toEqual(['a', 'FBI IC3 (United States)']);
		expect(named('Hoa Kỳ').map(({ name }) => name)).toEqual(['a', 'FBI IC3 (Hoa Kỳ)']);
	});

	test('the reference is ink, the highest series has the first colour', () => {
		const { series } = losses([cost('small', 2024, 1e9), cost('large', 2024, 9e12), fbi(2024, 16.6e9)]);
		expect(Object.fromEntries(series.map(({ name, colour }) => [name, colour]))).toEqual({
			small: 2,
			large: 1,
			'fbi (USA)': 0
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

	test('the legend tells a range where only one was published', () => {
		const rand = cost('rand', 2018, 275e9, { low: 275e9, high: 6.6e12 });
		expect(losses([rand]).legend.map(({ value }) => value)).toEqual(['2018: $275\u00a0bn to $6.6\u00a0tn']);
	});

	test('the legend is sorted by latest amount', () => {
		const { legend } = losses([fbi(2024, 16.6e9), cost('a', 2024, 1e12)], { language: 'vi' });
		expect(legend.map(({ name, value }) => [name, value])).toEqual([
			['a', '2024: 1.000\u00a0tỷ\u00a0USD'],
			['fbi (USA)', '2024: 16,6\u00a0tỷ\u00a0USD']
		]);
	});

	test('says that it cannot follow countries', () => {
		expect(losses(year2025, { filters: { countries: ['VNM'] } }).notes).toContain(m.chart_note_world_only());
		expect(losses(year2025).notes).not.toContain(m.chart_note_world_only());
	});

	test('says that it stays in US dollars where other money is asked for', () => {
		const said = 'Amounts stay in US dollars here: world totals have no local currency.';
		expect(losses(year2025, { filters: { currency: 'vnd' } })).toMatchObject({ currency: 'usd' });
		for (const currency of ['vnd', 'local'] as const)
			expect(losses(year2025, { filters: { currency } }).notes).toContain(said);
		for (const currency of ['usd', null] as const)
			expect(losses(year2025, { filters: { currency } }).notes).not.toContain(said);
	});

	test('nothing is drawn of years without a figure, whatever others there are', () => {
		expect(losses(year2025, { filters: { from: 2026 } })).toMatchObject({
			drawn: [],
			title: m.global_losses_neutral()
		});
		expect(losses(year2025, { filters: { to: 2020 } }).drawn).toEqual([]);
	});

	test('nothing is drawn of nothing', () => {
		expect(losses([])).toMatchObject({
			series: [],
			drawn: [],
			legend: [],
			title: m.global_losses_neutral()
		});
	});
});

test('every total for all cybercrime that the tables hold for 2018 is drawn, that with what spreads too', () => {
	const legend = legendOf(cardOf('global-losses', unfilteredInput(openData(), 'global-losses', 'en')).drawing, 'en');
	const rand = legend.filter(({ name }) => name === 'RAND').map(({ counts, value }) => `${counts}: ${value}`);
	expect(rand).toEqual([
		'direct and knock-on cost, model runs: 2018: $799\u00a0bn to $22.5\u00a0tn',
		'direct cost, range: 2018: $275\u00a0bn to $6.6\u00a0tn'
	]);
	expect(legend.map(({ name }) => name)).toContain('FBI IC3 (United States)');
});
