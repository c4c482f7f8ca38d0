import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import Button from '$lib/ui/Button.svelte';
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
