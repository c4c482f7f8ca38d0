import { describe, expect, test } from 'vitest';
import { panelsOf } from '$lib/chart/views/facets/panels';
import { openMarks, statusKey } from '$lib/chart/figure/keys';
import { chartInput, observation, point } from '../fixtures/observations';

const metrics = {
	ransoms: { label: 'Ransoms', class: 'on-chain', quantity: 'ransoms' },
	thefts: { label: 'Thefts', class: 'on-chain', quantity: 'thefts' }
};
const series = (publisher: string, metric: string, value: number, flags: readonly 'part-year'[] = []) => ({
	key: `${publisher}-${metric}`,
	colour: 2,
	name: publisher,
	counts: `${metric} counted`,
	points: [point(observation({ year: 2025, metric, publisher, value, unit: 'USD', flags }))],
	superseded: []
});

describe('panels of kinds of things', () => {
	const input = chartInput({ words: { metrics } });
	const drawing = {
		series: [
			series('Chain', 'ransoms', 8e8),
			series('Chain', 'thefts', 3.4e9, ['part-year']),
			series('Peck', 'thefts', 4.04e9)
		],
		measure: 'value',
		together: true,
		gaps: []
	} as const;
	const [ransoms, thefts] = panelsOf(drawing, input);

	test('a kind with one publisher has its figure in the head, and what is counted beside the line', () => {
		expect(ransoms).toMatchObject({
			key: 'ransoms',
			name: 'Ransoms',
			latest: '$800 m',
			latestYear: '2025',
			counts: ''
		});
		expect(ransoms?.several).toMatchObject([{ name: 'Chain', figure: '', counts: 'ransoms counted' }]);
	});

	test('of a kind with several each has its own figure beside its line, and the head has none', () => {
		expect(thefts).toMatchObject({ name: 'Thefts', latest: '', latestYear: '', counts: 'figures of 2 publishers' });
		expect(thefts?.several?.map(({ name, figure }) => `${name}: ${figure}`)).toEqual([
			'Chain: $3.4 bn in part of 2025',
			'Peck: $4.04 bn in 2025'
		]);
		expect(thefts?.points).toEqual([]);
	});

	test('a year whose figure the measure cannot be computed for is known', () => {
		const gaps = [{ row: observation({ metric: 'thefts', year: 2024 }), gap: 'no-prices' }] as const;
		expect(panelsOf({ ...drawing, gaps }, input).map(({ unmeasured }) => unmeasured)).toEqual([[], [2024]]);
	});
});

test('a highest figure is named in words', () => {
	const one = series('Chain', 'ransoms', 2.18e9);
	const drawing = { series: [one], measure: 'value', gaps: [] } as const;
	const [panel] = panelsOf(drawing, chartInput({}));
	expect(one.points.map((figure) => panel?.peak?.(figure))).toEqual(['peak 2025, $2.18 bn']);
});

describe('the key', () => {
	test('says why marks are open, in one entry', () => {
		const rows = (...flags: ('part-year' | 'incomplete')[][]) => flags.map((own) => ({ flags: own }));
		expect(openMarks(rows([], []))).toEqual([]);
		expect(openMarks(rows(['part-year'], []))).toEqual(['part-year']);
		expect(openMarks(rows(['incomplete']))).toEqual(['incomplete']);
		expect(openMarks(rows(['incomplete'], ['part-year']))).toEqual(['partial']);
	});

	test('names the hatch of years without a figure as maps do', () => {
		expect(statusKey([], ['none', 'partial']).entries).toEqual([
			{
				key: 'partial',
				swatch: { kind: 'part-year', colour: 0 },
				text: 'Open mark: part of a year, or incomplete'
			},
			{ key: 'none', swatch: { kind: 'box', fill: '--nodata', hatch: '--nodata-line' }, text: 'No figure' }
		]);
	});
});
