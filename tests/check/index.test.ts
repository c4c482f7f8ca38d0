import { describe, expect, test } from 'vitest';
import { openIndex, withBackground } from '$lib/check/matcher/figure-index';
import { answer } from '$lib/check/matcher/match';
import { background, figureIndex } from '$lib/check/server/figures';
import { openData } from '$lib/data/server/load';

const data = openData();
const press = openIndex(figureIndex(data, 'en'));
const index = withBackground(press, background(data));

describe('the figures that sentences are compared with', () => {
	test('are all that the tables hold, each once, with an id that no other has', () => {
		const ids = index.candidates.filter(({ amount }) => amount === null).map(({ row }) => row.id);
		expect(ids.toSorted()).toEqual(data.figures.map(({ id }) => id).toSorted());
		expect(ids.length).toBeGreaterThan(20_000);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('come in two parts: what is about cybercrime, and what stands beside it', () => {
		const metrics = new Set(press.candidates.map(({ row }) => row.metric));
		expect(metrics.has('ic3_type_losses')).toBe(true);
		expect(metrics.has('population')).toBe(false);
		expect(index.candidates.length).toBeGreaterThan(3 * press.candidates.length);
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

	test('losses of crime types are found by the name of the type alone, told or asked for', () => {
		const words = figureIndex(data, 'en').words.categories;
		const rows = data.figures.filter(
			({ metric, year, category, value }) =>
				metric === 'ic3_type_losses' && year >= 2023 && category !== 'other' && value >= 1000
		);
		expect(rows.length).toBeGreaterThan(70);
		const lost = rows.filter((row) => {
			const name = (words[row.category ?? ''] ?? '').replace(/ \(.*/, '');
			const value = String(Number(row.value.toPrecision(3))).replace(/\B(?=(\d{3})+$)/g, ',');
			const text = `Losses to ${name} were $${value} in ${row.year}`;
			return !answer(text, index).quantities.some(({ figures }) => figures.some((one) => one.row.id === row.id));
		});
		expect(lost.map(({ id }) => id)).toEqual([]);
	});
});
