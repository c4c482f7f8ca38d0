import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import SpecChart from '$lib/chart/figure/SpecChart.svelte';
import Bars from '$lib/chart/views/bars/View.svelte';
import Facets from '$lib/chart/views/facets/View.svelte';
import Line from '$lib/chart/views/line/View.svelte';
import Strip from '$lib/chart/views/strip/View.svelte';
import { m } from '$lib/paraglide/messages';
import { figuresInRows, marksIn } from '../fixtures/drawn';
import { smallInput, specOf } from '../fixtures/draw-input';
import { observation, yearly } from '../fixtures/observations';

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
		marks: marksIn(text).map(({ series, status }) => `${series} ${status}`),
		figures: figuresInRows(body),
		series: all(/data-series="([^"]+)"/g),
		sources: plain(/<p class="sources[^>]*>([^]*?)<\/p>/.exec(text)?.[1] ?? ''),
		rows: [...body.matchAll(/<tr[^>]*>([^]*?)<\/tr>/g)].map(([, row]) =>
			[...(row ?? '').matchAll(/<td[^>]*>([^]*?)<\/td>/g)].map(([, cell]) => plain(cell ?? ''))
		)
	};
}

/** What the server sends for a chart as a card among others. */
function card(slug: string, own: typeof Line, of: Parameters<typeof smallInput>[1] = {}) {
	const props = { spec: specOf(slug), own, input: smallInput(slug, of), size: 'card' as const };
	return seen(render(SpecChart, { props }).body);
}

const words = {
	entities: { USA: 'United States', VNM: 'Viet Nam', LAO: 'Laos', WORLD: 'World' },
	publishers: { gasa: 'GASA', fbi: 'FBI', csis: 'CSIS' }
};

describe('the card of global losses', () => {
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
	const chart = card('global-losses', Line, {
		rows: [...fbi, old, fresh, csis, echo],
		words,
		published: { fbi: '2025-04-05' },
		events: [{ date: '2024-12-24', label: 'Adopted' }]
	});

	test('is one named figure with one drawing, named as its title is', () => {
		expect(chart.chart).toEqual(['global-losses']);
		expect(chart.drawings).toHaveLength(1);
		expect(chart.name).toEqual([`${m.global_losses_neutral()} · 2023–2024`]);
	});

	test('has a mark for every figure drawn, and none for a copy', () => {
		expect(chart.marks.sort()).toEqual([
			'csis-cybercrime-cost estimate',
			'fbi-ic3-losses reported',
			'fbi-ic3-losses reported',
			'gasa-scam-losses survey',
			'gasa-scam-losses survey'
		]);
	});

	test('has a group for every series', () => {
		expect(chart.series.sort()).toEqual(['csis-cybercrime-cost', 'fbi-ic3-losses', 'gasa-scam-losses']);
	});

	test('names its publishers, without the one that only copied', () => {
		expect(chart.sources).toBe(`${m.chart_sources_label()} FBI; GASA; CSIS`);
	});

	test('has a table of the same rows, as published', () => {
		expect(chart.rows).toEqual([
			['United States', '2023', '$12.5\u00a0billion', m.status_reported(), 'FBI'],
			['United States', '2024', '$16.6\u00a0billion', m.status_reported(), 'FBI'],
			['World', '2023', '$1.02\u00a0trillion', m.status_survey(), 'GASA'],
			['World', '2023', '$1.03\u00a0trillion', m.status_survey(), 'GASA'],
			['World', '2024', '$300\u00a0billion to $1\u00a0trillion', m.status_estimate(), 'CSIS']
		]);
		expect(chart.figures).toEqual([
			'USA 2023 reported',
			'USA 2024 reported',
			'WORLD 2023 survey',
			'WORLD 2023 survey',
			'WORLD 2024 estimate'
		]);
	});

	test('holds nothing that is no number', () => {
		expect(chart.text).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('without figures it is still a named figure with sources, and says so', () => {
		const empty = card('global-losses', Line);
		expect([empty.chart, empty.marks, empty.rows]).toEqual([['global-losses'], [], []]);
		expect(empty.name[0]).not.toBe('');
		expect(empty.sources.length).toBeGreaterThan(m.chart_sources_label().length);
		expect(empty.text).toContain(m.chart_empty());
		expect(empty.text).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('the card of people online', () => {
	const share = { unit: 'percent', metric: 'internet_users_share', publisher: 'itu' };
	const vietnam = yearly({ 2020: 70.3, 2021: 74.2, 2024: 84.15 }, { ...share, entity: 'VNM' });
	const laos = yearly({ 2024: 66.2 }, { ...share, entity: 'LAO' });
	const japan = yearly({ 2024: 90 }, { ...share, entity: 'JPN' });
	const of = { rows: [...vietnam, ...laos, ...japan], words, countries: ['VNM', 'LAO'] };
	const chart = card('internet-users', Line, of);

	test('is one named figure with one drawing, named as its title is', () => {
		expect(chart.chart).toEqual(['internet-users']);
		expect(chart.drawings).toHaveLength(1);
		expect(chart.name[0]).toContain('Viet Nam');
		expect(chart.name[0]).toContain('84.2%');
	});

	test('has a mark for every figure of the countries drawn, and a group for each country', () => {
		expect(chart.marks).toEqual(['VNM reported', 'VNM reported', 'VNM reported', 'LAO reported']);
		expect(chart.series).toEqual(['VNM', 'LAO']);
	});

	test('has at the end of each line its name and its newest figure', () => {
		expect(chart.text).toContain('84.15%, 2024');
		expect(chart.text).toContain('66.2%, 2024');
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
		expect(chart.figures).toEqual(['VNM 2020 reported', 'VNM 2021 reported', 'VNM 2024 reported', 'LAO 2024 reported']);
		expect(chart.sources).toBe(`${m.chart_sources_label()} itu`);
	});

	test('holds nothing that is no number', () => {
		expect(chart.text).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('a country without figures leaves the chart standing, with a note', () => {
		const filters = { countries: ['XKX'] };
		const empty = card('internet-users', Line, { ...of, filters });
		expect([empty.marks, empty.series, empty.rows]).toEqual([[], [], []]);
		expect(empty.text).toContain(m.chart_note_no_figures({ countries: 'XKX' }));
		expect(empty.text).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('the other cards', () => {
	const scams = [
		observation({ entity: 'VNM', value: 8e12, unit: 'VND', publisher: 'gasa' }),
		observation({ entity: 'VNM', value: 1e12, unit: 'VND', publisher: 'fbi' })
	];
	const types = yearly({ 2023: 5, 2024: 6 }, { entity: 'USA', metric: 'ic3_type_losses', category: 'fraud' });
	const losses = yearly({ 2023: 12.5e9, 2024: 16.6e9 }, { entity: 'USA' });
	const charts = [
		['vietnam-online-scams', Strip, { rows: scams, words }, 2, 2],
		['us-crime-types', Bars, { rows: types, words }, 1, 2],
		['scam-losses', Facets, { rows: losses, words, countries: ['USA'] }, 2, 2]
	] as const;

	test.each(charts)('%s has its name, marks, sources and rows', (slug, own, of, marks, rows) => {
		const chart = card(slug, own, of);
		expect(chart.chart).toEqual([slug]);
		expect(chart.drawings).toHaveLength(1);
		expect(chart.name[0]).not.toBe('');
		expect(chart.marks).toHaveLength(marks);
		expect(chart.rows).toHaveLength(rows);
		expect(chart.figures).toHaveLength(rows);
		expect(chart.sources.length).toBeGreaterThan(m.chart_sources_label().length);
		expect(chart.text).not.toMatch(/NaN|Infinity|undefined/);
	});

	test.each(charts)('%s stands without a single figure', (slug, own) => {
		const chart = card(slug, own, { countries: ['USA'] });
		expect(chart.chart).toEqual([slug]);
		expect([chart.marks, chart.rows]).toEqual([[], []]);
		expect(chart.text).not.toMatch(/NaN|Infinity|undefined/);
	});

	test('a figure of part of a year says so in its row', () => {
		const part = observation({ entity: 'USA', metric: 'ic3_type_losses', category: 'fraud', flags: ['part-year'] });
		const { rows } = card('us-crime-types', Bars, { rows: [part], words });
		expect(rows).toEqual([['fraud', '2024', '$1', 'Reported (part of year)', 'office']]);
	});

	test('bars that the title speaks of are in colour, the others mute', () => {
		const loss = (category: string, value: number) =>
			observation({ entity: 'USA', metric: 'ic3_type_losses', category, value });
		const small = ['d', 'e', 'f', 'g'].map((category) => loss(category, 10));
		const rows = [loss('a', 60), loss('b', 20), ...small];
		const total = observation({ entity: 'USA', metric: 'ic3_losses', value: 110 });
		const chart = card('us-crime-types', Bars, { rows: [...rows, total], words });
		const colours = [...chart.text.matchAll(/<g data-series="(\w)" class="(c\d)/g)].map(
			([, key, look]) => `${key} ${look}`
		);
		expect(colours).toEqual(['a c1', 'b c9', 'd c9', 'e c9', 'f c9', 'g c9']);
	});
});
