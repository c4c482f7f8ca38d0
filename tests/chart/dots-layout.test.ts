import { describe, expect, test } from 'vitest';
import { layoutDotPlot } from '$lib/chart/views/dots/layout';
import type { DotsInput } from '$lib/chart/views/dots/dots';
import { observation, point } from '../fixtures/observations';

const one = (key: string, value: number, colour = 9) => ({
	key,
	colour,
	name: key,
	counts: '',
	superseded: [],
	points: [point(observation({ entity: key, value }))]
});
const laidOut = (of: Partial<DotsInput> = {}) =>
	layoutDotPlot({
		series: [one('VNM', 100, 1), one('SGP', 50, 2)],
		background: [one('FRA', 100, 3), one('GAB', 0)],
		width: 424,
		height: 240,
		tick: String,
		text: ({ value }) => String(value),
		...of
	});

describe('dots on one axis', () => {
	test('stand at their figure, equal ones over each other, those in front last', () => {
		const { dots, bottom, left, right } = laidOut();
		expect([left, right, bottom]).toEqual([12, 412, 206]);
		expect(dots.map(({ key, colour, x, y, r }) => [key, colour, x, y, r])).toEqual([
			['GAB', 9, 12, 124, 8],
			['FRA', 9, 412, 124, 8],
			['SGP', 2, 212, 124, 9],
			['VNM', 1, 412, 141, 9]
		]);
	});

	test('names of the chosen stand over the crowd, the rightmost highest, with a line down to the dot', () => {
		const { names } = laidOut();
		expect(names.map(({ name, value, x, y, anchor, leader }) => [name, value, x, y, anchor, leader])).toEqual([
			['VNM', '100', 407, 13, 'end', 'M412 3V132'],
			['SGP', '50', 207, 31, 'end', 'M212 21V115']
		]);
	});

	test('a name without room at the left stands at the right of its line', () => {
		const { names } = laidOut({ series: [one('VNM', 0, 1)] });
		expect(names.map(({ x, anchor }) => [x, anchor])).toEqual([[17, 'start']]);
	});

	test('dots shrink until the crowd fits, and none touches another', () => {
		const background = Array.from({ length: 20 }, (_, at) => one(`P${at}`, 100));
		const { dots, top, bottom } = laidOut({ background });
		const r = dots[0]?.r ?? 0;
		expect(r).toBe(3);
		const crowd = dots.filter(({ colour }) => colour === 9);
		const apart = crowd.map(({ y }) => y).sort((a, b) => a - b);
		expect(Math.min(...apart.slice(1).map((y, at) => y - (apart[at] ?? y)))).toBeGreaterThan(6);
		expect([top, bottom]).toEqual([42, 206]);
	});

	test('is the same whatever the order of the figures', () => {
		const { series, background } = { series: [one('VNM', 100, 1)], background: [one('FRA', 100), one('GAB', 99.5)] };
		const places = (of: DotsInput['background']) =>
			laidOut({ series, background: of })
				.dots.map(({ key, x, y }) => `${key} ${x} ${y}`)
				.sort();
		expect(places(background)).toEqual(places([...background].reverse()));
	});

	test('without figures has an axis and no dot; places without a figure have none', () => {
		const empty = laidOut({ series: [{ ...one('VNM', 1, 1), points: [] }], background: [] });
		expect([empty.dots, empty.names, empty.points]).toEqual([[], [], []]);
	});
});
