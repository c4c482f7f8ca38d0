import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutLineage, momentOf, type LineageFigure } from '$lib/receipt/lineage-layout';
import { faultsIn } from '../fixtures/observations';

function figure(id: string, published: string | null, repeats: string | null = null): LineageFigure {
	return { id, text: id, year: 2025, by: '', published, date: published ?? '', repeats, how: '' };
}
const ids = (figures: readonly LineageFigure[]) => layoutLineage({ figures }).rows.map(({ figure: { id } }) => id);

describe('the moment of a document', () => {
	test('is as exact as its date', () => {
		expect(momentOf('2025')).toBe(2025.5);
		expect(momentOf('2025-07')).toBeCloseTo(2025.542, 3);
		expect(momentOf('2025-01-01')).toBeCloseTo(2025.001, 3);
		expect(momentOf('2025-12-31')).toBeCloseTo(2025.999, 3);
	});

	test('is unknown where it bears no date', () => {
		expect(momentOf(null)).toBeNull();
		expect(momentOf('spring')).toBeNull();
	});
});

describe('the picture of a chain', () => {
	const chain = [
		figure('third', '2023', 'first'),
		figure('other', '2021'),
		figure('first', '2020'),
		figure('second', '2022', 'first'),
		figure('deeper', '2024', 'second')
	];

	test('has first figures by date, each followed by what repeats it', () => {
		expect(ids(chain)).toEqual(['first', 'second', 'deeper', 'third', 'other']);
		expect(layoutLineage({ figures: chain }).rows.map(({ depth }) => depth)).toEqual([0, 1, 2, 1, 0]);
	});

	test('places marks by date on an axis of whole years', () => {
		const { rows, ticks } = layoutLineage({ figures: chain });
		expect(rows.map(({ x }) => x)).toEqual([0.1, 0.5, 0.9, 0.7, 0.3]);
		expect(ticks.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
		expect(ticks.map(({ x }) => x)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
	});

	test('ties every repeat to what it repeats, past the rows between', () => {
		const { rows } = layoutLineage({ figures: chain });
		expect(rows.map(({ from }) => from)).toEqual([null, 0.1, 0.5, 0.1, null]);
		expect(rows.map(({ goesOn }) => goesOn)).toEqual([false, true, false, false, false]);
		expect(rows.map(({ past }) => past)).toEqual([[], [], [0.1], [], []]);
		expect(rows.map(({ repeated }) => repeated)).toEqual([true, true, false, false, false]);
	});

	test('gives an undated document no place, and puts it last among its like', () => {
		const { rows } = layoutLineage({
			figures: [figure('a', '2020'), figure('b', null, 'a'), figure('c', '2021', 'a')]
		});
		expect(rows.map(({ figure: { id }, x }) => [id, x])).toEqual([
			['a', 0.25],
			['c', 0.75],
			['b', null]
		]);
	});

	test('shows a figure as a first one where what it repeats is not in the chain', () => {
		expect(layoutLineage({ figures: [figure('a', '2020', 'elsewhere')] }).rows[0]).toMatchObject({
			depth: 0,
			from: null
		});
	});

	test('of nothing is empty', () => {
		expect(layoutLineage({ figures: [] }).rows).toEqual([]);
	});

	test('holds every figure once, within the axis, whatever the dates', () => {
		const date = fc.option(fc.stringMatching(/^20[0-3]\d(-(0[1-9]|1[0-2])(-(0[1-9]|2[0-8]))?)?$/), { nil: null });
		fc.assert(
			fc.property(fc.array(fc.tuple(date, fc.nat(20)), { maxLength: 12 }), (drafts) => {
				const figures = drafts.map(([published, of], at) => figure(String(at), published, of < at ? String(of) : null));
				const layout = layoutLineage({ figures });
				expect(layout.rows.map(({ figure: { id } }) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
				expect(layout.rows.every(({ x }) => x === null || (x >= 0 && x <= 1))).toBe(true);
				expect(faultsIn(layout)).toEqual([]);
			})
		);
	});
});
