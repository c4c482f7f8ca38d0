import { render } from 'svelte/server';
import { DataFile } from '$lib/data-file';
import { describe, expect, test } from 'vitest';
import Provisions from '$lib/convention/Provisions.svelte';
import { provisionsOf, provisionsOnCounting } from '$lib/convention/server/provisions';
import { statementsOf } from '$lib/convention/server/said';
import { openData } from '$lib/data/server/load';
import Said from '$lib/convention/Said.svelte';

const data = openData();
const plain = (html: string) => html.replace(/<!--[^]*?-->/g, '').replace(/<[^>]*>/g, ' ');

describe('what critics and supporters say', () => {
	test('is told by date, each with a day, a position and a document, in both languages', () => {
		for (const language of ['en', 'vi'] as const) {
			const statements = statementsOf(data, language);
			expect(statements).toHaveLength(19);
			const bare = statements.filter(({ who, dateText, position, statement, by }) =>
				[who, dateText, position, statement, by].includes('')
			);
			expect(bare).toEqual([]);
			const years = statements.map(({ date }) => date.slice(0, 4));
			expect(years).toEqual([...years].sort());
		}
	});

	test('a document that cannot be read there is named without an address', () => {
		const eff = statementsOf(data, 'en').find(({ id }) => id === 'eff-2025');
		expect(eff).toMatchObject({ by: 'EFF, copied by The News Intel', url: null });
	});

	test('what stands in one paper only says so', () => {
		const html = plain(
			render(Said, { props: { of: new DataFile('', { statements: statementsOf(data, 'en') }) } }).body
		);
		expect(html.match(/no second document was found when the tables were checked/g)).toHaveLength(2);
		expect(html).toContain('UN Secretary-General');
		expect(html).toContain('for,');
	});
});

describe('what the Convention says about counting', () => {
	test('names Article 55 on statistics and Article 53(4) on reporting', () => {
		expect(provisionsOnCounting(data, 'en').map(({ place }) => place)).toEqual([
			'Article 55(2)',
			'Article 55(1)',
			'Article 54(6)',
			'Article 53(4)',
			'Resolution 80/229'
		]);
		expect(provisionsOnCounting(data, 'vi').map(({ place }) => place)).toEqual([
			'Khoản 2 Điều 55',
			'Khoản 1 Điều 55',
			'Khoản 6 Điều 54',
			'Khoản 4 Điều 53',
			'Nghị quyết 80/229'
		]);
		const html = plain(
			render(Provisions, { props: { provisions: provisionsOnCounting(data, 'en'), more: '/convention/' } }).body
		);
		expect(html).toContain(
			'States shall consider sharing statistics on cybercrime, with the aim of common definitions and methods.'
		);
	});

	test('every provision has its place in words, letters and paragraphs of resolutions too', () => {
		const places = new Map(provisionsOf(data, 'en').map(({ id, place }) => [id, place]));
		expect(places.size).toBe(26);
		expect(places.get('serious-crime')).toBe('Article 2(h)');
		expect(places.get('public-information')).toBe('Article 53(3)(k)');
		expect(places.get('protocol-talks')).toBe('Resolution 79/243, paragraph 5');
		const vi = new Map(provisionsOf(data, 'vi').map(({ id, place }) => [id, place]));
		expect(vi.get('public-information')).toBe('Điểm k khoản 3 Điều 53');
		expect(vi.get('protocol-talks')).toBe('Nghị quyết 79/243, đoạn 5');
	});
});
