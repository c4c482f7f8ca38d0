import { describe, expect, test } from 'vitest';
import { paintOf } from '$lib/export/page-styles';
import { element, escapeXml } from '$lib/export/xml';

describe('element', () => {
	test('text and attributes are escaped', () => {
		expect(escapeXml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
		expect(element('text', { 'data-series': '"<&' }, escapeXml('<i>'))).toBe(
			'<text data-series="&quot;&lt;&amp;">&lt;i&gt;</text>'
		);
	});

	test('letters that XML has no place for are left out, others stay', () => {
		expect(escapeXml('a\u0000b\u000bc\uffff Ế\t\n')).toBe('abc Ế\t\n');
	});

	test('empty elements close themselves, null attributes are left out, numbers are rounded to a hundredth', () => {
		expect(element('rect', { x: 1.23456, y: -0.5, width: 0, stroke: null })).toBe(
			'<rect x="1.23" y="-0.5" width="0"/>'
		);
	});
});

describe('paintOf', () => {
	test('reads every way a browser writes a computed colour', () => {
		expect(paintOf('rgb(27, 79, 147)')).toEqual({ hex: '#1b4f93', alpha: 1 });
		expect(paintOf('rgba(0, 0, 0, 0.28)')).toEqual({ hex: '#000000', alpha: 0.28 });
		expect(paintOf('rgb(251 250 247 / 0.5)')).toEqual({ hex: '#fbfaf7', alpha: 0.5 });
		expect(paintOf('color(srgb 1 0.5 0 / 0.25)')).toEqual({ hex: '#ff8000', alpha: 0.25 });
		expect(paintOf('#FBFAF7')).toEqual({ hex: '#fbfaf7', alpha: 1 });
	});

	test('nothing, the transparent, and what is no plain colour have no paint', () => {
		expect(['none', 'rgba(0, 0, 0, 0)', 'url("#hatch")', '', 'color(srgb none 0 0)'].map(paintOf)).toEqual([
			null,
			null,
			null,
			null,
			null
		]);
	});
});
