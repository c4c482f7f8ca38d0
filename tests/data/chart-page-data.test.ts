import { describe, expect, test } from 'vitest';
import { chartPageData } from '$lib/catalogue/server/chart-page-data';
import { CHARTS, chartOf } from '$lib/catalogue/server/specs';
import { inCurrency, rateOf, ratesByYear } from '$lib/data/convert';
import { decodeRows } from '$lib/data/observation-codec';
import { rates as everyRate } from '$lib/data/server/denominators';
import { openData } from '$lib/data/server/load';

const carried = (slug: Parameters<typeof chartPageData>[2]) => chartPageData(openData(), 'en', slug);

describe('a chart whose scatter plot sets losses across', () => {
	const { rates, titles, words } = carried('cyber-indices');

	test.each(['SGD', 'MYR', 'AUD', 'JPY', 'GBP', 'CAD'])(
		'comes with the rate of %s, in which losses are published',
		(currency) => {
			expect(rates.filter(([of, year]) => of === currency && year === 2024)).toHaveLength(1);
		}
	);

	test('names the documents of populations, not their ids', () => {
		expect(titles['worldbank-wdi-sp-pop-totl']).toMatch(/^World Bank: /);
	});

	test('names the publishers of losses', () => {
		expect(words.publishers['spf']).not.toBeUndefined();
	});
});

test('a chart without one carries no rates but its own', () => {
	expect(carried('vietnam-internet-users').rates).toEqual([]);
});

describe.each(CHARTS.map(({ slug }) => slug))('the page of %s', (slug) => {
	test('comes with the rates that its own money needs, and with no others', () => {
		const { tables, rates } = carried(slug);
		const rows = tables.flatMap(({ table }) => decodeRows(table));
		const own = ratesByYear(rates.map(rateOf));
		for (const currency of chartOf(slug).currencies)
			for (const row of rows)
				expect(inCurrency(row, currency, own)).toEqual(inCurrency(row, currency, everyRate(openData())));
		if (slug !== 'cyber-indices') {
			const years = new Set(rows.map(({ year }) => year));
			expect(rates.filter(([, year]) => !years.has(year))).toEqual([]);
		}
	});
});
