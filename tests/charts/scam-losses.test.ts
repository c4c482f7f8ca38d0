import { describe, expect, test } from 'vitest';
import { risers } from '$lib/charts/rising';
import { scamLosses } from '$lib/charts/scam-losses/select';
import { ratesByYear } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { chartInput, observation, yearly } from '../fixtures/observations';

const rates = ratesByYear([
	{ currency: 'AUD', year: 2023, perUsd: 1.5, source: 'wb' },
	{ currency: 'AUD', year: 2024, perUsd: 2, source: 'wb' }
]);
const usa = yearly({ 2023: 12.5e9, 2024: 16.6e9 }, { entity: 'USA' });
const australia = yearly({ 2023: 3e9, 2024: 2.18e9 }, { entity: 'AUS', unit: 'AUD' });
const input = chartInput({ rows: [...usa, ...australia], rates, countries: ['USA', 'AUS'] });
const panel = (rows: readonly Observation[]) => scamLosses(chartInput({ rows, countries: ['USA'] })).panels;

describe('scamLosses', () => {
	test('amounts are dollars at the rate of their own year', () => {
		const { panels, amounts } = scamLosses(input);
		expect(panels.map(({ points }) => points.map(({ amount }) => amount.value))).toEqual([
			[12.5e9, 16.6e9],
			[2e9, 1.09e9]
		]);
		expect(amounts.get(australia[1]?.id ?? '')?.steps[0]?.value).toBe(2);
		expect(panels.map(({ latest, latestYear }) => [latest, latestYear])).toEqual([
			['$16.6\u00a0bn', '2024'],
			['$1.09\u00a0bn', '2024']
		]);
	});

	test('in local currency nothing is converted', () => {
		const { panels, subtitle } = scamLosses({ ...input, filters: { ...input.filters, currency: 'local' } });
		expect(panels[1]?.points.map(({ amount }) => amount.value)).toEqual([3e9, 2.18e9]);
		expect(panels[1]?.latest).toBe('A$2.18\u00a0bn');
		expect(subtitle).toBe(m.scam_losses_subtitle_local());
	});

	test('a year without an exchange rate is left out of dollars and counted in a note', () => {
		const late = yearly({ 2022: 1e9, 2025: 2e9 }, { entity: 'AUS', unit: 'AUD' });
		const rows = [...usa, ...australia, ...late];
		const { drawn, notes } = scamLosses({ ...input, rows });
		expect(drawn).toEqual([...usa, ...australia].map(({ id }) => id));
		expect(notes).toContain(m.note_no_rate({ count: 2, years: '2022, 2025' }));
		const revised = observation({ entity: 'AUS', unit: 'AUD', year: 2025, value: 2.1e9, source: 'revised' });
		const again = scamLosses({ ...input, rows: [...rows, revised] });
		expect(again.notes).toContain(m.note_no_rate({ count: 2, years: '2022, 2025' }));
		const local = scamLosses({ ...input, rows, filters: { ...input.filters, currency: 'local' } });
		expect(local.drawn).toHaveLength(6);
		expect(local.notes).toEqual([
			'Complaints, police cases and bank losses are different things. Where a publisher revised a year, its newest figure is drawn.',
			'The line under each name says what is counted.',
			'A line in amber ends lower than the figure before.'
		]);
	});

	test('a figure of a country that is not drawn is not counted in that note', () => {
		const dong = observation({ entity: 'VNM', unit: 'VND' });
		expect(scamLosses({ ...input, rows: [...usa, dong] }).notes).toEqual([
			'Complaints, police cases and bank losses are different things. Where a publisher revised a year, its newest figure is drawn.',
			'The line under each name says what is counted.'
		]);
	});

	test('of two figures for one year the one that stands for it is drawn', () => {
		const old = observation({ entity: 'USA', year: 2024, value: 1e9, source: 'old', rank: 1 });
		const { drawn } = scamLosses(chartInput({ rows: [old, ...usa], countries: ['USA'] }));
		expect(drawn).toEqual(usa.map(({ id }) => id));
	});

	test('copies are left out', () => {
		const echo = observation({ entity: 'USA', year: 2022, flags: ['echo'] });
		expect(scamLosses({ ...input, rows: [echo, ...usa] }).drawn).toEqual(usa.map(({ id }) => id));
	});

	test('a line that ends lower has the other colour', () => {
		expect(scamLosses(input).panels.map(({ colour }) => colour)).toEqual([1, 2]);
	});

	test('the chosen countries are drawn, and those without figures named', () => {
		const { panels, notes } = scamLosses({ ...input, filters: { ...input.filters, countries: ['AUS', 'LAO'] } });
		expect(panels.map(({ key }) => key)).toEqual(['AUS']);
		expect(notes).toContain(m.note_no_figures({ countries: 'LAO' }));
	});

	test('nothing is drawn of nothing', () => {
		expect(scamLosses(chartInput({ countries: ['USA'] }))).toMatchObject({
			panels: [],
			drawn: [],
			title: m.scam_losses_neutral()
		});
	});
});

describe('the title', () => {
	test('counts the countries that rose', () => {
		expect(scamLosses(input).title).toBe(m.scam_losses_title({ up: 1, of: 2 }));
	});

	test('says nothing of one country', () => {
		expect(scamLosses({ ...input, countries: ['USA'] }).title).toBe(m.scam_losses_neutral());
	});
});

describe('risers', () => {
	test('compares the latest figure with the year before', () => {
		expect(risers(panel(usa))).toEqual({ up: 1, of: 1 });
		expect(risers(panel(yearly({ 2023: 2, 2024: 1 }, { entity: 'USA' })))).toEqual({ up: 0, of: 1 });
	});

	test('never across a gap, a change of method, or from a single figure', () => {
		const changed = observation({ entity: 'USA', year: 2025, value: 20e9, flags: ['break'] });
		expect(risers(panel(yearly({ 2021: 1, 2024: 2 }, { entity: 'USA' })))).toEqual({ up: 0, of: 0 });
		expect(risers(panel([...usa, changed]))).toEqual({ up: 0, of: 0 });
		expect(risers(panel(yearly({ 2024: 2 }, { entity: 'USA' })))).toEqual({ up: 0, of: 0 });
		expect(risers([])).toEqual({ up: 0, of: 0 });
	});

	test('never a part of a year with a whole one, on either side, and its line has no colour of a fall', () => {
		const part = (year: number, value: number) => observation({ entity: 'USA', year, value, flags: ['part-year'] });
		const after = panel([...usa, part(2025, 1e9)]);
		expect(risers(after)).toEqual({ up: 0, of: 0 });
		expect(after[0]?.colour).toBe(1);
		expect(risers(panel([part(2022, 1e9), ...usa.slice(0, 1)]))).toEqual({ up: 0, of: 0 });
	});

	test('a figure that stayed the same did not rise', () => {
		expect(risers(panel(yearly({ 2023: 5, 2024: 5 }, { entity: 'USA' })))).toEqual({ up: 0, of: 1 });
	});
});
