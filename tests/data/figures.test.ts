import { expect, test } from 'vitest';
import { figuresById, figuresByPlace } from '$lib/data/server/figures';
import { openData } from '$lib/data/server/load';
import { worldPlaces } from '$lib/data/server/world';
import { packageOnDisk } from '../fixtures/bad-data';
import { smallPackage } from '../fixtures/small-package';

test('figures are found by id and by place without reading all of them, in the order of the tables', () => {
	const data = openData(packageOnDisk(smallPackage()));
	expect(figuresById(data).get('USA.2024.losses.news-2025')?.value).toBe(16_000_000_000);
	expect(figuresById(data).get('USA.2024.losses.nobody')).toBeUndefined();
	expect(figuresByPlace(data).get('USA')).toEqual(data.figures.filter(({ entity }) => entity === 'USA'));
	expect(figuresByPlace(data).get('ATA')).toBeUndefined();
});

test('places of the world are measured once, whichever page asks', () => {
	const data = openData();
	expect(worldPlaces(data)).toBe(worldPlaces(data));
});
