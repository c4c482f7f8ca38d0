import { describe, expect, test } from 'vitest';
import { openIndex, withBackground } from '$lib/check/matcher/figure-index';
import { answer } from '$lib/check/matcher/match';
import { background, figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';
import { ENGLISH } from './cases-english';
import { FOREIGN } from './cases-foreign';
import { VIETNAMESE } from './cases-vietnamese';

const data = openData();
const index = withBackground(openIndex(figureIndex(data, 'en')), background(data));

/** The ids that an answer names first: of the claims, and of the figures of each number. */
function firsts(text: string): readonly string[] {
	const { claims, quantities } = answer(text, index);
	return [
		...claims.slice(0, 1).map(({ id }) => `claim:${id}`),
		...quantities
			.filter(({ verdict }) => verdict === 'says' || verdict === 'converted')
			.flatMap(({ figures }) => figures.slice(0, 1).map(({ row }) => row.id))
	];
}

describe('sentences of the press, compared with the tables', () => {
	test('there are at least sixty of them in two languages', () => {
		expect(ENGLISH.length).toBeGreaterThan(30);
		expect(VIETNAMESE.length).toBeGreaterThan(30);
	});

	test.each([...ENGLISH, ...VIETNAMESE])('$text → $first', ({ text, first }) => {
		const found = firsts(text);
		expect(
			found.some((id) => id.startsWith(first)),
			`first were: ${found.join(', ')}`
		).toBe(true);
	});
});

describe('numbers that are not ours', () => {
	test('there are at least thirty of them', () => {
		expect(FOREIGN.length).toBeGreaterThanOrEqual(30);
	});

	test.each(FOREIGN)('%s', (text) => {
		expect(firsts(text)).toEqual([]);
	});
});
