import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import GlobalLossesChart from '$lib/charts/global-losses/GlobalLossesChart.svelte';
import InternetUsersChart from '$lib/charts/internet-users/InternetUsersChart.svelte';
import ScamLossesChart from '$lib/charts/scam-losses/ScamLossesChart.svelte';
import UsCrimeTypesChart from '$lib/charts/us-crime-types/UsCrimeTypesChart.svelte';
import VietnamOnlineScamsChart from '$lib/charts/vietnam-online-scams/VietnamOnlineScamsChart.svelte';
import { m } from '$lib/paraglide/messages';
import { chartInput, observation, yearly } from '../fixtures/observations';

/** What the server sends for a chart, taken apart. */
function seen(html: string) {
	const text = html.replace(/<!--[^]*?-->/g, '');
	const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
	const body = /<tbody[^>]*>([^]*?)<\/tbody>/.exec(text)?.[1] ?? '';
	const plain = (markup: string) =>
		markup
			.replace(/<[^>]*>/g, ' ')
			.replace(/ +/g, ' ')
			.trim();
	const labelledBy = all(/<svg[^>]*role="img"[^>]*aria-labelledby="([^"]+)"/g);
	return {
		text,
		chart: all(/<figure[^>]*data-chart="([^"]+)"/g),
		drawings: all(/<svg([^>]*)>/g).filter((attributes) => !attributes.includes('aria-hidden')),
		name: labelledBy.map((id) => plain(new RegExp(`id="${id}"[^>]*>([^<]*)`).exec(text)?.[1] ?? '')),
		marks: all(/data-entity="([^"]+)"/g),
		series: all(/data-series="([^"]+)"/g),
		sources: plain(/<p class="sources[^>]*>([^]*?)<\/p>/.exec(text)?.[1] ?? ''),
		rows: [...body.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row]) =>
			[...(row ?? '').matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell]) => plain(cell ?? ''))
		)
	};
}

const words = {
	entities: { USA: 'United States', VNM: 'Viet Nam', LAO: 'Laos', WORLD: 'World' },
	publishers: { gasa: 'GASA', fbi: 'FBI', csis: 'CSIS' }
};

describe('GlobalLossesChart', () => {
	const fbi = yearly({ 2023: 12.5e9, 2024: 16.6e9 }, { entity: 'USA', metric: 'ic3_losses', publisher: 'fbi' });
	const gasa = { entity: 'WORLD', year: 2023, metric: 'scam_losses', publisher: 'gasa', status: 'survey' as const };
	const fresh = observation({ ...gasa, value: 1.03e12, source: 'new' });
	const old = observation({ ...gasa, value: 1.02e12, source: 'old', rank: 1 });
	const csis = observation({
		entity: 'WORLD',
		year: 2024,
		metric: 'cybercrime_cost',
		publisher: 'csis',
		value: 300e9,
		low: 300e9,
		high: 1e12,
		status: 'estimate'
	});
	const echo = observation({
		entity: 'WORLD',
		year: 2024,
		metric: 'cybercrime_cost',
		publisher: 'paper',
		flags: ['echo']
	});
	const input = chartInput({
		rows: [...fbi, old, fresh, csis, echo],
		words,
		events: [{ date: '2024-12-24', label: 'Adopted' }]
	});
	const chart = seen(render(GlobalLossesChart, { props: { input } }).body);

	test('is one named figure with one drawing, named as its title is', () => {
		expect(chart.chart).toEqual(['global-losses']);
		expect(chart.drawings).toHaveLength(1);
		expect(chart.name).toEqual([`${m.global_losses_neutral()} · 2023–2024`]);
	});

	test('has a mark for every figure drawn, and none for a copy', () => {
		expect(chart.marks.sort()).toEqual(['USA', 'USA', 'WORLD', 'WORLD', 'WORLD']);
	});

	test('has a group for every series', () => {
		expect(chart.series.sort()).toEqual(['csis-cybercrime-cost', 'fbi-ic3-losses', 'gasa-scam-losses']);
	});

	test('names its publishers, without the one that only copied', () => {
		expect(chart.sources).toBe(`${m.sources_label()} FBI; GASA; CSIS`);
	});

	test('has a table of the same rows, as published', () => {
		expect(chart.rows).toEqual([
			['United States', '2023', '$12.5\u00a0billion', m.status_reported(), 'FBI'],
			['United States', '2024', '$16.6\u00a0billion', m.status_reported(), 'FBI'],
			['World', '2023', '$1.03\u00a0trillion', m.status_survey(), 'GASA'],
			['World', '2023', '$1.02\u00a0trillion', m.status_survey(), 'GASA'],
			['World', '2024', '$300\u00a0billion to $1\u00a0trillion', m.status_estimate(), 'CSIS']
		]);
	});

	test('holds nothing that is no number', () => {
		expect(chart.text).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('without figures it is still a named figure with sources, and says so', () => {
		const empty = seen(render(GlobalLossesChart, { props: { input: chartInput() } }).body);
		expect([empty.chart, empty.marks, empty.rows]).toEqual([['global-losses'], [], []]);
		expect(empty.name[0]).not.toBe('');
		expect(empty.sources.length).toBeGreaterThan(m.sources_label().length);
		expect(empty.text).toContain(m.empty_figure());
		expect(empty.text).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('InternetUsersChart', () => {
	const share = { unit: 'percent', metric: 'internet_users_share', publisher: 'itu' };
	const vietnam = yearly({ 2020: 70.3, 2021: 74.2, 2024: 84.15 }, { ...share, entity: 'VNM' });
	const laos = yearly({ 2024: 66.2 }, { ...share, entity: 'LAO' });
	const japan = yearly({ 2024: 90 }, { ...share, entity: 'JPN' });
	const input = chartInput({ rows: [...vietnam, ...laos, ...japan], words, countries: ['VNM', 'LAO'] });
	const chart = seen(render(InternetUsersChart, { props: { input } }).body);

	test('is one named figure with one drawing, named as its title is', () => {
		expect(chart.chart).toEqual(['internet-users']);
		expect(chart.drawings).toHaveLength(1);
		expect(chart.name[0]).toContain('Viet Nam');
		expect(chart.name[0]).toContain('84.2%');
	});

	test('has a mark for every figure of the countries drawn, and a group for each country', () => {
		expect(chart.marks).toEqual(['VNM', 'VNM', 'VNM', 'LAO']);
		expect(chart.series).toEqual(['VNM', 'LAO']);
	});

	test('has one line, and none across the years without figures', () => {
		expect(chart.text.match(/class="segment/g)).toHaveLength(1);
	});

	test('has a table of the same rows and a source', () => {
		expect(chart.rows.map(([place, year, value]) => [place, year, value])).toEqual([
			['Viet Nam', '2020', '70.3%'],
			['Viet Nam', '2021', '74.2%'],
			['Viet Nam', '2024', '84.15%'],
			['Laos', '2024', '66.2%']
		]);
		expect(chart.sources).toBe(`${m.sources_label()} itu`);
	});

	test('holds nothing that is no number', () => {
		expect(chart.text).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('a country without figures leaves the chart standing, with a note', () => {
		const filters = { countries: ['XKX'] };
		const empty = seen(render(InternetUsersChart, { props: { input: chartInput({ ...input, filters }) } }).body);
		expect([empty.marks, empty.series, empty.rows]).toEqual([[], [], []]);
		expect(empty.text).toContain(m.note_no_figures({ countries: 'XKX' }));
		expect(empty.text).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('the other charts of figures', () => {
	const scams = [
		observation({ entity: 'VNM', value: 8e12, unit: 'VND', publisher: 'gasa' }),
		observation({ entity: 'VNM', value: 1e12, unit: 'VND', publisher: 'fbi' })
	];
	const types = yearly({ 2023: 5, 2024: 6 }, { entity: 'USA', metric: 'ic3_type_losses', category: 'fraud' });
	const losses = yearly({ 2023: 12.5e9, 2024: 16.6e9 }, { entity: 'USA' });
	const charts = [
		['vietnam-online-scams', VietnamOnlineScamsChart, chartInput({ rows: scams, words }), 2, 2],
		['us-crime-types', UsCrimeTypesChart, chartInput({ rows: types, words }), 1, 2],
		['scam-losses', ScamLossesChart, chartInput({ rows: losses, words, countries: ['USA'] }), 2, 2]
	] as const;

	test.each(charts)('%s has its name, marks, sources and rows', (slug, component, input, marks, rows) => {
		const chart = seen(render(component, { props: { input } }).body);
		expect(chart.chart).toEqual([slug]);
		expect(chart.drawings).toHaveLength(1);
		expect(chart.name[0]).not.toBe('');
		expect(chart.marks).toHaveLength(marks);
		expect(chart.rows).toHaveLength(rows);
		expect(chart.sources.length).toBeGreaterThan(m.sources_label().length);
		expect(chart.text).not.toMatch(/NaN|Infinity|undefined/);
	});

	test.each(charts)('%s stands without a single figure', (slug, component) => {
		const chart = seen(render(component, { props: { input: chartInput({ countries: ['USA'] }) } }).body);
		expect(chart.chart).toEqual([slug]);
		expect([chart.marks, chart.rows]).toEqual([[], []]);
		expect(chart.text).not.toMatch(/NaN|Infinity|undefined/);
	});
});
