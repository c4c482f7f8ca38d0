import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth } from '$lib/chart/views/line/labels';
import { layoutLine } from '$lib/chart/views/line/layout';
import type { LineInput } from '$lib/chart/views/line/line';

const laidOut = (of: Partial<LineInput>) =>
	layoutLine({
		series: [],
		years: [2020, 2023],
		width: 640,
		height: 400,
		scale: 'linear',
		top: 100,
		tick: String,
		events: [],
		dense: false,
		bracket: null,
		...of
	});

describe('events', () => {
	const events = [
		{ at: 2021.5, label: 'Adopted' },
		{ at: 2022.5, label: 'Opened' },
		{ at: 2030, label: 'Later' }
	];

	test('stand at their date; those outside the years are left out', () => {
		const { events: placed, bottom } = laidOut({ events });
		expect(placed.map(({ x, label }) => [x, label])).toEqual([
			[193.5, 'Adopted'],
			[290.5, 'Opened']
		]);
		expect(bottom).toBe(354);
	});

	const hanoi = [
		{ at: 2024.98, label: 'Adopted, Dec 2024' },
		{ at: 2025.8, label: 'Signed in Hanoi, Oct 2025' }
	];
	/** Where the text of each event begins and ends, px. */
	const spans = (of: Partial<LineInput>) =>
		laidOut(of).events.flatMap(({ x, label, anchor }): (readonly [number, number])[] => {
			if (anchor === null) return [];
			const length = textWidth(label) + 9;
			return [anchor === 'end' ? [x - length, x - 9] : [x + 9, x + length]];
		});

	test('near the end of the axis the last label runs into the column of names', () => {
		const { events: placed } = laidOut({ events: hanoi, years: [2019, 2025], width: 992 });
		expect(placed.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
	});

	test('a single one runs to the right as long as the svg has room', () => {
		const [adopted] = laidOut({ events: hanoi, years: [2000, 2024] }).events;
		expect(adopted).toMatchObject({ label: 'Adopted, Dec 2024', anchor: 'start' });
	});

	test('a label without room is dropped; its mark stays', () => {
		const close = [2022, 2022.1, 2022.2].map((at) => ({ at, label: 'A label of some length' }));
		const { events: placed } = laidOut({ events: close, years: [2010, 2023] });
		expect(placed.map(({ anchor }) => anchor)).toEqual(['end', null, null]);
	});

	test('labels never meet, nor the name of the rail, nor the edge', () => {
		const anyEvents = fc.array(
			fc.record({ at: fc.double({ min: 2015, max: 2026, noNaN: true }), label: fc.string({ maxLength: 30 }) }),
			{ maxLength: 4 }
		);
		fc.assert(
			fc.property(anyEvents, fc.integer({ min: 560, max: 1100 }), (events, width) => {
				const placed = spans({ events, width, years: [2015, 2025] }).toSorted((a, b) => a[0] - b[0]);
				placed.forEach(([from, to], at) => {
					expect(from).toBeGreaterThanOrEqual(119.9);
					expect(to).toBeLessThanOrEqual(width);
					expect(from).toBeGreaterThanOrEqual((placed[at - 1]?.[1] ?? 0) - 0.2);
				});
			})
		);
	});
});
