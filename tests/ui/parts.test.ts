import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { speak } from '$lib/words/language';
import Button from '$lib/ui/Button.svelte';
import DocumentTitle from '$lib/ui/DocumentTitle.svelte';
import LinkList from '$lib/ui/LinkList.svelte';
import Section from '$lib/ui/Section.svelte';
import Table from '$lib/ui/Table.svelte';

const plain = ({ body }: { body: string }) => body.replace(/<!--[^]*?-->| s-\w+|class="s-\w+"/g, '');
const text = (html: string) => createRawSnippet(() => ({ render: () => html }));

describe('a part of a page', () => {
	test('is named by its heading, and links to where more is', () => {
		const props = {
			title: 'Treaties',
			id: 'treaties',
			more: { href: '/more/', text: 'More' },
			children: text('<p>x</p>')
		};
		const html = plain(render(Section, { props }));
		expect(html).toContain('<section aria-labelledby="treaties"');
		expect(html).toMatch(/<h2 id="treaties"[^>]*>Treaties <a href="\/more\/"[^>]*>More<\/a><\/h2>/);
	});

	test('has no name and no link unless they are given', () => {
		const html = plain(render(Section, { props: { title: 'Treaties', children: text('<p>x</p>') } }));
		expect(html).not.toMatch(/aria-labelledby|<a/);
	});
});

describe('a table', () => {
	const children = text('<tbody></tbody>');

	test('scrolls in a box that the keyboard reaches and that has its name', () => {
		const html = plain(render(Table, { props: { labelledby: 'all', scroll: 'down', children } }));
		expect(html).toMatch(/<div class="scroll down" tabindex="0" role="region" aria-labelledby="all"><table/);
	});

	test('stands in no box otherwise, and carries what it is marked with', () => {
		const html = plain(render(Table, { props: { dense: true, 'data-key-table': true, children } }));
		expect(html).toMatch(/^<table data-key-table="true" class="table dense"/);
	});
});

test('a button submits nothing unless it is to, and keeps what it is given', () => {
	const props = { look: 'link', class: 'open', 'aria-haspopup': 'dialog', children: text('<b>x</b>') } as const;
	const html = plain(render(Button, { props }));
	expect(html).toBe('<button type="button" aria-haspopup="dialog" class="link open"><b>x</b></button>');
});

test('the columns of a list are those of its entries', () => {
	const props = { columns: '9rem minmax(0, 1fr)', children: text('<li>x</li>') };
	expect(plain(render(LinkList, { props }))).toContain('--columns: 9rem minmax(0, 1fr)');
});

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
