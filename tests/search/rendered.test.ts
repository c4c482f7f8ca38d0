import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { openIndex } from '$lib/check/matcher/figure-index';
import { tell } from '$lib/check/matching';
import MatchResults from '$lib/check/MatchResults.svelte';
import { figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';
import Results from '$lib/search/Results.svelte';
import { speak, type Language } from '$lib/words/language';
import { asked, indexIn } from '../fixtures/search';

/** What stands on the page for a query, without comments and with plain spaces. */
function drawn(text: string, language: Language = 'en'): string {
	const outcome = { index: indexIn(language), result: asked(text, language), told: null };
	return plain(render(Results, { props: { outcome, language, onask: () => {} } }).body);
}

const plain = (body: string) => body.replaceAll('\u00a0', ' ').replace(/<!--.*?-->/g, '');

test('checks of an amount stand before its figure, once', () => {
	const body = drawn('10.5 trillion');
	const at = (part: string) => body.indexOf(part);
	expect(at('/check/world-10-5tn-2025/')).toBeGreaterThan(0);
	expect(at('/check/world-10-5tn-2025/')).toBeLessThan(at('class="answer'));
	expect(body.split('/check/world-10-5tn-2025/')).toHaveLength(2);
});

test('currencies are offered, and an amount that nothing has is told', () => {
	expect(drawn('8 trillion 2023')).toContain('>USD 8 trillion 2023</a>');
	expect(drawn('777 trillion')).toContain('No published figure in our tables is of 777 trillion.');
	expect(drawn('777 nghìn tỷ', 'vi')).toContain('Không có số liệu nào trong các bảng bằng 777 nghìn tỷ.');
});

test('places are offered where several have figures, and no figure is drawn', () => {
	const body = drawn('hacking');
	expect(body).toContain('>hacking Netherlands</a>');
	expect(body).not.toContain('class="answer');
});

test('the page of a country stands before its figure, other pages by themselves', () => {
	const body = drawn('Indonesia', 'vi');
	expect(body.indexOf('/vi/countries/idn/')).toBeLessThan(body.indexOf('class="answer'));
	expect(drawn('licence')).toMatch(/data-first[^]*\/data\/#terms/);
});

test('a verdict has what was counted, the other figures and the sentence to use', () => {
	speak('en');
	const told = tell('Americans lost $16.6 billion in 2024', openIndex(figureIndex(openData(), 'en')), 'en');
	const body = plain(render(MatchResults, { props: { told, language: 'en', onplace: () => {} } }).body);
	const at = (part: string) => body.indexOf(part);
	expect(at('What was never reported is not in it.')).toBeGreaterThan(0);
	expect(at('What was never reported is not in it.')).toBeLessThan(at('One published figure says this'));
	expect(at('$12.5 billion')).toBeGreaterThan(at('One published figure says this'));
	expect(at('Say it this way')).toBeGreaterThan(at('$12.5 billion'));
	expect(body).not.toMatch(/\bfalse\b/i);
});
