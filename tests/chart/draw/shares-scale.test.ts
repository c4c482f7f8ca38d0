import { describe, expect, test } from 'vitest';
import { canShareScale, sharesScale } from '$lib/chart/draw/shares-scale';
import { observation, point } from '../../fixtures/observations';

const series = (key: string, unit = 'USD', metric = 'losses') => ({
	key,
	colour: 1,
	name: key,
	counts: '',
	points: [point(observation({ entity: key, unit, metric }))],
	superseded: []
});
const alike = { classes: [], rankable: true };
const drawing = (units: readonly string[], mixed = false) => ({
	picture: 'facets' as const,
	series: units.map((unit, at) => series(`C${at}`, unit)),
	guarded: { ...alike, mixed }
});

describe('sharesScale', () => {
	test('two or three panels that count the same kind of thing share a scale, more have their own', () => {
		expect([1, 2, 3, 4].map((count) => sharesScale(drawing(Array<string>(count).fill('USD'))))).toEqual([
			false,
			true,
			true,
			false
		]);
		expect(sharesScale(drawing(['USD', 'USD'], true))).toBe(false);
	});

	test('a reader decides otherwise, as long as all are of one unit', () => {
		expect(sharesScale(drawing(['USD', 'USD']), 'own')).toBe(false);
		expect(sharesScale(drawing(['USD', 'USD', 'USD', 'USD']), 'shared')).toBe(true);
		expect(sharesScale(drawing(['USD', 'USD'], true), 'shared')).toBe(true);
		expect(sharesScale(drawing(['USD', 'VND']), 'shared')).toBe(false);
		expect(sharesScale({ ...drawing(['USD', 'USD']), picture: 'bars' }, 'shared')).toBe(false);
	});

	test('kinds of things side by side have their own unless a reader wants one; a single kind has nothing to share', () => {
		const kinds = {
			...drawing([]),
			series: [series('a', 'USD', 'ransoms'), series('b', 'USD', 'thefts')],
			together: true as const
		};
		expect([sharesScale(kinds), sharesScale(kinds, 'shared')]).toEqual([false, true]);
		expect(canShareScale({ ...kinds, series: [series('a'), series('b')] })).toBe(false);
	});
});
