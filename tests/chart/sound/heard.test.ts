import { describe, expect, test } from 'vitest';
import { heardOf, type HeardDrawing } from '$lib/chart/sound/heard';
import { heardSteps } from '$lib/chart/sound/heard-steps';
import { heardDrawing as drawing } from '../../fixtures/heard';
import { chartInput, observation, yearly } from '../../fixtures/observations';

const share = (values: Record<number, number>, entity = 'VNM') => yearly(values, { entity, unit: 'percent' });
const rounded = (value: number) => Math.round(value * 1000) / 1000;
/** Where the figures of each line stand: "2: 0.5". */
function placed(of: HeardDrawing, order: readonly string[] = []) {
	return heardOf(of, order).lines.map(({ key, figures }) => [
		key,
		figures.map(({ when, at }) => `${when}: ${rounded(at)}`)
	]);
}

describe('a straight scale', () => {
	test('of shares reaches from zero to a hundred, whatever the figures are', () => {
		const of = drawing({ VNM: share({ 2020: 20, 2022: 50 }) });
		expect(placed(of)).toEqual([['VNM', ['0: 0.2', '2: 0.5']]]);
		expect(heardOf(of, []).lines[0]?.gridlines).toEqual([
			{ at: 0, label: '0%' },
			{ at: 0.2, label: '20%' },
			{ at: 0.4, label: '40%' },
			{ at: 0.6, label: '60%' },
			{ at: 0.8, label: '80%' },
			{ at: 1, label: '100%' }
		]);
	});

	test('is one for all lines, and begins at a round value below the lowest where that is below zero', () => {
		const of = drawing({ VNM: yearly({ 2020: -50 }), THA: yearly({ 2020: 50 }, { entity: 'THA' }) });
		expect(placed(of)).toEqual([
			['VNM', ['0: 0.083']],
			['THA', ['0: 0.917']]
		]);
	});

	test('of nothing but zeros has them at its lower end', () => {
		expect(placed(drawing({ VNM: yearly({ 2020: 0, 2021: 0 }) }))).toEqual([['VNM', ['0: 0', '1: 0']]]);
	});

	test('is one for each panel, unless panels share one', () => {
		const lists = { VNM: yearly({ 2020: 10 }), THA: yearly({ 2020: 1000 }, { entity: 'THA' }) };
		const of = drawing(lists, { picture: 'facets' });
		const both = [
			['VNM', ['0: 1']],
			['THA', ['0: 1']]
		];
		expect(placed({ ...of, input: chartInput({ filters: { panelScale: 'own' } }) })).toEqual(both);
		expect(heardOf({ ...of, input: chartInput({ filters: { panelScale: 'own' } }) }, []).apart).toBe(true);
		expect(placed({ ...of, input: chartInput({ filters: { panelScale: 'shared' } }) })).toEqual([
			['VNM', ['0: 0.01']],
			['THA', ['0: 1']]
		]);
	});
});

test('a logarithmic scale has each factor of ten as far from the next', () => {
	const [line] = heardOf(drawing({ VNM: yearly({ 2020: 10, 2021: 100, 2022: 1000 }) }, { scale: 'log' }), []).lines;
	const [first = 0, second = 0, third = 0] = line?.figures.map(({ at }) => at) ?? [];
	expect(rounded(second - first)).toBe(rounded(third - second));
	expect(line?.gridlines.map(({ label }) => label)).toEqual(['$10', '$100', '$1,000']);
});

test('a range has both ends on the scale, and says where nothing else was published', () => {
	const rows = [
		observation({ year: 2020, unit: 'percent', value: 30, low: 20, high: 40 }),
		observation({ year: 2021, unit: 'percent', value: 10, low: 10, high: 60 })
	];
	const [line] = heardOf(drawing({ VNM: rows }), []).lines;
	expect(line?.figures.map(({ range, onlyRange }) => [range, onlyRange])).toEqual([
		[[0.2, 0.4], false],
		[[0.1, 0.6], true]
	]);
});

test('a break is one only after another figure; part of a year is open', () => {
	const rows = [
		observation({ year: 2020, flags: ['break'] }),
		observation({ year: 2021, flags: ['break'] }),
		observation({ year: 2022, flags: ['part-year'], status: 'estimate' })
	];
	const [line] = heardOf(drawing({ VNM: rows }), []).lines;
	expect(line?.figures.map(({ isBreak, isOpen, status }) => [isBreak, isOpen, status])).toEqual([
		[false, false, 'reported'],
		[true, false, 'reported'],
		[false, true, 'estimate']
	]);
});

test('what is not drawn is not heard', () => {
	const rows = yearly({ 2020: 1, 2021: 2, 2024: 3 });
	const of = drawing({ VNM: rows }, { picture: 'slope', rows: rows.filter(({ year }) => year !== 2021) });
	expect(heardOf(of, [])).toMatchObject({ step: 'place', until: 1 });
	expect(placed(of)).toEqual([['VNM', ['0: 0.333', '1: 1']]]);
	expect(placed(drawing({ VNM: [] }))).toEqual([]);
});

test('bars are one row in the order of the picture, from zero', () => {
	const [low, high] = [observation({ value: 40 }), observation({ value: 80, entity: 'THA' })];
	const of = drawing({ VNM: [low], THA: [high] }, { picture: 'bars', scale: 'log', years: [2024, 2024], year: 2024 });
	expect(placed(of, [high.id, low.id])).toEqual([['', ['0: 1', '1: 0.5']]]);
	expect(heardOf(of, [])).toMatchObject({ step: 'place', until: 1, apart: false });
	expect(placed(drawing({}, { year: 2024 }))).toEqual([]);
});

test('lines of one name are told apart by what they count', () => {
	const of = drawing({ a: yearly({ 2020: 1 }, { publisher: 'a' }), b: yearly({ 2020: 2 }, { publisher: 'b' }) });
	const [a, b] = of.drawing.series.map((one) => ({ ...one, name: 'Office' }));
	if (a === undefined || b === undefined) throw new Error('Two series');
	const named = { ...of, drawing: { ...of.drawing, series: [{ ...a, counts: 'cases' }, b] } };
	expect(heardOf(named, []).lines.map(({ name }) => name)).toEqual(['Office, cases', 'Office']);
});

test('lines that climb have the last step of each day', () => {
	const step = (x: number, y: number) =>
		({ id: `${x}.${y}`, x, y, name: '', precision: 'day', chosen: false }) as const;
	const steps = [step(0, 1), step(0, 10), step(5, 20)];
	const heard = heardSteps({ lines: [{ key: 'hanoi', name: 'Hanoi', steps, partial: true }], days: 10 }, 'en');
	expect(heard).toMatchObject({ step: 'day', until: 10 });
	expect(heard.lines[0]?.figures.map(({ id, when, at, isOpen }) => [id, when, at, isOpen])).toEqual([
		['0.10', 0, 0.5, true],
		['5.20', 5, 1, true]
	]);
	expect(heardSteps({ lines: [{ key: 'x', name: 'X', steps: [], partial: false }], days: 0 }, 'en').lines).toEqual([]);
});
