import { SLUGS } from '$lib/catalogue/slugs';
import { describe, expect, test } from 'vitest';
import { draw } from '$lib/chart/draw/draw';
import { stillOf } from '$lib/chart/thumbnail/thumbnail';
import { chartFacts } from '$lib/catalogue/server/chart-facts';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { signaturesStill, waysToForce } from '$lib/chart/thumbnail/server/treaties';
import { layoutSteps } from '$lib/chart/thumbnail/steps';
import { openData } from '$lib/data/server/load';
import { NO_FILTERS } from '$lib/filters/filters';
import { faultsIn, observation, yearly } from '../../fixtures/observations';
import { OBSERVED, wholeInput } from '../../fixtures/explorer';

const data = openData();
const looks = (slug: string, rows = wholeInput(slug).rows) => {
	const input = { ...wholeInput(slug), rows };
	const still = stillOf(draw(input), () => draw({ ...input, filters: { ...NO_FILTERS, kind: 'bars' } }));
	expect(faultsIn(still)).toEqual([]);
	return still.map(([look]) => look);
};

describe('the still of a chart', () => {
	for (const slug of OBSERVED) {
		test(`of ${slug} draws something, and the input it is drawn from is that of the chart's page`, () => {
			expect(looks(slug).filter((look) => look.startsWith('c')).length).toBeGreaterThan(0);
			const { rows, countries, dataset } = unfilteredInput(data, slug, 'en');
			expect({ rows, countries, dataset }).toEqual({
				rows: wholeInput(slug).rows,
				countries: wholeInput(slug).countries,
				dataset: wholeInput(slug).dataset
			});
		});
	}

	test('is of lines, dots or bars as the chart is', () => {
		const some = (slug: string, what: string) => looks(slug).some((look) => look.includes(what));
		expect(some('internet-users', 'segment')).toBe(true);
		expect(some('scam-losses', 'segment')).toBe(true);
		expect(some('vietnam-cyberattacks', 'grid')).toBe(true);
		expect(some('us-crime-types', 'bar')).toBe(true);
	});

	test('is of bars where no two figures of the lines can be joined', () => {
		const of = { entity: 'VNM', metric: 'internet_users_share', unit: 'percent' };
		expect(looks('internet-users', yearly({ 2020: 90, 2024: 95 }, of))).toEqual(['c1 bar reported', 'axis']);
		expect(looks('internet-users', [observation({ ...of, year: 2023 }), observation(of)])).toContain(
			'c1 segment reported'
		);
	});
});

describe('stills of treaties', () => {
	test('every participant that has ratified or signed and is on the map has one dot', () => {
		const paths = new Map(signaturesStill(data, 'en'));
		const dots = (look: string) => (paths.get(look) ?? '').split('M').length - 1;
		const signed = data.rows('status').filter(({ iso3 }) => iso3 !== 'EUU');
		expect(dots('signed') + dots('ratified')).toBe(signed.length);
		expect(dots('ratified')).toBe(signed.filter(({ ratified }) => ratified !== null).length);
	});

	test('the Convention is the last of the ways, and every earlier one has all it needs', () => {
		const ways = waysToForce(data);
		expect(ways.map(({ look }) => look)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'seal']);
		expect(ways.map(({ needed, months }) => months.length >= needed)).toEqual([
			true,
			true,
			true,
			true,
			true,
			true,
			false
		]);
		for (const { months } of ways) expect([...months].sort((a, b) => a - b)).toEqual(months);
		expect(Math.max(...(ways.at(-1)?.months ?? []))).toBeLessThanOrEqual(ways.at(-1)?.now ?? 0);
		expect(faultsIn(layoutSteps(ways))).toEqual([]);
	});
});

test('facts count every row of a chart’s data, and name places where it is about several', () => {
	expect(chartFacts(data, 'global-losses').figures).toBe(wholeInput('global-losses').rows.length);
	expect(chartFacts(data, 'global-losses').places).toEqual([]);
	expect(chartFacts(data, 'internet-users').places).toContain('VNM');
	expect(chartFacts(data, 'convention-signatures').places).toContain('AZE');
	expect(chartFacts(data, 'us-states').names).toContain('California');
	for (const slug of SLUGS) {
		const { years, publishers } = chartFacts(data, slug);
		expect(years.from).toBeGreaterThan(1980);
		expect(years.to).toBeGreaterThanOrEqual(years.from);
		expect(publishers).toBeGreaterThan(0);
	}
});
