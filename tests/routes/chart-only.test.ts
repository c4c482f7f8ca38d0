import { expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/filters/filters';
import { chartOnly } from '../../src/routes/[[lang=lang]]/chart-only';

test('what the overview follows is not reported', () => {
	expect(chartOnly({ ...NO_FILTERS, countries: ['VNM'], from: 2015, statuses: ['survey'], currency: 'local' })).toEqual(
		[]
	);
});

test('a tab, a measure, a scale or amounts in dong are for a chart’s own page', () => {
	expect(
		chartOnly({ ...NO_FILTERS, tab: 'map', measure: 'per-person', scale: 'log', currency: 'vnd', countries: ['VNM'] })
	).toEqual([
		{ parameter: 'currency', value: 'vnd' },
		{ parameter: 'tab', value: 'map' },
		{ parameter: 'measure', value: 'per-person' },
		{ parameter: 'yScale', value: 'log' }
	]);
});
