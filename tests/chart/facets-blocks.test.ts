import { describe, expect, test } from 'vitest';
import { asPublished } from '$lib/data/convert';
import { placeAbsence, placeBlocks, standsAlone, type Ground } from '$lib/chart/views/facets/blocks';
import { observation } from '../fixtures/observations';

/** Ten px a year, from the start of 2010 to the end of 2025; a value is so many px high. */
const ground: Ground = {
	left: 0,
	right: 160,
	top: 0,
	baseline: 100,
	x: (year) => (year - 2009.5) * 10,
	y: (value) => 100 - value
};
const wide: Ground = { ...ground, right: 1600, x: (year) => (year - 2009.5) * 100 };
const point = (of: Parameters<typeof observation>[0], years?: readonly [number, number]) => {
	const row = observation(of);
	return { row, amount: asPublished(row), ...(years === undefined ? {} : { span: { years, label: 'running total' } }) };
};

describe('figures alone', () => {
	test('stand as a block over their year, full where they are whole', () => {
		expect(placeBlocks([point({ year: 2024, value: 40 })], ground)).toMatchObject([
			{ x: 140, y: 60, width: 10, height: 40, open: false, label: '' }
		]);
	});

	test('stand over the time that they count, hollow and named, never outside the axis', () => {
		const total = point({ year: 2025, value: 80 }, [2024.4, 2025.9]);
		expect(placeBlocks([total], ground)).toMatchObject([{ x: 149, width: 11, open: true, label: 'running total' }]);
	});

	test('are hollow where they are incomplete, in doubt or not counted', () => {
		const open = (of: Parameters<typeof observation>[0]) => placeBlocks([point(of)], ground)[0]?.open;
		expect([open({ flags: ['incomplete'] }), open({ status: 'survey' }), open({ flags: ['disputed'] })]).toEqual([
			true,
			true,
			true
		]);
	});

	test('are those of one figure, and all that count no whole year', () => {
		const [one, two] = [point({ year: 2023 }), point({ year: 2024 })];
		expect(standsAlone(one, [one])).toBe(true);
		expect(standsAlone(one, [one, two])).toBe(false);
		expect(standsAlone(point({}, [2024, 2025]), [one, two])).toBe(true);
	});
});

describe('years without a figure', () => {
	test('are hatched before, between and after', () => {
		const { d } = placeAbsence([point({ year: 2012 }), point({ year: 2014 })], ground);
		expect(d).toBe('M0 0H20V100H0zM30 0H40V100H30zM50 0H160V100H50z');
	});

	test('have their words in the middle of the widest gap, and none where there is no room', () => {
		const points = [point({ year: 2020 })];
		expect(placeAbsence(points, ground).words).toBeNull();
		expect(placeAbsence(points, wide).words).toEqual({ x: 500, y: 50 });
	});

	test('none are hatched where every year has one', () => {
		const all = Array.from({ length: 16 }, (_, at) => point({ year: 2010 + at }));
		expect(placeAbsence(all, ground)).toEqual({ d: '', words: null });
	});
});
