import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeSpot, overlaps, spread, textWidth, type Wish } from '$lib/chart/views/line/labels';

const wish = (key: string, y: number, height = 20): Wish => ({ key, y, height });
const placed = (wishes: readonly Wish[], top = 0, bottom = 400) => Object.fromEntries(spread(wishes, top, bottom));

describe('spread', () => {
	test('labels with room stay where they wish to be', () => {
		expect(placed([wish('a', 50), wish('b', 100)])).toEqual({ a: 50, b: 100 });
	});

	test('labels at one height stand below each other', () => {
		expect(placed([wish('a', 100), wish('b', 100), wish('c', 105)])).toEqual({ a: 100, b: 120, c: 140 });
	});

	test('the lowest stay above the bottom, and push the others up', () => {
		expect(placed([wish('a', 395), wish('b', 398)])).toEqual({ a: 370, b: 390 });
	});

	test('the highest stays below the top', () => {
		expect(placed([wish('a', -50)])).toEqual({ a: 10 });
	});

	test('nothing to place is nothing placed', () => {
		expect(placed([])).toEqual({});
	});

	test('labels that fit never overlap, stay inside, and keep the order of their wishes', () => {
		const wishes = fc.array(
			fc.record({ y: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 10, max: 30 }) }),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(wishes, (list) => {
				const all = list.map(({ y, height }, at) => wish(`k${at}`, y, height));
				const places = spread(all, 0, 400);
				const sorted = [...all].sort((a, b) => a.y - b.y);
				let floor = 0;
				for (const { key, height } of sorted) {
					const y = places.get(key) ?? NaN;
					expect(y - height / 2).toBeGreaterThanOrEqual(floor - 1e-9);
					floor = y + height / 2;
				}
				expect(floor).toBeLessThanOrEqual(400 + 1e-9);
			})
		);
	});
});

const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

describe('overlaps', () => {
	test('sees a shared part, but not a shared edge', () => {
		expect(overlaps(box(0, 0, 10, 10), box(5, 5, 20, 20))).toBe(true);
		expect(overlaps(box(0, 0, 10, 10), box(10, 0, 20, 10))).toBe(false);
		expect(overlaps(box(0, 0, 10, 10), box(2, 20, 8, 30))).toBe(false);
	});
});

describe('freeSpot', () => {
	const within = box(0, 0, 400, 400);
	const size = { width: 100, height: 30 };
	const around = (x: number, y: number, taken: ReturnType<typeof box>[] = []) =>
		freeSpot({ x, y }, size, taken, within);

	test('is right of the mark where there is room', () => {
		expect(around(200, 200)).toEqual({ x: 209, y: 185, anchor: 'start', box: box(209, 185, 309, 215) });
	});

	test('is left of a mark at the right edge', () => {
		expect(around(390, 200)).toMatchObject({ x: 381, anchor: 'end', box: box(281, 185, 381, 215) });
	});

	test('goes around what is taken', () => {
		expect(around(200, 200, [box(205, 150, 400, 250)])).toMatchObject({ anchor: 'end' });
	});

	test('is nowhere where everything is taken, or nothing fits', () => {
		expect(around(200, 200, [within])).toBeNull();
		expect(freeSpot({ x: 200, y: 200 }, { width: 500, height: 30 }, [], within)).toBeNull();
	});

	test('never covers what is taken, nor leaves the plot', () => {
		const coordinate = fc.integer({ min: 0, max: 400 });
		const boxes = fc.array(
			fc.tuple(coordinate, coordinate).map(([x, y]) => box(x, y, x + 60, y + 40)),
			{ maxLength: 10 }
		);
		fc.assert(
			fc.property(coordinate, coordinate, boxes, (x, y, taken) => {
				const spot = around(x, y, taken);
				if (spot === null) return;
				expect(taken.some((other) => overlaps(other, spot.box))).toBe(false);
				expect(spot.box.x0).toBeGreaterThanOrEqual(0);
				expect(spot.box.x1).toBeLessThanOrEqual(400);
				expect(spot.box.y0).toBeGreaterThanOrEqual(0);
				expect(spot.box.y1).toBeLessThanOrEqual(400);
			})
		);
	});
});

test('a longer text is wider, bold wider still', () => {
	expect(textWidth('')).toBe(0);
	expect(textWidth('abcd')).toBeCloseTo(25.2);
	expect(textWidth('abcd', true)).toBeGreaterThan(textWidth('abcd'));
});
