import { describe, expect, test } from 'vitest';
import { chartPageData } from '$lib/catalogue/server/chart-page-data';
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
