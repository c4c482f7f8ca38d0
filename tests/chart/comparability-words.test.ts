import { describe, expect, test } from 'vitest';
import { classWords, rankRefusal, warning } from '$lib/chart/text/comparability-words';
import { CLASSES, checkComparability } from '$lib/data/metric';
import { observation } from '../fixtures/observations';

const NAMES: Readonly<Record<string, string>> = { USA: 'United States', CAN: 'Canada', JPN: 'Japan' };
const name = (code: string) => NAMES[code] ?? code;
const classes = { complaints: 'complaints', cases: 'police-cases', fy: 'complaints/fiscal-year', part: 'part-year' };
const rows = (...pairs: readonly (readonly [string, string])[]) =>
	pairs.map(([entity, metric]) => observation({ entity, metric }));
const mixed = checkComparability(rows(['CAN', 'complaints'], ['USA', 'complaints'], ['JPN', 'cases']), classes);
const alike = checkComparability(rows(['CAN', 'complaints'], ['USA', 'complaints']), classes);

describe('warning', () => {
	test('says which countries count what', () => {
		expect(warning(mixed, name, 'en')).toBe(
			'These countries count different things: complaints that victims filed (Canada and United States); ' +
				'cases that police recorded (Japan). Compare shapes, not heights.'
		);
		expect(warning(mixed, name, 'vi')).toMatch(
			/^Mỗi nước thống kê một kiểu: đơn nạn nhân trình báo \(Canada và United/
		);
	});

	test('one place with several counts is not called countries', () => {
		const one = checkComparability(rows(['USA', 'complaints'], ['USA', 'cases']), classes);
		expect(warning(one, name, 'en')).toBe(
			'These figures count different things: complaints that victims filed; cases that police recorded. ' +
				'Compare shapes, not heights.'
		);
	});

	test('neither are the world and a country, though they are named', () => {
		const one = checkComparability(rows(['USA', 'complaints'], ['WORLD', 'cases']), classes);
		expect(warning(one, name, 'en')).toMatch(/^These figures count .* filed \(United States\); .* \(WORLD\)\./);
	});

	test('a fiscal year is named', () => {
		const one = checkComparability(rows(['USA', 'complaints'], ['CAN', 'fy']), classes);
		expect(warning(one, name, 'en')).toContain('complaints that victims filed, by fiscal year (Canada)');
	});

	test('there is none where all count the same', () => {
		expect(warning(alike, name, 'en')).toBeNull();
	});
});

describe('rankRefusal', () => {
	test('says why there is no order', () => {
		expect(rankRefusal(mixed, name, 'en')).toBe(
			'Not ranked: the figures count different things, so a larger one need not mean more crime. ' +
				'Complaints that victims filed (Canada and United States); cases that police recorded (Japan).'
		);
		expect(rankRefusal(mixed, name, 'vi')).toMatch(/hơn\. Đơn nạn nhân/);
		const spans = checkComparability(rows(['USA', 'part'], ['CAN', 'part']), classes);
		expect(rankRefusal(spans, name, 'en')).toBe('Not ranked: the figures cover spans of different length.');
		expect(rankRefusal(alike, name, 'en')).toBeNull();
	});
});

test('every class has words of its own in both languages', () => {
	for (const language of ['en', 'vi'] as const)
		expect(new Set(CLASSES.map((of) => classWords(of, language))).size).toBe(CLASSES.length);
});
