import { expect, test } from 'vitest';
import { placeLabels } from '$lib/chart/views/line/place-labels';
import type { PlacedSeries } from '$lib/chart/views/line/line';
import type { Series } from '$lib/chart/draw/series';
import { observation } from '../fixtures/observations';

const box = { left: 0, right: 600, top: 20, bottom: 500 };

function many(count: number, colourOf: (at: number) => number): { series: Series[]; placed: PlacedSeries[] } {
	const keys = Array.from({ length: count }, (_, at) => `s${at}`);
	const row = observation({});
	return {
		series: keys.map((key, at) => ({ key, colour: colourOf(at), name: key, counts: '', points: [], superseded: [] })),
		placed: keys.map((key, at) => ({
			key,
			colour: colourOf(at),
			segments: [],
			ranges: [],
			breaks: [],
			superseded: [],
			label: null,
			letters: null,
			marks: [{ x: 590, y: 20 + at * 8, r: 4, row }]
		}))
	};
}

test('sixty names at the right end: as many as there is room for, none above or below the plot', () => {
	const { series, placed } = many(60, () => 1);
	const labels = [...placeLabels(series, placed, box, []).values()];
	expect(labels.length).toBe(33);
	expect(Math.min(...labels.map(({ y }) => y))).toBeGreaterThanOrEqual(box.top - 12);
	expect(Math.max(...labels.map(({ y }) => y))).toBeLessThanOrEqual(box.bottom + 16);
});

test('where there is no room for all, mute series are not named', () => {
	const { series, placed } = many(60, (at) => (at % 30 === 0 ? 1 : 9));
	expect([...placeLabels(series, placed, box, []).keys()]).toEqual(['s0', 's30']);
});
