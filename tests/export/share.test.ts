import { expect, test } from 'vitest';
import { embedAddress, viewAddress } from '$lib/export/share';

test('a shared link is the page with the choice in force, without the place in the page', () => {
	expect(viewAddress('https://site.example/vi/charts/a/?time=2020#figures', '?country=VNM~LAO&figure=x.1')).toBe(
		'https://site.example/vi/charts/a/?country=VNM~LAO&figure=x.1'
	);
	expect(viewAddress('https://site.example/charts/a/?time=2020', '')).toBe('https://site.example/charts/a/');
});

test('an embedded chart has the same choice, but no open receipt', () => {
	const here = 'https://site.example/name/charts/a/?x=1';
	expect(embedAddress(here, '/name/embed/a/', '?country=VNM~LAO&figure=x.1&tab=table')).toBe(
		'https://site.example/name/embed/a/?country=VNM~LAO&tab=table'
	);
	expect(embedAddress(here, '/name/embed/a/', '?figure=x.1')).toBe('https://site.example/name/embed/a/');
	expect(embedAddress(here, '/name/embed/a/', '')).toBe('https://site.example/name/embed/a/');
});
