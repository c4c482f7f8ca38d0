import { describe, expect, test } from 'vitest';
import type { Kind } from '$lib/data/choices';
import { chartFacts } from '$lib/catalogue/server/chart-facts';
import { CHARTS } from '$lib/catalogue/server/specs';
import { thumbnailIn, thumbnails } from '$lib/catalogue/server/thumbnails';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { specMade } from '$lib/chart/made';
import { SLUGS } from '$lib/catalogue/slugs';
import { raceThumbnail } from '$lib/chart/treaties/race/thumbnail';
import { signaturesThumbnail } from '$lib/chart/treaties/signatures/thumbnail';
import { landShape } from '$lib/chart/views/map/land';
import type { StepLine } from '$lib/chart/views/steps/steps';
import { merged } from '$lib/chart/views/thumbnail';
import { openData } from '$lib/data/server/load';
import type { Observation } from '$lib/data/observation';
import { OBSERVED, smallInput, specOf, wholeInput } from '../fixtures/draw-input';
import { faultsIn, observation, yearly } from '../fixtures/observations';

const data = openData();
const WORLD = { drawing: { width: 480, height: 240 }, states: [], outlines: [] };

/** The thumbnail of figures of Viet Nam's internet users, in a view that the chart can take. */
function thumbnail(kind: Kind, rows: readonly Observation[], countries: readonly string[] = ['VNM']) {
	const input = smallInput('internet-users', { rows, countries, filters: { kind } });
	const found = thumbnailIn(kind)(specMade(specOf('internet-users'), input), input, () => WORLD);
	expect(faultsIn(found)).toEqual([]);
	return found;
}
const SHARE = { entity: 'VNM', metric: 'internet_users_share', unit: 'percent' };
const shares = (values: Readonly<Record<number, number>>, of: Partial<Observation> = {}) =>
	yearly(values, { ...SHARE, ...of });
const share = (of: Partial<Observation>) => observation({ ...SHARE, ...of });

test('paths of one look are one path, in the order in which looks first appear; empty ones are left out', () => {
	expect(
		merged([
			['b', 'M1 1'],
			['a', 'M2 2'],
			['b', 'M3 3'],
			['c', '']
		])
	).toEqual([
		['b', 'M1 1M3 3'],
		['a', 'M2 2']
	]);
	expect(merged([])).toEqual([]);
});

describe('the thumbnail of every chart', () => {
	const all = thumbnails(data, 'en');
	test('draws something, and its input is that of the chart’s page', () => {
		expect(Object.keys(all)).toEqual(CHARTS.map(({ slug }) => slug));
		expect(faultsIn(all)).toEqual([]);
		for (const slug of OBSERVED) {
			expect(all[slug]?.filter(([look]) => /^c|^tile f-/.test(look)).length).toBeGreaterThan(0);
			const { rows, countries, dataset } = unfilteredInput(data, slug, 'en');
			const whole = wholeInput(slug);
			expect({ rows, countries, dataset }).toEqual({
				rows: whole.rows,
				countries: whole.countries,
				dataset: whole.dataset
			});
		}
	});

	test('is of lines, dots, bars or steps as the chart is', () => {
		const some = (slug: string, what: string) => all[slug]?.some(([look]) => look.includes(what));
		expect(some('internet-users', 'segment')).toBe(true);
		expect(some('scam-losses', 'segment')).toBe(true);
		expect(some('vietnam-cyberattacks', 'grid')).toBe(true);
		expect(some('us-crime-types', 'bar')).toBe(true);
		expect(some('race-to-40', 'c10 segment')).toBe(true);
	});

	test('every participant that has ratified or signed and is on the map has one dot', () => {
		const paths = new Map(all['convention-signatures']);
		const dots = (standing: string) => (paths.get(`place ${standing}`) ?? '').split('M').length - 1;
		const signed = data.rows('status').filter(({ iso3 }) => iso3 !== 'EUU');
		expect(dots('signed') + dots('ratified')).toBe(signed.length);
		expect(dots('ratified')).toBe(signed.filter(({ ratified }) => ratified !== null).length);
	});
});

describe('lines of a thumbnail', () => {
	test('run from zero at the bottom to the fixed top of shares, with a mark at the end', () => {
		expect(thumbnail('line', shares({ 2020: 0, 2021: 50, 2022: 100 }))).toEqual([
			['axis', 'M0 115h240'],
			['c1 segment reported', 'M38.7 115L116 63.5L193.3 12'],
			['c1 mark reported', 'M190.5 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0z']
		]);
	});

	test('a year without a figure, a change of method and part of a year leave a gap; what stands alone has a mark', () => {
		const looks = (rows: readonly Observation[]) => thumbnail('line', rows).map(([look]) => look);
		expect(looks(shares({ 2020: 1, 2022: 1 }))).toEqual(['axis', 'c1 mark reported']);
		expect(looks([share({ year: 2020 }), share({ year: 2021, flags: ['break'] })])).toEqual([
			'axis',
			'c1 mark reported'
		]);
		expect(looks([share({ year: 2020 }), share({ year: 2021, flags: ['part-year'] })])).toEqual([
			'axis',
			'c1 mark reported',
			'c1 mark reported open',
			'c1 half'
		]);
	});

	test('a stretch has the look of the figure it leads to, a survey is half full, and the first series lies on top', () => {
		const rows = [
			...shares({ 2020: 1, 2021: 1 }),
			share({ year: 2022, status: 'estimate' }),
			share({ year: 2023, status: 'survey' }),
			...shares({ 2022: 5, 2023: 6 }, { entity: 'THA' })
		];
		expect(thumbnail('line', rows, ['VNM', 'THA']).map(([look]) => look)).toEqual([
			'axis',
			'c2 segment reported',
			'c1 segment reported',
			'c1 segment estimate',
			'c1 segment survey',
			'c2 mark reported',
			'c1 mark survey',
			'c1 half'
		]);
	});

	test('nothing to draw is a baseline', () => {
		expect(thumbnail('line', [])).toEqual([['axis', 'M0 115h240']]);
	});
});

test('small charts of a thumbnail stand four abreast, each on its own scale', () => {
	const codes = ['VNM', 'THA', 'SGP', 'IDN', 'MYS'];
	const rows = codes.flatMap((entity, at) => shares({ 2020: 0, 2021: 10 ** (at - 2) }, { entity }));
	const found = new Map(thumbnail('facets', rows, codes));
	expect(found.get('axis')).toBe('M0 52.5h49.5M63.5 52.5h49.5M127 52.5h49.5M190.5 52.5h49.5M0 119.5h49.5');
	expect(found.get('c1 segment reported')?.split('M').slice(1)).toEqual([
		'3 119.5L46.5 72',
		'193.5 52.5L237 5',
		'130 52.5L173.5 5',
		'66.5 52.5L110 5',
		'3 52.5L46.5 5'
	]);
});

test('bars of a thumbnail run from zero, and many of them fill the height', () => {
	const rows = [share({ value: 25 }), share({ value: 100, entity: 'THA' }), share({ value: 0, entity: 'SGP' })];
	expect(thumbnail('bars', rows, ['VNM', 'THA', 'SGP'])).toEqual([
		['c1 bar reported', 'M0 2.7h60v8.7h-60zM0 16.7h240v8.7h-240zM0 30.7h1v8.7h-1z'],
		['axis', 'M0 0v42']
	]);
	const many = Array.from({ length: 20 }, (_, at) => share({ value: 20 - at, entity: `A${at + 10}` }));
	const found = thumbnail(
		'bars',
		many,
		many.map(({ entity }) => entity)
	);
	expect(found.at(-1)).toEqual(['axis', 'M0 0v120']);
});

test('dots of a thumbnail have a row each, the newest year first, on a logarithmic scale', () => {
	const rows = [
		share({ value: 1, publisher: 'a', year: 2023 }),
		share({ value: 100, publisher: 'b', status: 'survey' }),
		share({ value: 10, publisher: 'c', status: 'projection', low: 1, high: 10 }),
		share({ value: 0, publisher: 'd' })
	];
	const disc = 'a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z';
	expect(thumbnail('strip', rows)).toEqual([
		['grid', 'M0 36.6h240M0 54.6h240M0 83.4h240'],
		['c1 mark survey', `M212 36.6${disc}`],
		['c1 half', 'M215.5 33.1a3.5 3.5 0 0 0 0 7z'],
		['c1 range', 'M24.5 54.6H120'],
		['c1 mark projection', 'M120 50.4l4.2 4.2l-4.2 4.2l-4.2-4.2z'],
		['c1 mark reported', `M21 83.4${disc}`]
	]);
});

test('two years of a thumbnail are joined', () => {
	const [axes, line] = thumbnail('slope', shares({ 2020: 0, 2021: 50, 2022: 100 }));
	expect(axes).toEqual(['axis', 'M12 6V114M228 6V114']);
	expect(line).toEqual(['c1 segment reported', 'M12 114L228 6']);
});

describe('maps of a thumbnail', () => {
	const square = 'M8 8l16 0 0 16-16 0z';
	const at = { scale: 0.5, top: 0 };

	test('land is where an odd number of outlines lies to the left', () => {
		expect(landShape([square], at)).toEqual(['land', 'M4.5 4.5h6.1M4.5 7.5h6.1M4.5 10.5h6.1']);
		expect(landShape([`${square}M14 14l4 0 0 4-4 0z`], at)).toEqual([
			'land',
			'M4.5 4.5h6.1M4.5 7.5h0.1M10.5 7.5h0.1M4.5 10.5h6.1'
		]);
	});

	test('a State that signed has a dot, and one that ratified lies on top', () => {
		const place = (code: string, x: number, standing: 'none' | 'signed' | 'ratified') => ({
			...{ code, x, y: 20, standing, name: code, chosen: false, outlined: true }
		});
		const places = [
			place('A', 10, 'ratified'),
			place('B', 30, 'signed'),
			place('C', 50, 'signed'),
			place('D', 70, 'none')
		];
		expect(signaturesThumbnail({ places }, WORLD)).toEqual([
			['place signed', 'M15 10h0M25 10h0'],
			['place ratified', 'M5 10h0']
		]);
	});
});

test('steps of a thumbnail rise at every instrument, and run on to today where some are wanting', () => {
	const step = (x: number, y: number) => ({
		...{ id: `${x}`, x, y, day: '2024-01-01', who: 'VNM', name: '', precision: 'day' as const, chosen: false }
	});
	const line = (of: Partial<StepLine>): StepLine => ({
		...{ key: 'a', name: '', counts: '', colour: 1, steps: [], until: null, threshold: 2, main: false, partial: false },
		...of
	});
	const lines = [
		line({ key: 'own', colour: 10, main: true, steps: [step(100, 1)], until: 200 }),
		line({ steps: [step(100, 1), step(400, 2)] })
	];
	expect(raceThumbnail({ lines, days: 400, level: 2 })).toEqual([
		['axis', 'M0 118h240'],
		['grid', 'M0 6h240'],
		['c1 segment reported', 'M0 118H58.5V62H234V6'],
		['c1 mark reported', 'M231 6a3 3 0 1 0 6 0a3 3 0 1 0-6 0z'],
		['c10 segment reported', 'M0 118H58.5V62M58.5 62H117'],
		['c10 mark reported', 'M114 62a3 3 0 1 0 6 0a3 3 0 1 0-6 0z']
	]);
	expect(raceThumbnail({ lines: [], days: 1, level: null })).toEqual([['axis', 'M0 118h240']]);
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
