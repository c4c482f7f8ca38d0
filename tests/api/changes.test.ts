import { describe, expect, test } from 'vitest';
import { apiFiles } from '$lib/api/server/files';
import { changesAsData, changesDocument } from '$lib/api/server/changes';
import { openData } from '$lib/data/server/load';
import { unpackFigures } from '$lib/releases/packed';
import type { Changes, FigureChanges } from '$lib/releases/release';
import { readReleases } from '$lib/releases/server/files';
import { observation } from '../fixtures/observations';

const data = openData();
const ROOT = 'https://example.org/name';
const made = apiFiles(data).get('changes.json')?.({ data, root: ROOT, said: () => ({ en: '', vi: '' }) });
const document = changesDocument(data, ROOT);
const november = document.releases.find(({ id }) => id === '2026-11-27');

/** What the changes of some figures are as data. */
function asData(figures: Partial<FigureChanges>, before: readonly ReturnType<typeof observation>[], after = before) {
	const none: Changes = {
		figures: { added: {}, removed: [], changed: [], replaced: [], ...figures },
		...{ deeds: {}, texts: {}, tables: { added: [], removed: [] } }
	};
	const byId = (rows: typeof before) => new Map(rows.map((row) => [row.id, row]));
	return changesAsData(none, { before: byId(before), after: byId(after) });
}
const finland = (value: number, source: string) =>
	observation({ entity: 'FIN', year: 2025, metric: 'losses', value, unit: 'EUR', publisher: 'banks', source });

describe('what releases changed, as data', () => {
	test('has every release from the newest, with its day, its file and its place on the page', () => {
		expect(document.newest).toBe(readReleases('data').at(-1)?.id);
		expect(november).toMatchObject({
			day: '2026-11-27',
			before: '2026-11-22',
			file: `${ROOT}/data/releases/2026-11-27.json`,
			page: { en: `${ROOT}/changes/#release-2026-11-27`, vi: `${ROOT}/vi/changes/#release-2026-11-27` },
			figures: 21_607
		});
		expect(document.releases.at(-1)).toMatchObject({ id: '2026-11-22', before: null, changes: null, figures: 20_716 });
	});

	test('names every figure of the release that came, by place, as the release has them', () => {
		const release = readReleases('data').find(({ id }) => id === '2026-11-27');
		const added = Object.entries(november?.changes?.added ?? {});
		expect(added.flatMap(([, ids]) => ids).sort()).toEqual(
			[...unpackFigures(release?.changes?.figures.added ?? {})].sort()
		);
		expect(added.flatMap(([, ids]) => ids)).toHaveLength(891);
		expect(added.filter(([place, ids]) => ids.some((id) => !id.startsWith(`${place}.`)))).toEqual([]);
	});

	test('names those whose status or flags changed, and of more than a hundred alike tells how many', () => {
		const marked = november?.changes?.marked ?? [];
		const sum = (column: string) =>
			marked.filter((one) => one.column === column).reduce((all, { figures }) => all + figures, 0);
		expect([sum('status'), sum('flags')]).toEqual([13_230, 23]);
		expect(marked).toContainEqual({
			column: 'status',
			old: 'reported',
			new: 'official',
			metric: 'gdp_current_usd',
			figures: 4997,
			ids: null
		});
		expect(marked.every(({ figures, ids }) => (ids?.length ?? 101) === Math.min(figures, 101))).toBe(true);
	});

	test('has treaty actions, other rows, tables and corrections as the release has them', () => {
		const release = readReleases('data').find(({ id }) => id === '2026-11-27');
		const named = (of: readonly { table: string }[]) =>
			Object.fromEntries(of.map(({ table, ...rest }) => [table, rest]));
		expect(named(november?.changes?.acts ?? [])).toEqual(release?.changes?.deeds);
		expect(named(november?.changes?.texts ?? [])).toEqual(release?.changes?.texts);
		expect(november?.changes?.tables.removed).toEqual(['reference/crime-types.csv']);
		expect(november?.corrections.map(({ figure }) => figure)).toContain('SWE.2022.bra_se_fraud_cases.bra-se-2023');
	});

	test('is no heavier than 300 kB', () => {
		expect(made?.body.length).toBeLessThan(300_000);
	});

	test('tells what a figure was and is, where its amount was revised', () => {
		const changed = [{ column: 'value', old: '72', new: '90', figures: { 'losses.dawn': 'FIN 2025' } }];
		expect(asData({ changed }, [finland(72, 'dawn')], [finland(90, 'dawn')]).revised).toEqual([
			{
				id: 'FIN.2025.losses.dawn',
				replaces: null,
				old: { value: 72, low: null, high: null, unit: 'EUR', publisher: 'banks' },
				new: { value: 90, low: null, high: null, unit: 'EUR', publisher: 'banks' }
			}
		]);
	});

	test('tells which figure another one stands in the place of, and counts it among those that came', () => {
		const [old, now] = [finland(50, 'dawn'), finland(45, 'noon')];
		const told = asData({ added: { 'losses.noon': 'FIN 2025' }, replaced: [[now.id, old.id]] }, [old], [old, now]);
		expect(told.added).toEqual({ FIN: ['FIN.2025.losses.noon'] });
		expect(told.revised).toMatchObject([
			{ id: 'FIN.2025.losses.noon', replaces: 'FIN.2025.losses.dawn', old: { value: 50 }, new: { value: 45 } }
		]);
	});

	test('tells what a figure was that is gone, and why', () => {
		const reason = { en: 'Read in the wrong column.', vi: 'Đọc nhầm cột.' };
		const removed = [{ id: 'FIN.2025.losses.dawn', cells: {}, reason }];
		expect(asData({ removed }, [finland(50, 'dawn')], []).withdrawn).toEqual([
			{
				id: 'FIN.2025.losses.dawn',
				old: { value: 50, low: null, high: null, unit: 'EUR', publisher: 'banks' },
				reason
			}
		]);
	});

	test('a remark that changed alone is no change of a figure here, as on the page', () => {
		const changed = [{ column: 'note', old: 'a', new: 'b', figures: { 'losses.dawn': 'FIN 2025' } }];
		const told = asData({ changed }, [finland(72, 'dawn')]);
		expect([told.revised, told.marked]).toEqual([[], []]);
	});
});
