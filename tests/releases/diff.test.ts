import { describe, expect, test } from 'vitest';
import { diffReleases, type Told } from '$lib/releases/diff';
import { isSame, type KeyedTable } from '$lib/releases/rows';

const NOTHING: Told = { revises: new Map(), reasons: new Map() };

/** A table of figures of one metric, "losses", in dollars: country, year, value, source, flags. */
function figures(...rows: readonly (readonly [string, string, string, string, string?])[]): KeyedTable {
	return {
		path: 'observations/losses.csv',
		key: null,
		columns: ['entity', 'year', 'metric', 'value', 'unit', 'status', 'publisher', 'source', 'flags', 'note'],
		rows: rows.map(([entity, year, value, source, flags = '']) => ({
			entity,
			year,
			metric: 'losses',
			value,
			unit: 'USD',
			status: 'reported',
			publisher: 'police',
			source,
			flags,
			note: ''
		}))
	};
}
const table = (path: string, key: string, rows: KeyedTable['rows']): KeyedTable => ({
	path,
	key: [key],
	columns: Object.keys(rows[0] ?? {}),
	rows
});

describe('figures', () => {
	const before = figures(['USA', '2023', '100', 'a'], ['USA', '2024', '200', 'a'], ['VNM', '2024', '5', 'b']);

	test('that did not change are no change', () => {
		const { figures: changes } = diffReleases([before], [before], NOTHING);
		expect(changes).toEqual({ added: {}, removed: [], changed: [], replaced: [] });
	});

	test('are added, withdrawn with their cells and the reason, and revised from old to new', () => {
		const after = figures(['USA', '2023', '100', 'a'], ['USA', '2024', '210', 'a'], ['VNM', '2025', '6', 'b']);
		const reasons = new Map([['VNM.2024.losses.b', { en: 'A slip.', vi: 'Ghi nhầm.' }]]);
		expect(diffReleases([before], [after], { ...NOTHING, reasons }).figures).toEqual({
			added: { 'losses.b': 'VNM 2025' },
			removed: [
				{
					id: 'VNM.2024.losses.b',
					cells: {
						value: '5',
						unit: 'USD',
						status: 'reported',
						low: '',
						high: '',
						publisher: 'police',
						flags: '',
						note: ''
					},
					reason: { en: 'A slip.', vi: 'Ghi nhầm.' }
				}
			],
			changed: [{ column: 'value', old: '200', new: '210', figures: { 'losses.a': 'USA 2024' } }],
			replaced: []
		});
	});

	test('withdrawn without a word have no reason', () => {
		const [removed] = diffReleases([before], [figures()], NOTHING).figures.removed;
		expect(removed?.reason).toBeNull();
	});

	test('that changed alike stand together; the table they stand in is nothing to them', () => {
		const marked = figures(
			['USA', '2023', '100', 'a', 'break'],
			['USA', '2024', '200', 'a', 'break'],
			['VNM', '2024', '5', 'b']
		);
		const moved = { ...marked, path: 'observations/others.csv' };
		const changes = diffReleases([before], [moved], NOTHING);
		expect(changes.figures.changed).toEqual([
			{ column: 'flags', old: '', new: 'break', figures: { 'losses.a': 'USA 2023-2024' } }
		]);
		expect(changes.tables).toEqual({ added: ['observations/others.csv'], removed: ['observations/losses.csv'] });
	});

	test('added in the place of another are named with it', () => {
		const after = figures(['USA', '2024', '200', 'a'], ['USA', '2024', '220', 'c']);
		const revises = new Map([
			['USA.2024.losses.c', 'USA.2024.losses.a'],
			['USA.2024.losses.a', 'USA.2024.losses.z']
		]);
		expect(diffReleases([before], [after], { ...NOTHING, revises }).figures.replaced).toEqual([
			['USA.2024.losses.c', 'USA.2024.losses.a']
		]);
	});
});

test('numbers are the same by what they are, flags in any order, texts letter by letter', () => {
	expect(isSame('value', '1.0', '1')).toBe(true);
	expect(isSame('value', '1', '2')).toBe(false);
	expect(isSame('low', '', '0')).toBe(false);
	expect(isSame('flags', 'echo;break', 'break;echo')).toBe(true);
	expect(isSame('note', '1.0', '1')).toBe(false);
});

describe('rows of other tables', () => {
	test('of treaty actions keep their former cells; of texts only what changed is named', () => {
		const before = [
			table('convention/status.csv', 'iso3', [{ iso3: 'QAT', signed: '2025-10-25', ratified: '' }]),
			table('reference/glossary.csv', 'id', [
				{ id: 'echo', text: 'An echo' },
				{ id: 'gap', text: 'A gap' }
			])
		];
		const after = [
			table('convention/status.csv', 'iso3', [
				{ iso3: 'QAT', signed: '2025-10-25', ratified: '2026-02' },
				{ iso3: 'VNM', signed: '2025-10-25', ratified: '' }
			]),
			table('reference/glossary.csv', 'id', [{ id: 'echo', text: 'A copy' }])
		];
		const { deeds, texts } = diffReleases(before, after, NOTHING);
		expect(deeds).toEqual({
			'convention/status.csv': {
				added: ['VNM'],
				removed: [],
				changed: [{ key: 'QAT', column: 'ratified', old: '', new: '2026-02' }]
			}
		});
		expect(texts).toEqual({
			'reference/glossary.csv': { added: [], removed: ['gap'], changed: [{ key: 'echo', columns: ['text'] }] }
		});
	});

	test('are not changed by a column that came', () => {
		const before = [table('reference/a.csv', 'id', [{ id: '1' }])];
		const after = [table('reference/a.csv', 'id', [{ id: '1', more: 'x' }])];
		expect(diffReleases(before, after, NOTHING).texts).toEqual({});
	});
});
