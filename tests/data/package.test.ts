import { expect, test } from 'vitest';
import { buildData } from '$lib/data/server/data';
import { loadPackage } from '$lib/data/server/load';

test('data/ has no fault', () => {
	const loaded = loadPackage('data');
	expect(loaded.faults.map(({ message }) => message)).toEqual([]);
	expect(loaded.tables.length).toBeGreaterThan(0);
	expect(() => buildData(loaded)).not.toThrow();
});
