import { describe, expect, test } from 'vitest';
import { openIndex } from '$lib/check/matcher/figure-index';
import { answer } from '$lib/check/matcher/match';
import { figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';

const index = openIndex(figureIndex(openData(), 'en'));

describe('the figures that sentences are compared with', () => {
	test('have an id each that no other has', () => {
		const ids = index.rows.map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(1500);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	test.each([
		['FBI IC3 reported losses of $16.6 billion in 2024', 'USA.2024.ic3_losses.fbi-ic3-2024'],
		['IC3 received 859,532 complaints', 'USA.2024.ic3_complaints.fbi-ic3-2024'],
		['Americans lost $20.9 billion to internet crime in 2025', 'USA.2025.ic3_losses.fbi-ic3-2025']
	])('stand once in an answer: %s', (text, id) => {
		const found = answer(text, index).quantities.flatMap(({ figures }) => figures.map(({ row }) => row.id));
		expect(found.filter((one) => one === id)).toHaveLength(1);
		expect(new Set(found).size).toBe(found.length);
	});
});
