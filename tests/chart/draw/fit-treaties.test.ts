import { describe, expect, test } from 'vitest';
import { fitTreaties } from '$lib/chart/draw/fit-treaties';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';

const years = { from: 2024, to: 2026 };
const fitted = (slug: 'race-to-40' | 'convention-signatures', change: Partial<Filters>) =>
	fitTreaties({ filters: { ...NO_FILTERS, ...change }, ignored: [] }, { slug, series: 'treaty' }, years);

describe('what a chart of treaties cannot follow', () => {
	test('a race of ages knows no years of the calendar and no kinds of figure', () => {
		const { filters, ignored } = fitted('race-to-40', { from: 2010, to: 2020, statuses: ['survey', 'estimate'] });
		expect(filters).toEqual(NO_FILTERS);
		expect(ignored).toEqual([
			{ parameter: 'time', value: '2010..2020' },
			{ parameter: 'status', value: 'survey~estimate' }
		]);
	});

	test('signatures follow a last year, but none that they do not reach', () => {
		expect(fitted('convention-signatures', { to: 2025 })).toEqual({
			filters: { ...NO_FILTERS, to: 2025 },
			ignored: []
		});
		expect(fitted('convention-signatures', { from: 2050, to: 2060 })).toEqual({
			filters: NO_FILTERS,
			ignored: [{ parameter: 'time', value: '2050..2060' }]
		});
		expect(fitted('convention-signatures', { from: 1990, to: 1999 }).ignored).toHaveLength(1);
		expect(fitted('convention-signatures', { statuses: ['projection'] }).ignored).toEqual([
			{ parameter: 'status', value: 'projection' }
		]);
	});

	test('nothing is said where nothing was asked, nor of a chart of figures', () => {
		expect(fitted('race-to-40', {}).ignored).toEqual([]);
		const asked = { filters: { ...NO_FILTERS, from: 1990, to: 1999 }, ignored: [] };
		expect(fitTreaties(asked, { slug: 'scam-losses', series: 'country' }, years)).toEqual(asked);
	});
});
