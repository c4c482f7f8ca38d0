import { expect, test } from 'vitest';
import { freshnessOf } from '$lib/data/freshness';

const span = (publisher: string, from: number, to: number) => ({ publisher, from, to });

test('a series goes on while it is near the newest of all and of its own publisher', () => {
	expect(freshnessOf([span('a', 2010, 2025), span('b', 2010, 2023), span('a', 2010, 2024)])).toEqual([
		'going',
		'going',
		'going'
	]);
});

test('three years behind the newest of all it has stopped', () => {
	expect(freshnessOf([span('a', 2010, 2025), span('b', 2010, 2022)])).toEqual(['going', 'stopped']);
});

test('two years behind the newest of its own publisher it has stopped', () => {
	expect(freshnessOf([span('a', 2010, 2025), span('a', 2010, 2023)])).toEqual(['going', 'stopped']);
});

test('of a single year nothing can be said, however old', () => {
	expect(freshnessOf([span('a', 2010, 2025), span('b', 2001, 2001)])).toEqual(['going', 'once']);
});

test('no series, no answers', () => {
	expect(freshnessOf([])).toEqual([]);
});
