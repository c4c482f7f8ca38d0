import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Key from '$lib/chart/figure/Key.svelte';
import { statusKey } from '$lib/chart/figure/keys';
import BarPatterns from '$lib/chart/marks/BarPatterns.svelte';
import { patternsOf, tornEnd, tornTop } from '$lib/chart/marks/bar-shapes';
import { innerPath, markPath } from '$lib/chart/marks/shapes';
import StatusBar from '$lib/chart/marks/StatusBar.svelte';
import Marks from '$lib/chart/marks/Marks.svelte';
import { STATUSES } from '$lib/data/observation';
import { m } from '$lib/paraglide/messages';
import { observation } from '../fixtures/observations';

const plain = (html: string) => html.replace(/<!--[^]*?-->/g, '');
const mark = (of: Parameters<typeof observation>[0]) =>
	plain(render(Marks, { props: { marks: [{ x: 10, y: 10, r: 4, row: observation(of) }] } }).body);

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

	test('carry the figure they stand for once, open or not', () => {
		for (const status of STATUSES) {
			for (const flags of [[], ['part-year' as const]]) {
				const html = mark({ status, flags, entity: 'VNM', year: 2024 });
				expect(html.match(/data-entity="VNM" data-year="2024" data-status="\w+"/g)).toHaveLength(1);
				expect(html.includes('open')).toBe(flags.length > 0);
			}
		}
	});
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
		const props = { box, torn: '', row: observation({ status: 'estimate' }), colour: 3, figure: 'f1' };
		const bar = plain(render(StatusBar, { props }).body);
		const patterns = plain(render(BarPatterns, { props: { figure: 'f1', patterns: patternsOf([props]) } }).body);
		expect(bar).toContain('fill="url(#f1-estimate-3)"');
		expect(patterns).toMatch(/<pattern id="f1-estimate-3" class="c3"/);
		expect(bar).toMatch(/^<rect .*class="bar estimate"/);
	});

	test('counted are full, and torn ones are an outline with the same marks', () => {
		const props = { box, torn: tornTop(box), row: observation({ entity: 'VNM', year: 2024 }), colour: 3, figure: 'f1' };
		const bar = plain(render(StatusBar, { props }).body);
		expect(bar).toMatch(/^<path d="M10 50.*data-entity="VNM" data-year="2024" data-status="reported"/);
		expect(bar).not.toContain('url(');
	});
});

describe('the key', () => {
	const key = (keys: readonly ('range' | 'part-year')[]) =>
		plain(render(Key, { props: { of: statusKey(['reported'], keys) } }).body);

	test('explains the open mark where one is drawn', () => {
		expect(key(['part-year'])).toContain(m.key_part_year());
		expect(key(['range'])).not.toContain(m.key_part_year());
	});
});
