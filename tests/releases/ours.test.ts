import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { readPackage } from '$lib/data/server/package';
import type { Cells } from '$lib/data/cells';
import { unpackFigures } from '$lib/releases/packed';
import { figuresIn } from '$lib/releases/rows';
import { readReleases, releaseFiles } from '$lib/releases/server/files';
import { changesSince, figureMark, marksOf } from '$lib/releases/server/marks';
import { releaseSections } from '$lib/releases/server/sections';
import { textTables } from '$lib/releases/server/text-tables';
import { stateAt } from '$lib/releases/state';
import { speak } from '$lib/words/language';

const RELEASES = readReleases('data');
const TABLES = textTables('data', readPackage('data'));
const [first, second] = RELEASES;

describe('our releases', () => {
	test('follow one another, each named after its day, and none is heavier than 600 kB', () => {
		expect(RELEASES.map(({ id, day, before }) => [id, day, before]).slice(0, 2)).toEqual([
			['2026-11-22', '2026-11-22', null],
			['2026-11-27', '2026-11-27', '2026-11-22']
		]);
		for (const [at, { before }] of RELEASES.entries()) expect(before).toBe(RELEASES[at - 1]?.id ?? null);
		for (const name of releaseFiles('data')) expect(statSync(`data/releases/${name}`).size).toBeLessThan(600_000);
	});

	test('have a mark for every figure', () => {
		expect(RELEASES.slice(0, 2).map(({ figures }) => unpackFigures(figures.ids).length)).toEqual([20_716, 21_607]);
		for (const { figures } of RELEASES) expect(figures.marks).toHaveLength(6 * unpackFigures(figures.ids).length);
	});

	test('added 891 figures in November 2026, changed remarks and kinds, and revised and withdrew none', () => {
		const figures = second?.changes?.figures;
		expect(unpackFigures(figures?.added ?? {})).toHaveLength(891);
		expect(figures?.removed).toEqual([]);
		expect(figures?.replaced).toEqual([]);
		const cells = (column: string) =>
			figures?.changed
				.filter((change) => change.column === column)
				.reduce((sum, change) => sum + unpackFigures(change.figures).length, 0);
		expect(['value', 'unit', 'status', 'flags', 'note', 'publisher'].map(cells)).toEqual([0, 0, 13_230, 23, 6, 0]);
		expect(second?.corrections.map(({ figure }) => figure)).toEqual([
			'GBR.2021.actionfraud_losses.digitaljournal-2022',
			'SWE.2022.bra_se_fraud_cases.bra-se-2023',
			'THA.2024.rtp_online_crime_complaints.nationthailand-2025',
			'THA.2024.rtp_online_crime_losses.nationthailand-2025'
		]);
	});

	test('rebuild the first state from the second, mark by mark', () => {
		expect(second).toBeDefined();
		if (first === undefined || second === undefined) return;
		const released = marksOf(second);
		// Of tables that were changed since, the figures that are as they were released
		const now = new Map([...figuresIn(TABLES)].filter(([id, row]) => figureMark(id, row) === released.get(id)));
		const patch = (_id: string, row: Cells | undefined, cells: Cells): Cells => ({ ...row, ...cells });
		const before = stateAt(first.id, now, [first, second], patch) ?? new Map<string, Cells>();
		const marks = marksOf(first);
		expect(before.size).toBeGreaterThan(0.99 * marks.size);
		expect([...before].filter(([id, row]) => figureMark(id, row) !== marks.get(id))).toEqual([]);
	});

	test('the newest release is near the tables', () => {
		const last = RELEASES.at(-1);
		expect(last === undefined ? -1 : changesSince(last, TABLES)).toBeLessThan(2000);
	});
});

describe.each([
	[
		'en',
		'No figure was revised or withdrawn.',
		'Exchange rate (39)',
		'Marked otherwise among what figures are measured against: '
	],
	['vi', 'Không có số liệu nào bị sửa hay bị rút.', '(39)', 'Số liệu làm mốc so sánh được đánh dấu khác đi: ']
] as const)('the page of what is new, in %s', (language, untouched, rates, changed) => {
	speak(language);
	const sections = releaseSections(openData(), language);
	const november = sections.find(({ id }) => id === '2026-11-27');

	test('lists the newest release first', () => {
		expect(sections.map(({ id }) => id).slice(-2)).toEqual(['2026-11-27', '2026-11-22']);
	});

	test('has a line for each figure of crime that was added, and a sum for what they are measured against', () => {
		const added = november?.lines.filter(({ kind }) => kind === 'added') ?? [];
		expect(added).toHaveLength(107);
		expect(new Set(added.map(({ key }) => key)).size).toBe(107);
		expect(added.every(({ figure, now }) => figure !== null && now !== null)).toBe(true);
		expect(november?.sentences[0]).toBe(untouched);
		expect(november?.sentences[1]).toContain(rates);
	});

	test('sums up by metric what changed alike in many figures, and names what was corrected once', () => {
		const marked = november?.lines.filter(({ kind }) => kind === 'marked') ?? [];
		expect(marked.reduce((sum, { figures }) => sum + figures, 0)).toBe(6953);
		expect(marked.filter(({ key }) => key.includes('gdp_current_usd'))).toEqual([]);
		expect(november?.sentences.at(-1)).toContain(changed);
		const corrected = november?.lines.filter(({ kind }) => kind === 'corrected') ?? [];
		expect(corrected.map(({ country }) => country)).toEqual(['GBR', 'SWE', 'THA', 'THA']);
		expect(marked.some(({ figure }) => figure === corrected[0]?.figure)).toBe(false);
	});
});
