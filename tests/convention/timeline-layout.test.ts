import { describe, expect, test } from 'vitest';
import { layoutTimeline, type TimelineEvent } from '$lib/convention/timeline-layout';

const event = (date: string, rank = 0, words = 'Adopted'): TimelineEvent => ({
	date,
	dateText: date,
	event: words,
	detail: '',
	source: '',
	url: null,
	doubt: '',
	rank
});
const span = { from: 2024, to: 2025 };

describe('layoutTimeline', () => {
	test('a day is a point, a month as wide as the month, a year as wide as the year', () => {
		// 731 days on 731 px: one px a day
		const { events } = layoutTimeline([event('2024-12-24'), event('2024-11'), event('2025')], span, 731);
		expect(events.map(({ x, width, precision }) => [x, width, precision])).toEqual([
			[358, 0, 'day'],
			[305, 30, 'month'],
			[366, 365, 'year']
		]);
	});

	test('shows the years asked for only', () => {
		const { events, years } = layoutTimeline([event('2003-09-29'), event('2025-10-25')], span, 600);
		expect(events.map(({ date }) => date)).toEqual(['2025-10-25']);
		expect(years.map(({ year }) => year)).toEqual([2024, 2025]);
	});

	test('names fewer years where they would stand too close', () => {
		const { years } = layoutTimeline([], { from: 2000, to: 2026 }, 600);
		expect(years.map(({ year }) => year)).toEqual([
			2000, 2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024, 2026
		]);
	});

	test('words of one lane never meet, and what is ranked first is named first', () => {
		const many = Array.from({ length: 40 }, (_, at) =>
			event(`2024-0${1 + (at % 9)}-15`, at === 39 ? 0 : 1, `Session ${at}`)
		);
		const { words, events } = layoutTimeline(many, span, 500);
		expect(events).toHaveLength(40);
		expect(words.length).toBeLessThan(40);
		expect(words.map(({ event: { event: name } }) => name)).toContain('Session 39');
		const boxes = words.map(({ x, lane, anchor, event: { event: name, dateText } }) => {
			const long = Math.max(name.length, dateText.length + 2) * 6.6;
			return { lane, from: anchor === 'start' ? x : x - long, to: anchor === 'start' ? x + long : x };
		});
		const meeting = boxes.filter((one, at) =>
			boxes.some((other, index) => index > at && one.lane === other.lane && one.from < other.to && other.from < one.to)
		);
		expect(meeting).toEqual([]);
		expect(boxes.every(({ from, to }) => from >= 0 && to <= 500)).toBe(true);
	});

	test('a rail without room names nothing and keeps its marks', () => {
		const { words, events } = layoutTimeline([event('2024-06-01')], span, 20);
		expect([events.length, words.length]).toEqual([1, 0]);
	});
});
