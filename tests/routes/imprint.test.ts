import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { issueAddress, mailAddress } from '$lib/reports/address';
import { imprintOf } from '../../src/routes/[[lang=lang]]/about/imprint';

const CITATION = `cff-version: 1.2.0
title: A collection
authors:
  - name: The contributors
  - name: A house
version: 0.3.0
date-released: 2026-11-26
license:
  - CC-BY-4.0
  - MIT
keywords:
  - scams
`;

describe('the imprint', () => {
	test('says who answers, the licences, version and day, as CITATION.cff has them', () => {
		expect(imprintOf('{}', CITATION)).toEqual({
			answers: ['The contributors', 'A house'],
			licences: ['CC-BY-4.0', 'MIT'],
			version: '0.3.0',
			released: '2026-11-26',
			issues: null,
			email: null
		});
	});

	test.each([
		['{"bugs":"https://host.example/a/issues"}', 'https://host.example/a/issues', null],
		['{"bugs":{"url":"https://host.example/a/issues"}}', 'https://host.example/a/issues', null],
		['{"bugs":{"email":"errors@host.example"}}', null, 'errors@host.example'],
		['{"bugs":{"url":"https://h.example/issues","email":"e@h.example"}}', 'https://h.example/issues', 'e@h.example'],
		['{"bugs":{"url":""}}', null, null]
	])('finds in %s where errors are told', (text, issues, email) => {
		expect(imprintOf(text, '')).toMatchObject({ issues, email, answers: [], licences: [] });
	});

	test('of this project names its contributors and both licences', () => {
		const own = imprintOf(readFileSync('package.json', 'utf8'), readFileSync('CITATION.cff', 'utf8'));
		expect(own.answers).toEqual(['The Counting Cybercrime contributors']);
		expect(own.licences).toEqual(['CC-BY-4.0', 'MIT']);
		expect(own.released).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});
});

test('a report is filled in with the page and the figure', () => {
	const report = { title: 'Error in USA.2025.a', body: 'Page: https://s.example/?figure=a&b\nFigure: a' };
	const address = new URL(issueAddress('https://host.example/a/issues/', report));
	expect(address.pathname).toBe('/a/issues/new');
	expect(address.searchParams.get('title')).toBe('Error in USA.2025.a');
	expect(address.searchParams.get('body')).toBe(report.body);
	expect(mailAddress('e@h.example', report)).toBe(
		'mailto:e@h.example?subject=Error%20in%20USA.2025.a&body=Page%3A%20https%3A%2F%2Fs.example%2F%3Ffigure%3Da%26b%0AFigure%3A%20a'
	);
});
