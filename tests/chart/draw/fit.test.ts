import { chartOf } from '$lib/catalogue/server/specs';
import { describe, expect, test } from 'vitest';
import { fit } from '$lib/chart/draw/fit';
import { NO_FILTERS, type Filters } from '$lib/filters/filters';

const known = { metrics: ['ic3_losses', 'wci_score', 'gci_score'], sources: ['fbi-ic3', 'report-2024'] };
const fitted = (slug: 'scam-losses' | 'internet-users' | 'cyber-indices' | 'us-states', change: Partial<Filters>) =>
	fit({ ...NO_FILTERS, ...change }, chartOf(slug), known);

describe('fit', () => {
	test('keeps what the chart can do, and reports nothing', () => {
		const chosen = {
			measure: 'per-person',
			kind: 'line',
			currency: 'vnd',
			tab: 'table',
			scale: 'log',
			behind: true,
			sources: ['fbi-ic3', 'report-2024'],
			metrics: ['ic3_losses']
		} as const;
		expect(fitted('scam-losses', chosen)).toEqual({
			filters: { ...NO_FILTERS, events: false, relative: false, ...chosen },
			ignored: []
		});
	});

	test('leaves out and names a measure, a picture, a currency, a tab that the chart does not have', () => {
		const { filters, ignored } = fitted('us-states', {
			measure: 'gdp-share',
			kind: 'scatter',
			currency: 'local',
			tab: 'map',
			against: 'internet_users_share'
		});
		expect(filters).toEqual({ ...NO_FILTERS, events: false, relative: false });
		expect(ignored).toEqual([
			{ parameter: 'tab', value: 'map' },
			{ parameter: 'kind', value: 'scatter' },
			{ parameter: 'measure', value: 'gdp-share' },
			{ parameter: 'currency', value: 'local' },
			{ parameter: 'x', value: 'internet_users_share' }
		]);
	});

	test.each([
		['panels start at zero', { kind: 'facets' }, 'log'],
		['bars start at zero', { kind: 'bars' }, 'log'],
		['a map has no axis', { kind: 'line', tab: 'map' }, 'log'],
		['change can be below zero', { kind: 'line', measure: 'change' }, 'log']
	] as const)('leaves out and names a log scale where there is no place for it: %s', (_why, change, scale) => {
		const { filters, ignored } = fitted('scam-losses', { ...change, scale });
		expect(filters).toEqual({ ...NO_FILTERS, events: false, relative: false, ...change });
		expect(ignored).toEqual([{ parameter: 'yScale', value: 'log' }]);
	});

	test('a scale of panels is kept where panels in one money are drawn, and named elsewhere', () => {
		expect(fitted('scam-losses', { panelScale: 'shared' })).toMatchObject({
			filters: { panelScale: 'shared' },
			ignored: []
		});
		const ignored = [{ parameter: 'panelScale', value: 'own' }];
		expect(fitted('scam-losses', { panelScale: 'own', kind: 'line' })).toMatchObject({
			filters: { panelScale: null },
			ignored
		});
		expect(fitted('scam-losses', { panelScale: 'own', currency: 'local' })).toMatchObject({ ignored });
	});

	test('dates of the Convention are marked in charts of the world alone, unless the reader chooses', () => {
		const marked = (slug: string, events: boolean | null) =>
			fit({ ...NO_FILTERS, events }, chartOf(slug), known).filters.events;
		expect([marked('global-losses', null), marked('scam-losses', null)]).toEqual([true, false]);
		expect([marked('global-losses', false), marked('scam-losses', true)]).toEqual([false, true]);
	});

	test('parts of the age groups are shares of their year, and of no other chart, unless the reader chooses', () => {
		const relative = (slug: string, chosen: boolean | null) =>
			fit({ ...NO_FILTERS, relative: chosen }, chartOf(slug), known).filters.relative;
		expect([relative('us-victim-age', null), relative('scam-losses', null)]).toEqual([true, false]);
		expect([relative('us-victim-age', false), relative('scam-losses', true)]).toEqual([false, true]);
	});

	test('leaves out and names metrics and publishers that are not in it', () => {
		const { filters, ignored } = fitted('scam-losses', {
			metrics: ['cafc_losses', 'ic3_losses'],
			sources: ['nobody', 'fbi-ic3']
		});
		expect(filters.metrics).toEqual(['ic3_losses']);
		expect(filters.sources).toEqual(['fbi-ic3']);
		expect(ignored).toEqual([
			{ parameter: 'metric', value: 'cafc_losses' },
			{ parameter: 'source', value: 'nobody' }
		]);
	});

	test('of metrics that are drawn one at a time only the first is kept', () => {
		expect(fitted('cyber-indices', { metrics: ['wci_score', 'gci_score'] }).filters.metrics).toEqual(['wci_score']);
	});

	test('a scatter plot takes a horizontal axis, other charts none', () => {
		expect(fitted('cyber-indices', { against: 'losses_per_person' }).filters.against).toBe('losses_per_person');
		expect(fitted('cyber-indices', { against: 'population' }).ignored).toEqual([
			{ parameter: 'x', value: 'population' }
		]);
	});
});
