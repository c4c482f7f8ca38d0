import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutSteps } from '$lib/chart/views/steps/layout';
import { axisDays, sinceTicks } from '$lib/chart/views/steps/since';
import type { Step, StepLine, StepsInput } from '$lib/chart/views/steps/steps';
import { monthsIn } from '$lib/data/race';
import { m } from '$lib/paraglide/messages';
import { faultsIn } from '../fixtures/observations';

const step = (x: number, y: number, of: Partial<Step> = {}): Step => ({
	id: `${x}.${y}`,
	x,
	y,
	name: '',
	precision: 'day',
	chosen: false,
	...of
});
const line = (key: string, steps: readonly Step[], of: Partial<StepLine> = {}): StepLine => ({
	key,
	name: key,
	counts: '',
	colour: 1,
	steps,
	until: null,
	threshold: null,
	main: false,
	partial: false,
	...of
});
const laidOut = (lines: readonly StepLine[], of: Partial<StepsInput> = {}) =>
	layoutSteps({ lines, width: 638, height: 274, days: 100, ticks: [], tick: String, level: null, ...of });

describe('layoutSteps', () => {
	test('a line runs level until a step, then straight up', () => {
		const [only] = laidOut([line('a', [step(50, 1), step(100, 2)])]).lines;
		expect(only?.d).toBe('M30 248H330V148H630V48');
		expect(only?.still).toBe('');
	});

	test('words under the axis are thinned to every second or third where they would touch, the first always stays', () => {
		const days = axisDays(540);
		const at = (width: number) =>
			laidOut([], { width, days, ticks: sinceTicks(days, 'en') }).days.map(({ label }) => label);
		expect(at(638)).toEqual(['Opened', '3 months', '6 months', '9 months', '12 months', '15 months', '18 months']);
		expect(at(328)).toEqual(['Opened', '6 months', '12 months', '18 months']);
		expect(at(200)).toEqual(['Opened', '12 months']);
	});

	test.each(['en', 'vi'] as const)('no two words under an axis touch, at any width and age (%s)', (language) => {
		fc.assert(
			fc.property(fc.integer({ min: 200, max: 1400 }), fc.integer({ min: 1, max: 6000 }), (width, age) => {
				const days = axisDays(age);
				const { days: ticks, left, right } = laidOut([], { width, days, ticks: sinceTicks(days, language) });
				// Six pixels and a third a letter: as wide as the type is at most.
				const spans = ticks.map(({ at, label, anchor }) => {
					const wide = label.length * 6.3;
					const from = { start: left, middle: at - wide / 2, end: right - wide }[anchor];
					return [from, from + wide] as const;
				});
				expect(ticks.length).toBeGreaterThan(0);
				expect(spans.filter(([from], index) => index > 0 && from < (spans[index - 1]?.[1] ?? 0) + 8)).toEqual([]);
			})
		);
	});

	test('a line known to stand still goes on to that day', () => {
		expect(laidOut([line('a', [step(50, 2)], { until: 100 })]).lines[0]?.still).toBe('M330 48H630');
		expect(laidOut([line('a', [], { until: 100 })]).lines[0]?.still).toBe('M30 248H630');
	});

	test('the step that reaches the threshold wears the full mark', () => {
		const reached = line('a', [step(50, 1), step(100, 2)], { threshold: 1 });
		expect(laidOut([reached]).lines[0]?.end).toEqual({ x: 330, y: 148 });
		expect(laidOut([line('a', [step(50, 1)], { threshold: 9 })]).lines[0]?.end).toBeNull();
	});

	test('the main line wears it where it stands, unless a ring is there already', () => {
		const main = { main: true, until: 100 };
		expect(laidOut([line('a', [step(50, 1)], main)]).lines[0]?.end).toEqual({ x: 630, y: 48 });
		expect(laidOut([line('a', [step(100, 1, { precision: 'year' })], main)]).lines[0]?.end).toBeNull();
	});

	test('the main line is drawn last, over the others', () => {
		const lines = [line('main', [step(1, 1)], { main: true }), line('b', [step(1, 1)])];
		expect(laidOut(lines).lines.map(({ key }) => key)).toEqual(['b', 'main']);
	});

	test('every step can be read, by its own id', () => {
		const { points } = laidOut([line('a', [step(50, 1), step(50, 2)]), line('b', [step(100, 1)])]);
		expect(points.map(({ id, series, x, y }) => [series, id, x, y])).toEqual([
			['a', '50.1', 330, 148],
			['a', '50.2', 330, 48],
			['b', '100.1', 630, 148]
		]);
	});

	test('a level fits into the plot even where no line comes near, and takes the place of its gridline', () => {
		const { level, grid } = laidOut([line('a', [step(50, 3)])], { level: { at: 40, label: 'forty' } });
		expect(level).toEqual({ at: 48, number: '40', label: 'forty' });
		expect(grid.map(({ label }) => label)).toEqual(['0', '10', '20', '30']);
	});

	test('gridlines are whole counts', () => {
		expect(laidOut([line('a', [step(50, 1)])]).grid.map(({ label }) => label)).toEqual(['0', '1']);
	});

	test('lines are named beside their ends, and not at all below 560 px', () => {
		const lines = [line('a', [step(50, 3)]), line('b', [step(50, 2)])];
		expect(laidOut(lines).lines.map(({ label }) => label?.name)).toEqual(['a', 'b']);
		expect(laidOut(lines, { width: 360 }).lines.map(({ label }) => label)).toEqual([null, null]);
		expect(laidOut(lines, { width: 360 }).labelled).toBe(false);
	});

	test('many ends in one place still have one name each, no two on one spot', () => {
		const lines = Array.from({ length: 8 }, (_, at) =>
			line(`line ${at}`, [step(50, 1, { id: `s${at}` })], { counts: 'x' })
		);
		const labels = laidOut(lines).lines.map(({ label }) => `${label?.x} ${label?.y}`);
		expect(labels.join()).not.toContain('undefined');
		expect(new Set(labels).size).toBe(8);
	});

	test('never has a place that is no number', () => {
		const anyStep = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 200 }));
		const cases = fc.array(fc.array(anyStep, { maxLength: 12 }), { maxLength: 6 });
		fc.assert(
			fc.property(cases, fc.constantFrom(0, 320, 900), fc.integer({ min: 0, max: 3000 }), (all, width, days) => {
				const lines = all.map((steps, at) =>
					line(
						`l${at}`,
						steps.map(([x, y]) => step(x, y)),
						{ main: at === 0, until: at === 0 ? days : null, counts: 'some words' }
					)
				);
				expect(faultsIn(laidOut(lines, { width, days, ticks: sinceTicks(days, 'en') }))).toEqual([]);
			})
		);
	});
});

describe('the axis of days', () => {
	test('months are whole, rounded', () => {
		expect([532, 646, 931, 1018].map(monthsIn)).toEqual([17, 21, 31, 33]);
	});

	test('ends with a whole year, or a whole quarter below a year and a half', () => {
		expect([axisDays(1018), axisDays(336), axisDays(0)]).toEqual([1095.75, 365.25, 91.3125]);
	});

	test('counts in years, on a short axis in months', () => {
		expect(sinceTicks(axisDays(800), 'en').map(({ label }) => label)).toEqual([
			'Opened',
			'1 year',
			'2 years',
			'3 years'
		]);
		expect(sinceTicks(axisDays(150), 'en')).toEqual([
			{ at: 0, label: m.steps_opened() },
			{ at: 91.3125, label: m.steps_months({ months: '3' }) },
			{ at: 182.625, label: m.steps_months({ months: '6' }) }
		]);
	});
});
