import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import KindFilter from '$lib/filters/KindFilter.svelte';
import MeasureFilter from '$lib/filters/MeasureFilter.svelte';
import Play from '$lib/filters/Play.svelte';
import PublisherFilter from '$lib/filters/PublisherFilter.svelte';
import ScaleFilter from '$lib/filters/ScaleFilter.svelte';
import YearRange from '$lib/filters/YearRange.svelte';
import { speak } from '$lib/words/language';

const years = { from: 2011, to: 2031 };
const plain = (html: string) => html.replace(/<!--[^]*?-->/g, '').replace(/ class="[^"]*"/g, '');
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

describe('the filters of a chart', () => {
	beforeEach(() => speak('en'));

	test('a span has two fields and two thumbs, a single year one of each and a button to either side', () => {
		const span = plain(render(YearRange, { props: { years } }).body);
		expect(count(span, /type="number"/g)).toBe(2);
		expect(count(span, /type="range"/g)).toBe(2);
		const single = plain(render(YearRange, { props: { years, mode: 'single' } }).body);
		expect(count(single, /type="number"/g)).toBe(1);
		expect(count(single, /type="range"/g)).toBe(1);
		expect(single).toContain('aria-label="Year"');
		expect(single).toMatch(/aria-label="Next year"[^>]* disabled/);
		expect(single).toContain('value="2031"');
	});

	test('Play says so in both languages', () => {
		expect(render(Play, { props: { years } }).body).toContain('aria-label="Play"');
		speak('vi');
		expect(render(Play, { props: { years } }).body).toContain('aria-label="Phát"');
	});

	test('an impossible scale stays, greyed, with its reason in the title and in the text', () => {
		const html = plain(render(ScaleFilter, { props: { own: 'log', reason: 'some changes are below zero' } }).body);
		expect(html).toContain('title="some changes are below zero"');
		expect(html).toMatch(/value="log"[^>]* disabled/);
		expect(html).toMatch(/value="linear" checked/);
		expect(html).toContain('Log: some changes are below zero');
	});

	test('more than three measures are a list, with the reason in the option that is impossible', () => {
		const options = [
			{ value: 'value' as const, text: 'As published' },
			{ value: 'per-person' as const, text: 'Per person' },
			{ value: 'gdp-share' as const, text: 'Share of GDP', reason: 'no GDP for 2025' },
			{ value: 'change' as const, text: 'Change' }
		];
		const html = plain(render(MeasureFilter, { props: { options } }).body);
		expect(count(html, /<option/g)).toBe(4);
		expect(html).toMatch(/<option[^>]*disabled[^>]*>\s*Share of GDP \(no GDP for 2025\)/);
		const few = plain(render(MeasureFilter, { props: { options: options.slice(0, 2) } }).body);
		expect(few).not.toContain('<select');
		expect(few).toMatch(/role="radiogroup" aria-label="Measure"/);
	});

	test('every shape of chart has its drawing and its word; the own one is checked', () => {
		const html = plain(render(KindFilter, { props: { kinds: ['bars', 'slope', 'scatter'], shown: 'bars' } }).body);
		expect(count(html, /--drawing:/g)).toBe(3);
		expect(html).not.toContain('<svg');
		expect(html).toMatch(/value="bars" checked/);
		expect(html).toContain('Scatter');
	});

	test('all publishers are shown until some are chosen', () => {
		const publishers = ['FBI', 'GASA'].map((name) => ({ id: name.toLowerCase(), name }));
		const html = plain(render(PublisherFilter, { props: { publishers } }).body);
		expect(html).toContain('All 2');
		expect(count(html, /type="checkbox" checked/g)).toBe(2);
	});
});
