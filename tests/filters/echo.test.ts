import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Echo, { echo } from '$lib/filters/Echo.svelte';
import { speak } from '$lib/words/language';

describe('a text from the address', () => {
	test.each([
		['lines', 'lines'],
		['  a \n\t b ', 'a b'],
		['a\u202eb\u0000c\u200bd', 'abcd'],
		['x'.repeat(40), 'x'.repeat(40)],
		['x'.repeat(41), `${'x'.repeat(40)}…`],
		['URGENT: your data was stolen, call +1 555 0100 at once', 'URGENT: your data was stolen, call +1 55…'],
		[`${'a'.repeat(39)} b`, `${'a'.repeat(39)}…`],
		['😀'.repeat(50), `${'😀'.repeat(40)}…`],
		['Thiệt hại', 'Thiệt hại']
	])('%j is repeated as %j', (text, shown) => {
		expect(echo(text)).toBe(shown);
	});
});

describe('a sentence around such texts', () => {
	const sentence = (parts: string) => `Left out: ${parts}.`;
	const body = (texts: readonly string[]) =>
		render(Echo, { props: { sentence, texts } })
			.body.replace(/<!--[^]*?-->/g, '')
			.trim();

	test('keeps each apart', () => {
		expect(body(['kind=x'])).toBe('<p>Left out: <bdi>kind=x</bdi>.</p>');
		expect(body(['kind=x', 'kind=x'])).toBe('<p>Left out: <bdi>kind=x</bdi>, <bdi>kind=x</bdi>.</p>');
	});

	test('has twelve at most and says how many more there are, in both languages', () => {
		const letters = [...'abcdefghijkl'];
		const twelve = letters.map((letter) => `<bdi>${letter}</bdi>`).join(', ');
		speak('en');
		expect(body(letters)).toBe(`<p>Left out: ${twelve}.</p>`);
		expect(body([...letters, 'm', 'n'])).toBe(`<p>Left out: ${twelve} and 2 more.</p>`);
		speak('vi');
		expect(body([...letters, 'm', 'n'])).toBe(`<p>Left out: ${twelve} và 2 phần khác.</p>`);
		speak('en');
	});

	test('shows markup as text', () => {
		expect(body(['<img src=x>'])).toContain('<bdi>&lt;img src=x></bdi>');
	});
});
