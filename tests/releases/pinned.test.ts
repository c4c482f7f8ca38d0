import { expect, test } from 'vitest';
import { draw } from '$lib/chart/draw/draw';
import { chartTextOf } from '$lib/chart/text/chart-text';
import { chartOf } from '$lib/catalogue/server/specs';
import { unfilteredInput } from '$lib/catalogue/server/unfiltered-input';
import { isOfObservations } from '$lib/chart/spec';
import { openData } from '$lib/data/server/load';
import { rowsAsKnown } from '$lib/releases/pinned';
import type { Changes } from '$lib/releases/release';
import { readReleases } from '$lib/releases/server/files';
import { speak } from '$lib/words/language';
import { observation } from '../fixtures/observations';

const changes: Changes = {
	figures: {
		added: { 'losses.b': 'VNM 2025' },
		removed: [
			{ id: 'VNM.2023.losses.a', cells: { value: '3', unit: 'USD', status: 'reported' }, reason: null },
			{ id: 'VNM.2023.population.w', cells: { value: '9', unit: 'persons', status: 'official' }, reason: null }
		],
		changed: [{ column: 'value', old: '200', new: '210', figures: { 'losses.a': 'VNM 2024' } }],
		replaced: []
	},
	deeds: {},
	texts: {},
	tables: { added: [], removed: [] }
};

test('a chart has the figures of a release: without what came, with what was withdrawn of its own metrics', () => {
	const rows = [
		observation({ id: 'VNM.2024.losses.a', year: 2024, value: 210 }),
		observation({ id: 'VNM.2025.losses.b', year: 2025, value: 6 })
	];
	const releases = [
		{ id: '2026-02-01', before: '2026-01-01', changes },
		{ id: '2026-01-01', before: null, changes: null }
	];
	const before = rowsAsKnown(rows, '2026-01-01', releases, ['losses']);
	expect(before.map(({ id, value }) => [id, value])).toEqual([
		['VNM.2024.losses.a', 200],
		['VNM.2023.losses.a', 3]
	]);
	expect(rowsAsKnown(rows, '2026-02-01', releases, ['losses'])).toEqual(rows);
});

test('every chart of figures can be drawn as it was known on 22 November 2026, and says so', () => {
	speak('en');
	const data = openData();
	const releases = readReleases('data');
	const slugs = ['scam-losses', 'scam-reports', 'global-losses', 'us-crime-types', 'vietnam-cyberattacks'] as const;
	for (const slug of slugs) {
		const chart = chartOf(slug);
		if (!isOfObservations(chart)) throw new Error(slug);
		const input = unfilteredInput(data, slug, 'en');
		const rows = rowsAsKnown(input.rows, '2026-11-22', releases, []);
		expect(rows.length, slug).toBeLessThanOrEqual(input.rows.length);
		const then = { ...input, rows, asKnown: 'As known then.' };
		const text = chartTextOf(draw(then), then, chart);
		expect(text.warnings?.[0], slug).toBe('As known then.');
		expect(text.notes[0], slug).toBe('As known then.');
		expect(text.title.length, slug).toBeGreaterThan(10);
	}
});
