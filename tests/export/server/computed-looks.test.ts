import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { looksBy, type LookRule } from '$lib/export/server/computed-looks';

const rule = (selector: string, weight: number, ...declarations: LookRule['declarations']): LookRule => ({
	selector,
	weight,
	declarations
});
const rules = [
	rule('text', 1, ['fill', 'var(--ink)'], ['font-family', 'Sans']),
	rule('.paper', 100, ['--ink', 'light-dark(#1a1d21, #eeebe4)'], ['--c', 'none']),
	rule('.c3', 100, ['--c', '#14806c']),
	rule('.mark', 100, ['stroke', 'var(--c)'], ['stroke-width', 'calc(2px * var(--u))']),
	rule('.mark:is(.a, .b):not(.open)', 300, ['fill', 'var(--missing, #ffffff)']),
	rule('.big', 100, ['font', '500 27px var(--serif, Serif)'])
];

/** What is said of the first element that a selector finds. */
function said(markup: string, selector: string, name: string): string {
	const { documentElement } = new DOMParser().parseFromString(markup, 'image/svg+xml');
	const looks = looksBy(rules);
	let value = '';
	documentElement.querySelectorAll(selector).forEach((one: Element) => (value = looks(one).getPropertyValue(name)));
	return value;
}

describe('looks without a browser', () => {
	const svg =
		'<svg class="paper" style="--u: 3"><g class="c3" font-size="9"><path class="mark a"/><path class="mark a open" fill="red"/>' +
		'<text class="big" text-anchor="end">x</text></g></svg>';

	test('a variable is that of the nearest element that sets it', () => {
		expect(said(svg, '.mark', 'stroke')).toBe('#14806c');
	});

	test('of two colours the light one is taken, products are worked out', () => {
		expect(said(svg, 'text', 'fill')).toBe('#1a1d21');
		expect(said(svg, '.mark', 'stroke-width')).toBe('6px');
	});

	test('the heavier rule wins over an attribute, a rule that does not match says nothing', () => {
		expect(said(svg, '.a:not(.open)', 'fill')).toBe('#ffffff');
		expect(said(svg, '.open', 'fill')).toBe('red');
	});

	test('the short form of a font is taken apart, and what is inherited is passed on', () => {
		expect(['font-weight', 'font-size', 'font-family'].map((name) => said(svg, 'text', name))).toEqual([
			'500',
			'27px',
			'Serif'
		]);
		expect(said(svg, '.open', 'font-size')).toBe('9');
		expect(said(svg, 'text', 'text-anchor')).toBe('end');
	});

	test('where nobody says anything the initial value holds, and opacity is not inherited', () => {
		expect(said(svg, '.open', 'stroke-dasharray')).toBe('none');
		expect(said('<svg><g opacity="0.5"><path/></g></svg>', 'path', 'opacity')).toBe('1');
	});
});
