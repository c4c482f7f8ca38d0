import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutScatter } from '$lib/chart/views/scatter/layout';
import type { ScatterInput, ScatterPoint } from '$lib/chart/views/scatter/scatter';
import type { Observation } from '$lib/data/observation';
import { anyObservations, faultsIn, observation, point } from '../fixtures/observations';

const pair = (
	key: string,
	x: number,
	y: number,
	of: { readonly colour?: number; readonly row?: Partial<Observation>; readonly xRow?: Partial<Observation> } = {}
): ScatterPoint => {
	const row = observation({ entity: key, metric: 'share', value: y, ...of.row });
	const xRow = observation({ entity: key, metric: 'gdp', value: x, ...of.xRow });
	const { colour = 9 } = of;
	return { key, name: key, colour, x: point(xRow).amount, y: point(row).amount, row, xRow, year: row.year };
};
const laidOut = (points: readonly ScatterPoint[], of: Partial<ScatterInput> = {}) =>
	layoutScatter({
		points,
		width: 640,
		height: 400,
		xScale: 'linear',
		yScale: 'linear',
		xTick: String,
		yTick: String,
		xWord: 'wealth',
		yWord: 'share',
		xText: ({ value }) => `$${value}`,
		yText: ({ value }) => `${value}%`,
		...of
	});

describe('places', () => {
	test('are as far right and as high as the two figures say', () => {
		const { dots } = laidOut([pair('VNM', 0, 0), pair('LAO', 50, 100), pair('THA', 100, 50)]);
		expect(dots.map(({ x, y }) => [x, y])).toEqual([
			[40, 358],
			[333, 34],
			[626, 196]
		]);
	});

	test('on a logarithmic axis ten times as much is always as far', () => {
		const { dots } = laidOut([pair('a', 1, 1), pair('b', 10, 10), pair('c', 100, 100)], {
			xScale: 'log',
			yScale: 'log'
		});
		const [a, b, c] = dots;
		expect(Math.abs((b?.x ?? 0) - (a?.x ?? 0) - ((c?.x ?? 0) - (b?.x ?? 0)))).toBeLessThanOrEqual(0.2);
		expect(Math.abs((a?.y ?? 0) - (b?.y ?? 0) - ((b?.y ?? 0) - (c?.y ?? 0)))).toBeLessThanOrEqual(0.2);
	});

	test('of zero or less have no place on a logarithmic axis, and are counted', () => {
		const points = [pair('a', 0, 5), pair('b', 5, -1), pair('c', 5, 5)];
		const keys = (of: Partial<ScatterInput>) => laidOut(points, of).dots.map(({ key }) => key);
		expect(keys({})).toEqual(['a', 'b', 'c']);
		expect(keys({ xScale: 'log' })).toEqual(['b', 'c']);
		expect(keys({ yScale: 'log' })).toEqual(['a', 'c']);
		expect(laidOut(points, { xScale: 'log', yScale: 'log' }).leftOut).toBe(2);
	});

	test('chosen ones lie on top of the mute and are larger', () => {
		const { dots } = laidOut([pair('chosen', 1, 1, { colour: 1 }), pair('mute', 2, 2)]);
		expect(dots.map(({ key, r }) => [key, r])).toEqual([
			['mute', 3],
			['chosen', 4.5]
		]);
	});
});

describe('marks', () => {
	test('are as firm as the weaker of the two figures', () => {
		const of = (row: Observation['status'], xRow: Observation['status']) =>
			laidOut([pair('a', 1, 1, { row: { status: row }, xRow: { status: xRow } })]).dots[0]?.row.status;
		expect(of('reported', 'estimate')).toBe('estimate');
		expect(of('survey', 'reported')).toBe('survey');
		expect(of('projection', 'estimate')).toBe('projection');
	});

	test('are open where either figure is of part of a year', () => {
		const { dots } = laidOut([pair('a', 1, 1, { xRow: { flags: ['part-year'] } }), pair('b', 1, 1)]);
		expect(dots.map(({ row }) => row.flags)).toEqual([['part-year'], []]);
	});

	test('can be read as the figure of the upright axis', () => {
		const one = pair('VNM', 0, 0, { xRow: { status: 'estimate' } });
		const { points, statuses } = laidOut([one]);
		expect(points).toEqual([{ x: 40, y: 358, series: 'VNM', id: one.row.id, status: 'estimate' }]);
		expect(statuses).toEqual(['estimate']);
	});
});

describe('axes', () => {
	test('have a line per factor of ten, or finer ones where the values span hardly one', () => {
		const labels = (low: number, high: number) =>
			laidOut([pair('a', low, 1), pair('b', high, 1)], { xScale: 'log' }).columns.map(({ label }) => label);
		expect(labels(1, 1000)).toEqual(['1', '10', '100', '1000']);
		expect(labels(2, 5)).toEqual(['2', '5']);
	});

	test('leave out words that would touch', () => {
		const { columns } = laidOut([pair('a', 1, 1), pair('b', 1e12, 1)], { xScale: 'log', width: 328 });
		const gaps = columns.slice(1).map(({ at }, index) => at - (columns[index]?.at ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThan('1000000000000'.length * 6.3);
	});
});

describe('names', () => {
	test('stand beside chosen places only, and never on another name or chosen mark', () => {
		const crowd = Array.from({ length: 12 }, (_, at) => pair(`Name ${at}`, 50 + at, 50, { colour: (at % 8) + 1 }));
		const { dots } = laidOut([...crowd, pair('mute', 100, 100)]);
		expect(dots.find(({ key }) => key === 'mute')?.label).toBeNull();
		const boxes = dots.flatMap(({ label }) => {
			if (label === null) return [];
			const width = label.text.length * 6.9;
			const x0 = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - width : label.x - width / 2;
			return [{ x0, x1: x0 + width, y0: label.y - 12, y1: label.y + 4 }];
		});
		expect(boxes.length).toBeGreaterThan(3);
		const touching = boxes.filter((a, at) =>
			boxes.some(
				(b, other) => other > at && a.x0 < b.x1 - 0.2 && b.x0 < a.x1 - 0.2 && a.y0 < b.y1 - 0.2 && b.y0 < a.y1 - 0.2
			)
		);
		expect(touching).toEqual([]);
	});

	test('keep clear of mute marks where there is room', () => {
		const at = (x: number) => pair(`m${x}`, x, 50);
		const { dots } = laidOut([pair('Laos', 50, 50, { colour: 1 }), at(52), at(54), at(0), at(100)]);
		expect(dots.find(({ key }) => key === 'Laos')?.label?.anchor).toBe('end');
	});

	test('are left to the list below on a narrow screen, which holds both figures, highest first', () => {
		const { dots, legend } = laidOut(
			[pair('a', 1, 2, { colour: 1 }), pair('b', 3, 4, { colour: 2 }), pair('c', 5, 6)],
			{
				width: 328
			}
		);
		expect(dots.map(({ label }) => label)).toEqual([null, null, null]);
		expect(legend.map(({ key, counts, value }) => [key, counts, value])).toEqual([
			['b', '2024', '$3 · 4%'],
			['a', '2024', '$1 · 2%']
		]);
	});
});

describe('odd input', () => {
	test('nothing is drawn of nothing, on whole axes', () => {
		for (const scale of ['linear', 'log'] as const) {
			const empty = laidOut([], { xScale: scale, yScale: scale });
			expect([empty.dots, empty.points, empty.legend, empty.statuses]).toEqual([[], [], [], []]);
			expect(empty.grid.length).toBeGreaterThan(1);
			expect(faultsIn(empty)).toEqual([]);
		}
	});

	test('one place, and places of nothing, have their marks', () => {
		expect(laidOut([pair('a', 0, 0)]).dots).toHaveLength(1);
		expect(laidOut([pair('a', 7, 7)], { xScale: 'log', yScale: 'log' }).dots).toHaveLength(1);
	});

	test('whatever the figures, every place is a number inside the plot and every mark can be read', () => {
		const scale = fc.constantFrom('log' as const, 'linear' as const);
		const input = fc.record({ xScale: scale, yScale: scale, width: fc.constantFrom(328, 640, 1015) });
		fc.assert(
			fc.property(anyObservations, anyObservations, input, (rows, xRows, of) => {
				const points = rows.flatMap((row, at): ScatterPoint[] => {
					const xRow = xRows[at];
					if (xRow === undefined) return [];
					const [x, y] = [point(xRow).amount, point(row).amount];
					return [{ key: row.id, name: row.id, colour: at % 10, x, y, row, xRow, year: row.year }];
				});
				const layout = laidOut(points, of);
				expect(faultsIn(layout)).toEqual([]);
				expect(layout.points.length + layout.leftOut).toBe(points.length);
				for (const { x, y } of layout.dots) expect(x >= 0 && x <= of.width && y >= 0 && y <= 400).toBe(true);
			})
		);
	});
});
