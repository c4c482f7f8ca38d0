import { render } from 'svelte/server';
import { DataFile } from '$lib/data-file';
import { describe, expect, test } from 'vitest';
import Coverage from '$lib/countries/Coverage.svelte';
import CountryFigure from '$lib/countries/CountryFigure.svelte';
import TreatyTable from '$lib/countries/TreatyTable.svelte';
import { countryChart, countryInput } from '../fixtures/country';
import { figuresInRows, marksIn } from '../fixtures/drawn';
import { observation, yearly } from '../fixtures/observations';

const clean = (html: string) => html.replace(/<!--[^]*?-->/g, '');
const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0;
const words = { entities: { VNM: 'Viet Nam' }, publishers: { police: 'Police', asked: 'Survey' } };

describe('Coverage', () => {
	const html = clean(
		render(Coverage, {
			props: {
				years: [2000, 2001, 2002],
				lines: [{ metric: 'reports', cells: ['reported', null, 'survey'], filled: 2, before: 1 }],
				nameOf: () => 'Reports',
				labelledby: 'missing'
			}
		}).body
	);

	test('says every mark in words and hatches what is missing', () => {
		expect(count(html, /<td class="hatch/g)).toBe(1);
		expect(html).toContain('aria-label="Reported"');
		expect(html).toContain('aria-label="Survey"');
	});

	test('has headers for years and lines, and the sum of a line in words', () => {
		expect(count(html, /<th scope="col"/g)).toBe(5);
		expect(count(html, /<th scope="row"/g)).toBe(1);
		expect(html).toContain('2 of 3 and 1 before 2010');
	});
});

describe('CountryFigure', () => {
	const metric = { metric: 'losses', unit: 'USD' };
	const rows = [
		observation({ ...metric, publisher: 'police', value: 1e6 }),
		observation({ ...metric, publisher: 'asked', value: 5e6, status: 'survey' })
	];

	test.each(['spread', 'losses', 'reports', 'attacks'] as const)(
		'%s is one figure with a mark for every figure',
		(kind) => {
			const input = countryInput({ rows, words, chart: countryChart(kind, ['losses']) });
			const html = clean(render(CountryFigure, { props: { input, level: 2 } }).body);
			expect(count(html, /<figure/g)).toBe(1);
			expect(
				marksIn(html)
					.map(({ status }) => status)
					.sort()
			).toEqual(['reported', 'survey']);
			expect([...figuresInRows(html)].sort()).toEqual(['VNM 2024 reported', 'VNM 2024 survey']);
			expect(html).toContain('<h2');
			expect(html).not.toMatch(/NaN|undefined/);
		}
	);

	test('figures that count different things on one axis carry a warning', () => {
		const classes = { label: 'Losses', class: 'mixed' };
		const input = countryInput({
			rows,
			words: { ...words, metrics: { losses: classes } },
			chart: countryChart('spread', ['losses'])
		});
		expect(render(CountryFigure, { props: { input, level: 2 } }).body).toContain(
			'These figures count different things'
		);
	});

	test('the file of all rows is that of the country', () => {
		const share = { metric: 'internet_users_share', unit: 'percent' };
		const input = countryInput({
			rows: yearly({ 2022: 70, 2023: 80 }, share),
			words,
			chart: countryChart('users', ['internet_users_share'])
		});
		expect(render(CountryFigure, { props: { input, level: 3 } }).body).toContain('href="/countries/vnm.csv"');
	});
});

test('TreatyTable names what is doubtful beside what is known', () => {
	const line = {
		treaty: 'hanoi',
		name: 'Hanoi Convention',
		state: 'joined' as const,
		standing: 'Ratified',
		signed: '25 October 2025',
		joined: '2026',
		doubt: 'day not seen',
		checked: '26 September 2026',
		source: { title: 'Table', lang: 'en', url: null, published: null }
	};
	const html = clean(
		render(TreatyTable, { props: { of: new DataFile('', { treaties: [line] }), labelledby: 'x' } }).body
	);
	for (const text of ['Hanoi Convention', 'Ratified', 'day not seen', '25 October 2025']) expect(html).toContain(text);
});
