import { describe, expect, test } from 'vitest';
import { measuredTooltip } from '$lib/chart/text/measured-tooltip';
import type { Amount } from '$lib/data/convert';
import { observation } from '../../fixtures/observations';

const of = { entity: 'AUS', year: 2019, status: 'reported' };
const row = observation({ value: 634_000_000, unit: 'USD', year: 2019 });
const reading = {
	of,
	head: 'Australia, 2019',
	value: '$17.4',
	range: '',
	also: '',
	status: 'Reported',
	publisher: 'NASC',
	row
};
const population = { kind: 'population', value: 25_000_000, unit: 'persons', year: 2019, source: 'wdi' } as const;
const rate = { kind: 'exchange-rate', value: 1.44, unit: 'AUD', year: 2019, source: 'ifs' } as const;
const drawn: Amount = {
	value: 25.36,
	low: null,
	high: null,
	unit: 'USD',
	per: { count: 1, of: 'people' },
	steps: [population]
};

describe('measuredTooltip', () => {
	test('says per what the figure is drawn, and as what it was published', () => {
		const said = measuredTooltip(reading, row, drawn, 'en');
		expect(said).toEqual({ ...reading, value: '$25.4 per person', also: 'Published as $634\u00a0million' });
	});

	test('a published range is told in the measure, around the figure', () => {
		const said = measuredTooltip(reading, row, { ...drawn, low: 20.04, high: 30 }, 'en');
		expect(said.range).toBe('Between $20 per person and $30 per person');
	});

	test('keeps what was said of the exchange rate', () => {
		const also = 'Published as A$634 million; at the 2019 average';
		const said = measuredTooltip({ ...reading, also }, row, { ...drawn, steps: [rate, population] }, 'en');
		expect(said).toEqual({ ...reading, value: '$25.4 per person', also });
	});

	test.each([
		['as published', []],
		['in another money', [rate]]
	])('leaves a figure %s as it is', (_how, steps) => {
		expect(measuredTooltip(reading, row, { ...drawn, per: null, steps }, 'en')).toBe(reading);
	});
});
