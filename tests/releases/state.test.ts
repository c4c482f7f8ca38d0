import { describe, expect, test } from 'vitest';
import type { Cells } from '$lib/data/cells';
import { flagsOf, patchObservation } from '$lib/releases/observations';
import type { Changes, FigureChanges } from '$lib/releases/release';
import { stateAt, stateBefore } from '$lib/releases/state';
import { observation } from '../fixtures/observations';

const patch = (_id: string, row: Cells | undefined, cells: Cells) => ({ ...row, ...cells });
const NONE: FigureChanges = { added: {}, removed: [], changed: [], replaced: [] };
const changes = (figures: Partial<FigureChanges>): Changes => ({
	figures: { ...NONE, ...figures },
	deeds: {},
	texts: {},
	tables: { added: [], removed: [] }
});

describe('the state before a release', () => {
	const now = new Map<string, Cells>([
		['USA.2024.losses.a', { value: '210', flags: '' }],
		['VNM.2025.losses.b', { value: '6', flags: 'break' }]
	]);

	test('lacks what was added, and has again what was withdrawn and revised', () => {
		const before = stateBefore(
			now,
			{
				...NONE,
				added: { 'losses.b': 'VNM 2025' },
				removed: [{ id: 'VNM.2024.losses.b', cells: { value: '5', flags: '' }, reason: null }],
				changed: [{ column: 'value', old: '200', new: '210', figures: { 'losses.a': 'USA 2024' } }]
			},
			patch
		);
		expect([...before]).toEqual([
			['USA.2024.losses.a', { value: '200', flags: '' }],
			['VNM.2024.losses.b', { value: '5', flags: '' }]
		]);
	});

	test('of some figures alone knows nothing of the others', () => {
		const some = new Map([...now].slice(0, 1));
		const changed = [{ column: 'flags', old: 'echo', new: 'break', figures: { 'losses.b': 'VNM 2025' } }];
		expect(stateBefore(some, { ...NONE, changed }, patch)).toEqual(some);
	});

	test('is gone back to release by release', () => {
		const releases = [
			{ id: '2026-03-01', before: '2026-02-01', changes: changes({ added: { 'losses.b': 'VNM 2025' } }) },
			{ id: '2026-01-01', before: null, changes: null },
			{
				id: '2026-02-01',
				before: '2026-01-01',
				changes: changes({
					changed: [{ column: 'value', old: '200', new: '210', figures: { 'losses.a': 'USA 2024' } }]
				})
			}
		];
		expect(stateAt('2026-03-01', now, releases, patch)).toEqual(now);
		expect(stateAt('2026-02-01', now, releases, patch)?.size).toBe(1);
		expect(stateAt('2026-01-01', now, releases, patch)?.get('USA.2024.losses.a')?.['value']).toBe('200');
		expect(stateAt('2025-01-01', now, releases, patch)).toBeNull();
		expect(stateAt('2026-01-01', now, releases.slice(0, 2), patch)).toBeNull();
	});
});

describe('a figure with former cells', () => {
	const row = observation({ id: 'USA.2024.losses.a', value: 210, status: 'official', flags: ['break'] });

	test('has them, and all else as it is', () => {
		const before = patchObservation(row.id, row, {
			status: 'reported',
			flags: 'unconfirmed;echo',
			low: '',
			high: '300'
		});
		expect(before).toEqual({ ...row, status: 'reported', flags: ['echo', 'not-found-again'], low: null, high: 300 });
	});

	test('that is no longer held is made of its id', () => {
		const cells = {
			value: '5',
			unit: 'VND',
			status: 'estimate',
			low: '',
			high: '',
			publisher: 'police',
			flags: '',
			note: 'x'
		};
		expect(patchObservation('VNM.2024.losses.fraud.b-2024', undefined, cells)).toMatchObject({
			entity: 'VNM',
			year: 2024,
			metric: 'losses',
			category: 'fraud',
			source: 'b-2024',
			value: 5,
			unit: 'VND'
		});
		expect(patchObservation('nothing', undefined, cells)).toBeNull();
	});

	test('knows flags by their former names', () => {
		expect(flagsOf('unconfirmed')).toEqual(['not-found-again']);
		expect(flagsOf('')).toEqual([]);
		expect(flagsOf('disputed;break;unknown')).toEqual(['break', 'disputed']);
	});
});
