import { describe, expect, test } from 'vitest';
import { readQuery, writeQuery } from '$lib/filters/query';

describe('what is looked for', () => {
	test('stands in the address beside the choice', () => {
		expect(readQuery('?country=VNM~THA&q=thi%E1%BB%87t+h%E1%BA%A1i')).toBe('thiệt hại');
		expect(readQuery('?country=VNM')).toBe('');
		expect(readQuery('')).toBe('');
	});

	test('is written without a change to what is chosen', () => {
		expect(writeQuery('?country=VNM~THA&time=2019..2024', 'a b')).toBe('?country=VNM~THA&time=2019..2024&q=a+b');
		expect(writeQuery('?q=old&country=VNM~THA', 'new')).toBe('?q=new&country=VNM~THA');
		expect(writeQuery('', 'x')).toBe('?q=x');
	});

	test('is left out of links to other pages', () => {
		expect(writeQuery('?q=a&country=VNM~THA', '')).toBe('?country=VNM~THA');
		expect(writeQuery('?q=a', '')).toBe('');
	});

	test('leaves an address that asks for nothing letter by letter as it is', () => {
		expect(writeQuery('?country=VNM,THA&x', '')).toBe('?country=VNM,THA&x');
	});
});
