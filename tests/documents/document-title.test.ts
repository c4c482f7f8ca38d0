import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import DocumentTitle from '$lib/documents/DocumentTitle.svelte';
import { speak } from '$lib/words/language';

const plain = ({ body }: { body: string }) => body.replace(/<!--[^]*?-->/g, '');
const text = (html: string) => createRawSnippet(() => ({ render: () => html }));

describe('the title of a document', () => {
	const title = 'Deutschland hat ratifiziert';
	const url = 'https://example.org/';
	const shown = (props: { title: string; lang: string; url: string | null }, words?: string) =>
		plain(render(DocumentTitle, { props: words === undefined ? props : { ...props, children: text(words) } })).trim();

	test('names its language where the page has another, and not where it has the same', () => {
		speak('en');
		expect(shown({ title, lang: 'de', url })).toBe(`<a href="${url}" rel="noreferrer" lang="de">${title}</a>`);
		expect(shown({ title, lang: 'de', url: null })).toBe(`<span lang="de">${title}</span>`);
		expect(shown({ title: 'Status', lang: 'en', url })).toBe(`<a href="${url}" rel="noreferrer">Status</a>`);
		expect(shown({ title: 'Status', lang: 'en', url: null })).toBe('Status');
		speak('vi');
		expect(shown({ title: 'Status', lang: 'en', url: null })).toBe('<span lang="en">Status</span>');
		speak('en');
	});

	test('behind other words it is said on pointing at them, and they stay in the language of the page', () => {
		speak('en');
		expect(shown({ title, lang: 'de', url }, '<b>By</b>')).toBe(
			`<a href="${url}" rel="noreferrer" lang="de" title="${title}"><span lang="en"><b>By</b></span></a>`
		);
		expect(shown({ title: 'Status', lang: 'en', url: null }, '<b>By</b>')).toBe(
			'<span title="Status"><b>By</b></span>'
		);
	});
});
