import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { citationOf } from '$lib/export/citation';
import { citeExamples } from '$lib/export/server/cite-examples';

const cited = (language: 'en' | 'vi') =>
	new Map(
		citeExamples(openData(), language).map((example) => [
			example.kind,
			citationOf({ ...example, address: `https://s.example${example.path}`, retrieved: '2026-11-27', language })
		])
	);

describe('how to cite', () => {
	test('shows the site, a figure, a chart and a country, in this order', () => {
		expect([...cited('en').keys()]).toEqual(['site', 'figure', 'chart', 'country']);
	});

	test('names the publisher of a figure first, its place, year and amount, and this site last', () => {
		expect(cited('en').get('figure')?.apa.en).toMatch(
			/^[A-Z].+\. \(2026\)\. .+, .+, \d{4}: .+\d.* \[Data set; figures for \d{4}\]\. Counting Cybercrime\. Retrieved November 27, 2026, from https:\/\/s\.example\/charts\/scam-losses\/\?figure=[A-Z]{3}\.\d{4}\./
		);
	});

	test('names the site for what holds the figures of many', () => {
		expect(cited('en').get('country')?.apa.en).toBe(
			'Counting Cybercrime. (2026). Viet Nam [Data set]. Retrieved November 27, 2026, from https://s.example/countries/vnm/'
		);
		expect(cited('vi').get('country')?.apa.vi).toBe(
			'Đếm tội phạm mạng. (2026). Việt Nam [Bộ dữ liệu]. Truy cập ngày 27 tháng 11 năm 2026, từ https://s.example/countries/vnm/'
		);
		expect(cited('en').get('site')?.bibtex).toContain('url = {https://s.example/data/}');
	});

	test('of a chart names all whose figures it draws', () => {
		expect(cited('en').get('chart')?.apa.en).toContain('FBI Internet Crime Complaint Center');
	});
});
