import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutRanking, rankingHeights, type RankedItem } from '$lib/charts/kinds/ranking/layout';
import { anyObservation, anyObservations, faultsIn, observation, yearly } from '../fixtures/observations';
import type { Observation } from '$lib/data/observation';

const item = (row: Observation, path: readonly Observation[] = [row], name = 'Fraud'): RankedItem => ({
	key: row.id,
	name,
	text: '',
	row,
	path,
	stressed: false
});
const spark = (path: readonly Observation[], width = 640) =>
	layoutRanking([item(observation({ value: 100 }), path)], [2022, 2024], width).bars[0];

describe('layoutRanking', () => {
	test('bars start at zero and are as long as their figures', () => {
		const rows = [100, 50, 0].map((value, at) => observation({ value, category: `kind-${at}` }));
		const { bars } = layoutRanking(
			rows.map((row) => item(row)),
			[2022, 2024],
			640
		);
		expect(bars.map(({ barX, barWidth }) => [barX, barWidth])).toEqual([
			[120, 312],
			[120, 156],
			[120, 1]
		]);
		expect(bars.map(({ barY }) => barY)).toEqual([28, 58, 88]);
	});

	test('without small lines bars have their room', () => {
		const { bars, sparkHead } = layoutRanking([item(observation())], [2024, 2024], 640);
		expect(bars[0]?.barWidth).toBe(436);
		expect(sparkHead).toBeNull();
	});

	test('on a narrow screen names stand above the bars, and small lines are left out', () => {
		const { narrow, bars, sparkHead } = layoutRanking(
			[item(observation(), yearly({ 2022: 1, 2023: 2 }))],
			[2022, 2024],
			360
		);
		expect([narrow, sparkHead]).toEqual([true, null]);
		expect(bars[0]).toMatchObject({ barX: 0, barWidth: 276, nameY: 19, barY: 25, spark: '', sparkEnd: null });
	});

	test('long names make room for themselves, up to a limit', () => {
		const start = (name: string) => layoutRanking([item(observation(), [], name)], [2022, 2024], 640).bars[0]?.barX;
		expect(start('a'.repeat(20))).toBe(144);
		expect(start('a'.repeat(90))).toBe(230);
	});

	test('heights are known before the page is measured', () => {
		expect(rankingHeights(10)).toEqual({ wide: 328, narrow: 446 });
		expect(rankingHeights(0)).toEqual({ wide: 58, narrow: 50 });
	});

	test('a small line has its own scale from zero', () => {
		expect(spark(yearly({ 2022: 0, 2023: 50, 2024: 100 }))?.spark).toBe('M532 46L583 38L634 30');
		expect(spark(yearly({ 2022: 0, 2023: 5, 2024: 10 }))?.spark).toBe('M532 46L583 38L634 30');
	});

	test('a small line never runs across a year without a figure or a change of method', () => {
		expect(spark(yearly({ 2022: 100, 2024: 100 }))?.spark).toBe('M532 30M634 30');
		const broken = [
			observation({ year: 2022 }),
			observation({ year: 2023, flags: ['break'] }),
			observation({ year: 2024 })
		];
		expect(spark(broken)?.spark).toBe('M532 30M583 30L634 30');
	});

	test('one year makes no line', () => {
		expect(spark(yearly({ 2024: 100 }))).toMatchObject({ spark: '', sparkEnd: null });
	});

	test('the line ends at its last figure', () => {
		expect(spark(yearly({ 2022: 0, 2023: 100 }))?.sparkEnd).toEqual({ x: 583, y: 30 });
	});

	test('every bar can be read, near its start, as the figure it is', () => {
		const row = observation({ value: 100 });
		const { points } = layoutRanking([item(row)], [2022, 2024], 640);
		expect(points).toEqual([{ x: 144, y: 37, series: row.id, id: row.id, status: 'reported' }]);
	});

	test('zeros are as short as a bar can be', () => {
		expect(layoutRanking([item(observation({ value: 0 }))], [2022, 2024], 640).bars[0]?.barWidth).toBe(1);
	});

	test('nothing is drawn of nothing', () => {
		const empty = layoutRanking([], [0, 0], 640);
		expect([empty.bars, empty.points]).toEqual([[], []]);
	});

	test('never has a place that is no number, whatever the figures', () => {
		fc.assert(
			fc.property(anyObservations, anyObservation, fc.constantFrom(320, 640, 1200), (path, row, width) => {
				const items = [item(row, path), ...path.map((one) => item(one))];
				expect(faultsIn(layoutRanking(items, [1990, 2035], width))).toEqual([]);
				expect(faultsIn(layoutRanking(items, [row.year, row.year], width))).toEqual([]);
			})
		);
	});
});
