import { render } from 'svelte/server';
import { beforeEach, describe, expect, test } from 'vitest';
import { faceChoice, possible, publisherChoice, type OneChoice, type Option } from '$lib/filters/controls';
import Choice from '$lib/filters/Choice.svelte';
import Play from '$lib/filters/Play.svelte';
import Years from '$lib/filters/Years.svelte';
import { speak } from '$lib/words/language';

const years = { from: 2011, to: 2031 };
const plain = (html: string) => html.replace(/<!--[^]*?-->/g, '').replace(/ class="[^"]*"/g, '');
const drawn = (choice: OneChoice | ReturnType<typeof publisherChoice>) =>
	plain(render(Choice, { props: { choice } }).body);
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

describe('the filters of a chart', () => {
	beforeEach(() => speak('en'));

	test('a span has two fields and two thumbs, a single year one of each and a button to either side', () => {
		const span = plain(render(Years, { props: { years } }).body);
		expect(count(span, /type="number"/g)).toBe(2);
		expect(count(span, /type="range"/g)).toBe(2);
		const single = plain(render(Years, { props: { years, mode: 'single' } }).body);
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
		const options = [
			{ value: 'log', text: 'Log', reason: 'some changes are below zero' },
			{ value: 'linear', text: 'Linear' }
		];
		const shown = possible(options, 'log', 'linear');
		const html = drawn({ of: 'one', param: 'yScale', label: 'Scale', options, own: 'log', shown });
		expect(html).toContain('title="some changes are below zero"');
		expect(html).toMatch(/value="log"[^>]* disabled/);
		expect(html).toMatch(/value="linear" checked/);
		expect(html).toContain('Log: some changes are below zero');
	});

	test('more than three measures are a list, with the reason in the option that is impossible', () => {
		const options: readonly Option[] = [
			{ value: 'value', text: 'As published' },
			{ value: 'per-person', text: 'Per person' },
			{ value: 'gdp-share', text: 'Share of GDP', reason: 'no GDP for 2025' },
			{ value: 'change', text: 'Change' }
		];
		const own = { of: 'one', param: 'measure', label: 'Measure', own: 'value', shown: 'value' } as const;
		const html = drawn({ ...own, options });
		expect(count(html, /<option/g)).toBe(4);
		expect(html).toMatch(/<option[^>]*disabled[^>]*>\s*Share of GDP \(no GDP for 2025\)/);
		const few = drawn({ ...own, options: options.slice(0, 2) });
		expect(few).not.toContain('<select');
		expect(few).toMatch(/role="radiogroup" aria-label="Measure"/);
	});

	test('every shape of chart has its word in the list, and the table; the own one is selected', () => {
		const html = drawn(faceChoice({ kinds: ['bars', 'slope', 'scatter'], map: false }, 'bars', { tab: 'chart' }));
		expect(count(html, /<option/g)).toBe(4);
		expect(html).toMatch(/value="bars"[^>]* selected/);
		expect(html).toContain('Scatter');
	});

	test('all publishers are shown until some are chosen', () => {
		const publishers = ['FBI', 'GASA'].map((text) => ({ value: text.toLowerCase(), text }));
		const html = drawn(publisherChoice(publishers, []));
		expect(html).toContain('All 2');
		expect(count(html, /type="checkbox" checked/g)).toBe(2);
	});
});
