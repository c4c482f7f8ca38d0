import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import type { FigureChanges } from '$lib/releases/release';
import { background } from '$lib/releases/server/background';
import { linesOf } from '$lib/releases/server/sections';
import { lineText } from '$lib/releases/server/feed';
import { speak, type Language } from '$lib/words/language';
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

describe('figures that others are divided by', () => {
	const people = (entity: string, year: number, value: number) =>
		observation({ entity, year, metric: 'population', value, unit: 'persons', publisher: 'world-bank', source: 'wdi' });
	const SOURCE = 'population.wdi';
	const before = [people('VNM', 2022, 99e6), people('VNM', 2023, 100e6), people('THA', 2022, 71e6)];
	const after = [people('VNM', 2022, 98e6), people('VNM', 2023, 100e6), people('VNM', 2024, 101e6)];
	const changes: FigureChanges = {
		added: { [SOURCE]: 'VNM 2024' },
		removed: [{ id: 'THA.2022.population.wdi', cells: {}, reason: null }],
		changed: [
			{ column: 'value', old: '99000000', new: '98000000', figures: { [SOURCE]: 'VNM 2022' } },
			{ column: 'status', old: 'estimate', new: 'projection', figures: { [SOURCE]: 'VNM 2022-2023' } },
			{ column: 'note', old: '', new: 'x', figures: { [SOURCE]: 'VNM 2024' } }
		],
		replaced: []
	};
	const told = (figures: FigureChanges, language: Language) => {
		const byId = (rows: readonly ReturnType<typeof people>[]) => new Map(rows.map((row) => [row.id, row]));
		return background({ figures }, { data: openData(), language, before: byId(before), after: byId(after) });
	};

	test('have no line, whether they were added, revised, withdrawn or marked otherwise', () => {
		expect(lines(changes, before, after)).toEqual([]);
	});

	test('are counted, each once, in sentences of their own for what was added, what was revised or withdrawn and what was marked otherwise', () => {
		expect(told(changes, 'en')).toEqual({
			isTouched: true,
			sentences: [
				'Added to what figures are measured against: Population (1).',
				'Revised or withdrawn among what figures are measured against: Population (2).',
				'Marked otherwise among what figures are measured against: Population (1).'
			]
		});
		expect(told(changes, 'vi').sentences).toEqual([
			'Số liệu làm mốc so sánh được thêm: Dân số (1).',
			'Số liệu làm mốc so sánh bị sửa hoặc bị rút: Dân số (2).',
			'Số liệu làm mốc so sánh được đánh dấu khác đi: Dân số (1).'
		]);
	});

	test('one in the place of another is revised, not added', () => {
		const replaced = [['VNM.2024.population.wdi', 'VNM.2023.population.wdi']] as const;
		expect(lines({ added: changes.added, replaced }, before, after)).toEqual([]);
		expect(told({ ...NONE, added: changes.added, replaced }, 'en')).toEqual({
			isTouched: true,
			sentences: ['Revised or withdrawn among what figures are measured against: Population (1).']
		});
	});

	test('only marked otherwise, they were neither revised nor withdrawn; nothing is no sentence', () => {
		expect(told({ ...NONE, changed: changes.changed.slice(1) }, 'en').isTouched).toBe(false);
		expect(told(NONE, 'en')).toEqual({ isTouched: false, sentences: [] });
	});
});
