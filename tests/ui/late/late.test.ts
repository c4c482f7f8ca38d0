import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Page from './Page.svelte';

const html = render(Page, { props: { name: 'Drawn' } }).body;

test('a late part is drawn on the server where it stands, with what the page gives it', () => {
	expect(html.replace(/<!--[^]*?-->/g, '')).toBe(
		'<div style="display: contents" data-late=""><p>Drawn once used</p></div> ' +
			'<div style="display: contents"><p>Drawn for good</p></div>'
	);
});

test('what it is drawn as begins and ends as Svelte hydrates it alone', () => {
	expect(html).toMatch(/data-late=""><!--\[--><p>Drawn <!---->once used<!----><\/p><!--\]--><\/div>/);
});
