import { describe, expect, test } from 'vitest';
import { stripOf } from '$lib/chart/views/strip/years';
import { ratesByYear } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { cardOf, smallInput } from '../fixtures/draw-input';
import { observation } from '../fixtures/observations';

const row = (publisher: string, year: number, value: number, of: Partial<Observation> = {}) =>
	observation({ publisher, year, value, unit: 'VND', metric: 'online_scam_losses', ...of });
const gasa = row('gasa', 2023, 391.8e12, { status: 'survey' });
const police = row('police', 2023, 8e12, { low: 8e12, high: 10e12 });
const files = row('police', 2023, 2.3e12, { metric: 'online_scam_losses_police_files' });
const scams = (rows: readonly Observation[], of: Parameters<typeof smallInput>[1] = {}) => {
	const input = smallInput('vietnam-online-scams', { words, ...of, rows });
	const { drawing, chartText } = cardOf('vietnam-online-scams', input);
	const years = stripOf(drawing, input);
	return { ...chartText, years, rows: years.flatMap((year) => year.rows.map(({ row }) => row)) };
};
const words = {
	entities: { VNM: 'Viet Nam' },
	metrics: { online_scam_losses: { label: 'Losses to online scams', class: 'mixed' } }
};
const SAID =
	'For 2023, 2 publishers put the losses to online scams in Viet Nam at VND\u00a08–10 or 391.8\u00a0trillion: 39 to 49 times apart';

describe('losses of Viet Nam', () => {
	test('draws every figure of a year, highest first, the newest year first', () => {
		const later = row('nca', 2024, 18.9e12);
		const { years, rows, drawn } = scams([later, files, gasa, police]);
		expect(years.map(({ year }) => year)).toEqual([2024, 2023]);
		expect(rows).toEqual([later, gasa, police, files]);
		expect([...drawn].sort()).toEqual(rows.map(({ id }) => id).sort());
	});

	test('the title has what is compared, and the factor of the strip: what one department has in its files is no part of it', () => {
		expect(scams([gasa, police]).title).toBe(SAID);
		const { title, rests, years } = scams([gasa, police, files]);
		expect(title).toBe(SAID);
		expect(rests).toEqual([police.id, gasa.id]);
		expect(years[0]?.brackets).toEqual([{ ids: [police.id, gasa.id], text: '39–49×|apart' }]);
	});

	test('one figure a year leaves a neutral title', () => {
		expect(scams([police]).title).toBe(`${m.vietnam_online_scams_neutral()} · 2023`);
		expect(scams([])).toMatchObject({
			title: m.vietnam_online_scams_neutral(),
			years: [],
			drawn: [],
			notes: []
		});
	});

	test('copies are left out, in the drawing and in the comparison', () => {
		const echo = row('paper', 2023, 900e12, { flags: ['echo'] });
		const { rows, title } = scams([gasa, echo, police]);
		expect(rows).toEqual([gasa, police]);
		expect(title).toBe(SAID);
	});

	test('a part of a year is drawn, said so, and never compared', () => {
		const part = row('a05', 2024, 1e12, { flags: ['part-year'] });
		const whole = row('police', 2024, 12e12);
		const { years, rows, notes, title } = scams([part, whole]);
		expect(rows).toEqual([whole, part]);
		expect(years[0]?.brackets).toEqual([]);
		expect(title).toBe(`${m.vietnam_online_scams_neutral()} · 2024`);
		expect(notes).toEqual([m.chart_note_part_year(), 'Publishers with a number of their own: 2.']);
		expect(years[0]?.rows[1]?.text).toBe(m.figure_part_of_year({ figure: 'VND\u00a01\u00a0trillion' }));
		expect(scams([whole]).notes).toEqual([]);
	});

	test('where only a range was published, the range is written', () => {
		expect(scams([police]).years[0]?.rows[0]?.text).toBe('VND\u00a08–10\u00a0trillion');
		expect(scams([gasa], { language: 'vi' }).years[0]?.rows[0]?.text).toBe('391.800\u00a0tỷ\u00a0đồng');
	});

	test('a publisher keeps its colour when a filter hides the others', () => {
		const colourOf = (filters: { from?: number }) =>
			scams([gasa, row('police', 2024, 1e12)], { filters })
				.years.flatMap(({ rows }) => rows)
				.find(({ name }) => name === 'police')?.colour;
		expect(colourOf({})).toBe(2);
		expect(colourOf({ from: 2024 })).toBe(2);
	});

	test('amounts stay in dong unless US dollars are asked for', () => {
		const rates = ratesByYear([{ currency: 'VND', year: 2023, perUsd: 20_000, source: 'wb' }]);
		const text = (currency: 'usd' | 'local' | null) =>
			scams([gasa], { rates, filters: { currency } }).years[0]?.rows[0]?.text;
		expect([text(null), text('local')]).toEqual(['VND\u00a0391.8\u00a0trillion', 'VND\u00a0391.8\u00a0trillion']);
		expect(text('usd')).toBe('$19.6\u00a0billion');
	});

	test('follows years and statuses, and says that it cannot follow countries', () => {
		expect(scams([gasa, police], { filters: { statuses: ['reported'] } }).rows).toEqual([police]);
		expect(scams([gasa, police], { filters: { from: 2024 } }).rows).toEqual([]);
		expect(scams([gasa], { filters: { countries: ['LAO'] } }).notes).toEqual([m.chart_note_vietnam_only()]);
	});
});
