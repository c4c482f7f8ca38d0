import { describe, expect, test } from 'vitest';
import { countryDrawing } from '$lib/countries/drawings';
import { countryFigures } from '$lib/countries/server/figures';
import { countryTextOf } from '$lib/countries/texts';
import { openData } from '$lib/data/server/load';
import { decodeRows } from '$lib/data/observation-codec';
import { countryChart, countryInput } from '../fixtures/country';

const data = openData();

describe('losses and reports', () => {
	const drawnOf = (code: string, kind: 'losses' | 'reports', name: string) => {
		const figures = countryFigures(data, code, 'en');
		const metrics = data.metrics;
		const families = kind === 'losses' ? ['losses'] : ['reports', 'cases'];
		const of = figures.charts.filter((one) =>
			one.metrics.some((metric) => families.includes(metrics.get(metric)?.family ?? ''))
		);
		const drawn = [...new Set(of.flatMap((one) => one.metrics))].filter((metric) =>
			families.includes(metrics.get(metric)?.family ?? '')
		);
		const chart = countryChart(kind, drawn);
		const rows = decodeRows(figures.own);
		const words = { ...figures.words, entities: { ...figures.words.entities, [code]: name } };
		const { parts, spans, newest } = figures;
		const input = { ...countryInput({ rows, words, chart, parts, spans, newest }), code };
		const drawing = countryDrawing(input);
		return { series: drawing.series, chartText: countryTextOf(drawing, input) };
	};

	test.each([
		[
			'SGP',
			'reports',
			'Singapore Police Force (scam and cybercrime cases together): from 55,810 cases in 2024 to 41,974 cases in 2025'
		],
		[
			'GBR',
			'reports',
			'UK Finance (all payment fraud, bank books): from 3.3\u00a0million cases in 2024 to 4\u00a0million cases in 2025'
		],
		['GBR', 'losses', 'United Kingdom: losses, by who counts what'],
		['DEU', 'reports', 'Germany: reports and cases, by who counts what'],
		[
			'MYS',
			'reports',
			'Royal Malaysia Police (online scams, police cases): from 34,497 cases in 2023 to 35,368 cases in 2024'
		],
		[
			'CAN',
			'reports',
			'Canadian Anti-Fraud Centre (fraud reports of the public): from 46,317 reports in 2019 to 108,878 reports in 2024'
		]
	] as const)('%s %s: each counter once, no part of a total, no figure that is incomplete', (code, kind, title) => {
		const names = { SGP: 'Singapore', GBR: 'United Kingdom', DEU: 'Germany', MYS: 'Malaysia', CAN: 'Canada' };
		expect(drawnOf(code, kind, names[code]).chartText.title).toBe(title);
	});

	test('an office that took over another’s count makes one line with it, broken where the way of counting changed', () => {
		const { series, chartText } = drawnOf('NZL', 'losses', 'New Zealand');
		expect(series.map(({ name, points }) => [name, points.map(({ row }) => row.year)])).toEqual([
			['CERT NZ → NCSC NZ', [2019, 2020, 2022, 2024]]
		]);
		expect(series[0]?.points.at(-1)?.row.flags).toContain('break');
		expect(chartText.notes).toContain(
			'Since 2024 NCSC NZ continues the count of CERT NZ: general process only, fiscal year. Where the way of counting changed, the line is broken.'
		);
		expect(chartText.title).toBe('CERT NZ counted losses of NZ$20\u00a0million in 2022');
	});

	test('a second figure of a year that was not replaced is drawn beside the first', () => {
		const [only] = drawnOf('MYS', 'losses', 'Malaysia').series;
		expect(only?.points.at(-1)?.row.value).toBe(2_770_000_000);
		expect(only?.superseded.map(({ row }) => row.value)).toContain(3_000_000_000);
	});
});
