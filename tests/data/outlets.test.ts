import { expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { outletName } from '$lib/data/server/outlets';

const data = openData();

test('outlets carry their marks in Vietnamese, and the name of the table in English', () => {
	expect(outletName(data, 'Bao Tin Tuc (Viet Nam News Agency)', 'vi')).toBe('Báo Tin tức (TTXVN)');
	expect(outletName(data, 'Bao Tin Tuc (Viet Nam News Agency)', 'en')).toBe('Bao Tin Tuc (Viet Nam News Agency)');
	expect(outletName(data, 'The Saigon Times', 'vi')).toBe('The Saigon Times');
});

test('every outlet with a Vietnamese name has put out a document of the tables', () => {
	const houses = new Set([...data.sources.values()].map(({ publisher }) => publisher));
	const unknown = data.rows('outlets').filter(({ name }) => typeof name !== 'string' || !houses.has(name));
	expect(unknown).toEqual([]);
});
