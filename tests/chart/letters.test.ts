import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterAbove, letterOf, lettersAmong, withLetters } from '$lib/chart/marks/letters';

const along = (y: number, ...xs: readonly number[]) => xs.map((x) => ({ x, y }));
const line = (key: string, colour: number, spots: readonly { readonly x: number; readonly y: number }[]) => ({
	key,
	colour,
	spots
});

test('colours 1 to 8 are A to H; ink, mute and the Convention’s red have no letter', () => {
	expect([1, 2, 8].map(letterOf)).toEqual(['A', 'B', 'H']);
	expect([0, 9, 10].map(letterOf)).toEqual(['', '', '']);
});

test('letters are needed where two colours that have one are drawn', () => {
	expect(lettersAmong([{ colour: 1 }, { colour: 3 }])(3)).toBe('C');
	expect(lettersAmong([{ colour: 1 }, { colour: 1 }, { colour: 9 }])(1)).toBe('');
	expect(lettersAmong([{ colour: 1 }, { colour: 10 }])(1)).toBe('');
	expect(lettersAmong([])(1)).toBe('');
});

type Drawn = ReturnType<typeof line>;
/** Key → letters, of the lines that have some. */
const placeLetters = (lines: readonly Drawn[]) =>
	new Map(
		withLetters(lines, ({ spots }) => spots).flatMap(({ key, letters }) =>
			letters === null ? [] : [[key, letters] as const]
		)
	);

describe('withLetters', () => {
	test('a line has its letter about every 96 px, each line beginning a little later than the one before', () => {
		const spots = (y: number) => along(y, 0, 24, 48, 72, 96, 120, 144);
		const letters = placeLetters([line('VNM', 1, spots(10)), line('THA', 2, spots(60))]);
		expect(letters.get('VNM')).toEqual({ letter: 'A', text: 'AA', x: '0 96', y: '14.5 14.5' });
		expect(letters.get('THA')).toEqual({ letter: 'B', text: 'BB', x: '24 120', y: '64.5 64.5' });
	});

	test('a letter does not stand beside another line: it goes on to the next free place', () => {
		const letters = placeLetters([line('a', 1, along(10, 24)), line('b', 2, along(12, 0, 24, 48))]);
		expect(letters.get('a')?.x).toBe('24');
		expect(letters.get('b')?.x).toBe('48');
	});

	test('a letter stands where no other line passes', () => {
		const letters = placeLetters([
			line('a', 1, [
				{ x: 0, y: 0 },
				{ x: 100, y: 100 },
				{ x: 200, y: 200 }
			]),
			line('b', 2, [
				{ x: 0, y: 200 },
				{ x: 100, y: 105 },
				{ x: 200, y: 0 }
			])
		]);
		expect(letters.get('a')?.x).toBe('0 200');
		expect(letters.get('b')?.x).toBe('200');
	});

	test('a line of one place has its letter there however crowded', () => {
		const letters = placeLetters([line('a', 1, along(10, 24)), line('b', 2, along(10, 24))]);
		expect(letters.get('b')).toEqual({ letter: 'B', text: 'B', x: '24', y: '14.5' });
	});

	test('no places, one line, or one colour for all: no letters', () => {
		expect(placeLetters([]).size).toBe(0);
		expect(placeLetters([line('a', 1, along(10, 24))]).size).toBe(0);
		expect(placeLetters([line('a', 1, along(10, 24)), line('b', 2, [])]).has('b')).toBe(false);
		expect(placeLetters([line('a', 4, along(10, 24)), line('b', 4, along(30, 24))]).size).toBe(0);
	});

	test('every line with a place has a letter, as many places as letters, all of them its own', () => {
		const spot = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 400 }) });
		const lines = fc.array(fc.array(spot, { minLength: 1, maxLength: 30 }), { minLength: 2, maxLength: 8 });
		fc.assert(
			fc.property(lines, (all) => {
				const sorted = all.map((spots, at) =>
					line(
						String(at),
						at + 1,
						spots.toSorted((a, b) => a.x - b.x)
					)
				);
				const letters = placeLetters(sorted);
				for (const { key, colour, spots } of sorted) {
					const found = letters.get(key);
					const xs = found?.x.split(' ').map(Number) ?? [];
					expect(found?.text).toBe(letterOf(colour).repeat(xs.length));
					expect(xs.length).toBeGreaterThan(0);
					expect(xs.every((x) => spots.some((one) => one.x === x))).toBe(true);
				}
			})
		);
	});
});

test('a letter stands above the mark of a place', () => {
	expect(letterAbove('B', { x: 40, y: 100 })).toEqual({ letter: 'B', text: 'B', x: '40', y: '91.5' });
});
