import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Key from '$lib/chart/figure/Key.svelte';
import { statusKey } from '$lib/chart/figure/keys';
import BarPatterns from '$lib/chart/marks/BarPatterns.svelte';
import { barPath, patternsOf, tornEnd, tornTop } from '$lib/chart/marks/bar-shapes';
import { breakPath, innerPath, markPath, pathsByLook } from '$lib/chart/marks/shapes';
import StatusBar from '$lib/chart/marks/StatusBar.svelte';
import Marks from '$lib/chart/marks/Marks.svelte';
import { STATUSES } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { marksIn } from '../fixtures/drawn';
import { observation } from '../fixtures/observations';

const plain = (html: string) => html.replace(/<!--[^]*?-->/g, '');
/** Marks of figures 20 px apart, as the server draws them. */
const marks = (...of: readonly Parameters<typeof observation>[0][]) =>
	plain(
		render(Marks, { props: { marks: of.map((one, at) => ({ x: at * 20, y: 10, r: 4, row: observation(one) })) } }).body
	);

describe('marks', () => {
	test('of a whole year are closed', () => {
		expect(markPath('reported', 10, 10, 4)).toBe('M6 10a4 4 0 1 0 8 0a4 4 0 1 0-8 0z');
		expect(markPath('projection', 10, 10, 5)).toBe('M10 4l6 6l-6 6l-6-6z');
	});

	test('of part of a year are open at the top right', () => {
		expect(markPath('reported', 10, 10, 4, true)).toBe('M10 6a4 4 0 1 0 4 4');
		expect(markPath('projection', 10, 10, 5, true)).toBe('M10 4l-6 6l6 6l6-6');
	});

	test('differ by status in whole and in part of a year, all eight of them', () => {
		const looks = STATUSES.flatMap((status) =>
			[false, true].map((open) =>
				[markPath(status, 10, 10, 4, open), innerPath(status, 10, 10, 4, open), !open && status === 'reported'].join()
			)
		);
		expect(new Set(looks).size).toBe(8);
	});

	test('say how the figure came about once each, open or not', () => {
		for (const status of STATUSES) {
			for (const flags of [[], ['part-year' as const]])
				expect(marksIn(marks({ status, flags }))).toEqual([{ series: '', status, open: flags.length > 0 }]);
		}
	});

	test('that look alike are one path, and what is full in them another', () => {
		const html = marks({}, { status: 'survey' }, {}, { status: 'survey' }, { flags: ['part-year'] });
		expect(marksIn(html).map(({ status, open }) => `${status}${open ? ' open' : ''}`)).toEqual([
			'reported',
			'reported',
			'survey',
			'survey',
			'reported open'
		]);
		expect(html.match(/<path class="([\w ]+)"/g)).toEqual([
			'<path class="mark reported"',
			'<path class="mark survey"',
			'<path class="mark reported open"',
			'<path class="half"'
		]);
		expect(html).toContain(`class="mark survey" d="${markPath('survey', 20, 10, 4)}${markPath('survey', 60, 10, 4)}"`);
	});

	test('that are empty and touch are painted one over the other, full ones together', () => {
		const near = (status: 'survey' | 'reported') =>
			[0, 8, 16].map((x) => ({ x, y: 10, r: 4, row: observation({ status }) }));
		const paths = (status: 'survey' | 'reported') =>
			plain(render(Marks, { props: { marks: near(status) } }).body).match(/class="mark/g);
		expect([paths('survey'), paths('reported')].map((found) => found?.length)).toEqual([3, 1]);
	});
});

describe('paths by look', () => {
	const letters = (words: readonly string[], covers?: (one: string, before: string) => boolean) =>
		pathsByLook(
			words,
			(word) => word.slice(0, 1),
			(word) => `M${word}`,
			covers
		);

	test('keep the order in which looks and shapes first come up', () => {
		expect(letters(['b1', 'a1', 'b2', 'a2'])).toMatchObject([
			{ look: 'b', d: 'Mb1Mb2' },
			{ look: 'a', d: 'Ma1Ma2' }
		]);
		expect(letters([])).toEqual([]);
	});

	test('begin another path where a shape covers the one of its look before it', () => {
		const found = letters(['a1', 'b1', 'a2', 'a3'], (one, before) => one === 'a2' && before === 'a1');
		expect(found).toMatchObject([
			{ look: 'a', d: 'Ma1' },
			{ look: 'b', d: 'Mb1' },
			{ look: 'a', d: 'Ma2Ma3' }
		]);
	});
});

test('a break is two slanted strokes in the middle, smaller in a small chart', () => {
	expect(breakPath({ x: 20, y: 30 }, 6)).toBe('M15 36l4-12M21 36l4-12');
	expect(breakPath({ x: 20, y: 30 }, 5)).toBe('M16 35l3-10M21 35l3-10');
});

describe('bars', () => {
	const box = { x: 10, y: 20, width: 12, height: 30 };

	test('torn at the top reach as high as whole ones', () => {
		expect(tornTop(box)).toBe('M10 50V24l3-4l3 4l3-4l3 4V50z');
	});

	test('torn at the end reach as far as whole ones', () => {
		expect(tornEnd({ ...box, width: 30, height: 12 }, false)).toBe('M10 20H36l4 3l-4 3l4 3l-4 3H10z');
		expect(tornEnd({ ...box, width: 30, height: 12 }, true)).toBe('M40 20H14l-4 3l4 3l-4 3l4 3H40z');
	});

	test('too low for their teeth keep inside themselves', () => {
		expect(tornTop({ ...box, height: 2 })).toBe('M10 22V21l3-1l3 1l3-1l3 1V22z');
	});

	test('need a pattern each where they are surveyed or modelled, and no more', () => {
		const bars = STATUSES.flatMap((status) => [1, 2, 2].map((colour) => ({ colour, row: { status } })));
		expect(patternsOf(bars)).toEqual([
			{ status: 'survey', colour: 1 },
			{ status: 'survey', colour: 2 },
			{ status: 'estimate', colour: 1 },
			{ status: 'estimate', colour: 2 }
		]);
		expect(patternsOf([])).toEqual([]);
	});

	test('refer to the pattern of their own figure, in their own colour', () => {
		const row = observation({ status: 'estimate' });
		const props = { d: barPath({ box, torn: '' }), status: row.status, colour: 3, figure: 'f1' };
		const bar = plain(render(StatusBar, { props }).body);
		const patterns = patternsOf([{ row, colour: 3 }]);
		const defined = plain(render(BarPatterns, { props: { figure: 'f1', patterns } }).body);
		expect(bar).toContain('fill="url(#f1-estimate-3)"');
		expect(defined).toMatch(/<pattern id="f1-estimate-3" class="c3"/);
		expect(bar).toMatch(/^<path d="M10 20h12v30H10z" class="bar estimate"/);
	});

	test('counted are full, and torn ones are an outline with the same marks', () => {
		const props = { d: barPath({ box, torn: tornTop(box) }), status: 'reported' as const, colour: 3, figure: 'f1' };
		const bar = plain(render(StatusBar, { props }).body);
		expect(bar).toBe('<path d="M10 50V24l3-4l3 4l3-4l3 4V50z" class="bar reported"></path>');
		expect(bar).not.toContain('url(');
	});
});

describe('the key', () => {
	const key = (keys: readonly ('range' | 'part-year')[]) =>
		plain(render(Key, { props: { of: statusKey(['reported'], keys) } }).body);

	test('explains the open mark where one is drawn', () => {
		expect(key(['part-year'])).toContain(m.chart_key_part_year());
		expect(key(['range'])).not.toContain(m.chart_key_part_year());
	});
});
