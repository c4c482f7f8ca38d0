import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import DownloadMenu from '$lib/export/DownloadMenu.svelte';
import { inFigure } from '../fixtures/figure';

const chartText = { title: '', subtitle: '', notes: [], drawn: ['a', 'b'] };
const context = inFigure('scam-losses', chartText);
const html = render(DownloadMenu, { props: {}, context }).body.replace(/<!--[^]*?-->/g, '');

describe('DownloadMenu as the server sends it', () => {
	test('has a button that opens the menu without scripts', () => {
		expect(html).toMatch(
			/<button[^>]*popovertarget="scam-losses-download"[^>]*>(<!--[^>]*-->|\s)*Download\s*<\/button>/
		);
		expect(html).toMatch(/id="scam-losses-download"[^>]*popover="auto"/);
	});

	test('offers all rows as a plain link, and nothing that needs scripts', () => {
		expect(html.match(/class="item/g)).toHaveLength(1);
		expect(html).toMatch(/<a[^>]*href="\/charts\/scam-losses\.csv"[^>]*download="scam-losses\.csv"/);
	});
});
