import { describe, expect, test } from 'vitest';
import { draw } from '$lib/chart/draw/draw';
import { showsOneYear } from '$lib/chart/draw/chosen';
import type { Drawing } from '$lib/chart/drawing';
import type { Observation } from '$lib/data/observation';
import { openData } from '$lib/data/server/load';
import { chosenInput, OBSERVED } from '../fixtures/draw-input';

const held = openData().figures;

/** What a figure continues: place, metric, part and publisher. */
const seriesOf = ({ entity, metric, category, publisher }: Observation) =>
	[entity, metric, category, publisher].join(' ');

/** The newest year drawn of every series. */
function newestDrawn({ series }: Pick<Drawing, 'series'>): ReadonlyMap<string, number> {
	const newest = new Map<string, number>();
	for (const { row } of series.flatMap(({ points }) => points))
		newest.set(seriesOf(row), Math.max(newest.get(seriesOf(row)) ?? 0, row.year));
	return newest;
}

/** Whole figures of their own that are newer than what is drawn of their series, and that no note names. */
function hidden(drawing: Pick<Drawing, 'series' | 'unstacked'>): string[] {
	const newest = newestDrawn(drawing);
	return held
		.filter(({ flags }) => !['part-year', 'echo', 'incomplete'].some((flag) => flags.some((own) => own === flag)))
		.filter((row) => row.year > (newest.get(seriesOf(row)) ?? Infinity))
		.map(({ id }) => id)
		.filter((id) => !drawing.unstacked.some(({ row }) => row.id === id));
}

describe('no default view hides a newer figure that the tables hold', () => {
	const views = OBSERVED.map((slug) => [slug, draw(chosenInput(slug, {}))] as const);

	test.each(views.filter(([, { picture }]) => !showsOneYear(picture)))('%s', (_, drawing) => {
		expect(drawing.series.flatMap(({ points }) => points).length).toBeGreaterThan(5);
		expect(hidden(drawing)).toEqual([]);
	});

	test.each(views.filter(([, { picture }]) => showsOneYear(picture)))(
		'%s: the newest year that is whole',
		(slug, drawing) => {
			const metrics = new Set(drawing.series.flatMap(({ points }) => points.map(({ row }) => row.metric)));
			const years = new Map<number, number>();
			for (const { year } of held.filter((row) => metrics.has(row.metric))) years.set(year, (years.get(year) ?? 0) + 1);
			const newest = Math.max(...years.keys());
			const most = Math.max(...years.values());
			// A year of which only a few parts were seen is not whole.
			if ((years.get(newest) ?? 0) >= most / 2) expect([slug, drawing.year]).toEqual([slug, newest]);
			else expect(drawing.year).toBeLessThan(newest);
		}
	);
});

describe('figures of 2025', () => {
	const LOSSES = [
		['USA', 2025],
		['CAN', 2025],
		['JPN', 2025],
		['MYS', 2025],
		['KOR', 2024],
		['AUS', 2025],
		['SGP', 2025],
		['HKG', 2024]
	];
	const newestOf = (filters: Parameters<typeof chosenInput>[1]) =>
		draw(chosenInput('scam-losses', filters)).series.map(({ key, points }) => [key, points.at(-1)?.row.year]);

	test('stand among the losses in dollars, per person and in the prices of 2025', () => {
		expect(newestOf({})).toEqual(LOSSES);
		expect(newestOf({ measure: 'per-person' })).toEqual(LOSSES);
		expect(newestOf({ measure: 'constant-usd' })).toEqual(LOSSES);
	});

	test('are converted at the rates of 2025: A$2.18 billion are 1.406 billion dollars', () => {
		const series = draw(chosenInput('scam-losses', {})).series.find(({ key }) => key === 'AUS');
		expect(series?.points.at(-1)?.amount.value).toBeCloseTo(1_406_088_751.29, 1);
	});
});
