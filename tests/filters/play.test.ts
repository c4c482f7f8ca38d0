import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { firstYears, nextYears, Run, type PlayState } from '$lib/filters/play';
import type { Years } from '$lib/filters/years';

const span = { from: 2011, to: 2014 };
const at = (from: number, to: number, mode: PlayState['mode'] = 'range'): PlayState => ({
	mode,
	shown: { from, to },
	span
});

describe('firstYears', () => {
	test('a span that ends before the last year goes on from there', () => {
		expect(firstYears(at(2011, 2012))).toEqual({ from: 2011, to: 2012 });
	});

	test('a span that ends with the last year begins again with its own first year', () => {
		expect(firstYears(at(2011, 2014))).toEqual({ from: 2011, to: 2011 });
		expect(firstYears(at(2012, 2014))).toEqual({ from: 2012, to: 2012 });
	});

	test('the last year alone begins with the first of all', () => {
		expect(firstYears(at(2014, 2014))).toEqual({ from: 2011, to: 2011 });
	});

	test('a single year goes on from itself, the last one from the first', () => {
		expect(firstYears(at(2012, 2012, 'single'))).toEqual({ from: 2012, to: 2012 });
		expect(firstYears(at(2014, 2014, 'single'))).toEqual({ from: 2011, to: 2011 });
	});
});

describe('nextYears', () => {
	test('a span grows by a year, a single year moves by one', () => {
		expect(nextYears(at(2011, 2012))).toEqual({ from: 2011, to: 2013 });
		expect(nextYears(at(2012, 2012, 'single'))).toEqual({ from: 2013, to: 2013 });
	});

	test('there is nothing after the last year', () => {
		expect(nextYears(at(2011, 2014))).toBeNull();
		expect(nextYears(at(2014, 2014, 'single'))).toBeNull();
	});
});

describe('Run', () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	/** A run over a page that shows `shown`, with what it showed and told, in order. */
	function staged(shown: Years, wait: () => number = () => 900) {
		const told: string[] = [];
		let now = shown;
		const run = new Run({
			state: () => ({ mode: 'range', shown: now, span }),
			wait,
			show: (years) => {
				now = years;
				told.push(`${years.from}..${years.to}`);
			},
			ended: () => told.push('end')
		});
		return { run, told, move: (years: Years) => (now = years) };
	}

	test('it shows the first year at once, one more every 900 ms, and ends with the last', () => {
		const { run, told } = staged(span);
		run.start();
		expect(told).toEqual(['2011..2011']);
		vi.advanceTimersByTime(899);
		expect(told).toHaveLength(1);
		vi.advanceTimersByTime(1);
		expect(told).toEqual(['2011..2011', '2011..2012']);
		vi.advanceTimersByTime(1800);
		expect(told).toEqual(['2011..2011', '2011..2012', '2011..2013', '2011..2014', 'end']);
		vi.advanceTimersByTime(9000);
		expect(told).toHaveLength(5);
	});

	test('a new speed counts from the next year on', () => {
		let wait = 900;
		const { run, told } = staged(span, () => wait);
		run.start();
		wait = 225;
		vi.advanceTimersByTime(900);
		expect(told).toHaveLength(2);
		vi.advanceTimersByTime(225);
		expect(told).toHaveLength(3);
	});

	test('stopped, it stays where it is and goes on from there', () => {
		const { run, told } = staged(span);
		run.start();
		vi.advanceTimersByTime(900);
		run.stop();
		vi.advanceTimersByTime(9000);
		expect(told).toEqual(['2011..2011', '2011..2012']);
		run.start();
		vi.advanceTimersByTime(900);
		expect(told.slice(2)).toEqual(['2011..2012', '2011..2013']);
	});

	test('started twice, it runs once', () => {
		const { run, told } = staged({ from: 2011, to: 2011 });
		run.start();
		run.start();
		vi.advanceTimersByTime(900);
		expect(told).toEqual(['2011..2011', '2011..2011', '2011..2012']);
	});

	test('it goes on from the years that another control has set', () => {
		const { run, told, move } = staged(span);
		run.start();
		move({ from: 2012, to: 2013 });
		vi.advanceTimersByTime(900);
		expect(told).toEqual(['2011..2011', '2012..2014', 'end']);
	});

	test('a span of one year ends as soon as it begins', () => {
		const told: string[] = [];
		const only = { from: 2014, to: 2014 };
		const state = (): PlayState => ({ mode: 'single', shown: only, span: only });
		const run = new Run({
			state,
			wait: () => 900,
			show: ({ to }) => told.push(`${to}`),
			ended: () => told.push('end')
		});
		run.start();
		expect(told).toEqual(['2014', 'end']);
	});
});
