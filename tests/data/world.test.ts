import { expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { mapDrawing, signatureStates, worldShapes } from '$lib/data/server/world';

const data = openData();

test('every place with a figure of people online or a score has a place on the map; the world has none', () => {
	const codes = new Set(mapDrawing(data, 'en').states.map(({ code }) => code));
	const rows = data.figures.filter(({ metric }) => ['users', 'index'].includes(data.metrics.get(metric)?.family ?? ''));
	expect([...new Set(rows.map(({ entity }) => entity))].filter((code) => !codes.has(code))).toEqual(['WORLD']);
});

test('Kosovo, which has no number in the atlas, is found by its name and has an outline', () => {
	expect(mapDrawing(data, 'en').states.find(({ code }) => code === 'XKX')).toMatchObject({ name: 'Kosovo' });
	expect(worldShapes(data).filter(({ code }) => code === 'XKX')).toHaveLength(1);
});

test('Tuvalu, which only the finest outlines have, is a dot', () => {
	expect(mapDrawing(data, 'en').states.find(({ code }) => code === 'TUV')).toMatchObject({ outlined: false });
});

test('the map of signatures has land for Kosovo and no standing', () => {
	expect(signatureStates(data, 'en').some(({ code }) => code === 'XKX')).toBe(false);
});
