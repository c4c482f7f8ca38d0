import { expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import type { FigureChanges } from '$lib/releases/release';
import { linesOf } from '$lib/releases/server/sections';
import { lineText } from '$lib/releases/server/feed';
import { speak } from '$lib/words/language';
import { observation } from '../fixtures/observations';

const NONE: FigureChanges = { added: {}, removed: [], changed: [], replaced: [] };
/** A figure of Finland's banks in millions of euros, as some document has it. */
const figure = (millions: number, source: string) =>
	observation({
		entity: 'FIN',
		year: 2025,
		metric: 'actionfraud_losses',
		value: millions * 1e6,
		unit: 'EUR',
		publisher: 'finance-finland',
		source,
		note: 'all banks'
	});

function lines(figures: Partial<FigureChanges>, before: readonly ReturnType<typeof figure>[], after = before) {
	speak('en');
	const byId = (rows: readonly ReturnType<typeof figure>[]) => new Map(rows.map((row) => [row.id, row]));
	return linesOf({ figures: { ...NONE, ...figures } }, [], {
		data: openData(),
		language: 'en',
		before: byId(before),
		after: byId(after)
	});
}
const ID = 'FIN.2025.actionfraud_losses.dawn-fi-2026';
const PACKED = { 'actionfraud_losses.dawn-fi-2026': 'FIN 2025' };

test('a revised figure has both amounts, their change, and what its row says', () => {
	const changed = [{ column: 'value', old: '72000000', new: '90000000', figures: PACKED }];
	const [line] = lines({ changed }, [figure(72, 'dawn-fi-2026')], [figure(90, 'dawn-fi-2026')]);
	expect(line).toMatchObject({
		kind: 'revised',
		country: 'FIN',
		topic: 'losses',
		place: 'Finland',
		what: 'Losses reported to Action Fraud, 2025',
		by: 'Finance Finland',
		note: 'all banks',
		old: '€72\u00a0million',
		now: '€90\u00a0million',
		slope: [72e6, 90e6],
		change: '+25%'
	});
});

test('a figure in the place of another is revised, not added', () => {
	const [old, now] = [figure(50, 'dawn-fi-2026'), figure(45, 'sttinfo-fa-2025')];
	const all = lines(
		{ added: { 'actionfraud_losses.sttinfo-fa-2025': 'FIN 2025' }, replaced: [[now.id, old.id]] },
		[old],
		[old, now]
	);
	expect(all.map(({ kind, old: was, now: is, change }) => [kind, was, is, change])).toEqual([
		['revised', '€50\u00a0million', '€45\u00a0million', '-10%']
	]);
});

test('a withdrawn figure has what stood there and the reason; without one that is said', () => {
	const removed = [{ id: ID, cells: {}, reason: { en: 'A slip.', vi: 'Ghi nhầm.' } }];
	const [line] = lines({ removed }, [figure(72, 'dawn-fi-2026')]);
	expect(line).toMatchObject({ kind: 'withdrawn', old: '€72\u00a0million', now: null, note: 'A slip.' });
	const [silent] = lines({ removed: [{ id: ID, cells: {}, reason: null }] }, [figure(72, 'dawn-fi-2026')]);
	expect(silent?.note).toBe('No reason is recorded.');
});

test('a remark that came is told from none to it, and a line of a feed says it in a sentence', () => {
	const changed = [{ column: 'flags', old: '', new: 'disputed;part-year', figures: PACKED }];
	const [line] = lines({ changed }, [figure(72, 'dawn-fi-2026')]);
	expect(line).toMatchObject({ kind: 'marked', old: 'no remark', now: 'disputed, part of year' });
	expect(line === undefined ? '' : lineText(line)).toBe(
		'Finland: Losses reported to Action Fraud, 2025: no remark → disputed, part of year (Finance Finland). all banks'
	);
});
