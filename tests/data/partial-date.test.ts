import { describe, expect, test } from 'vitest';
import { isAfter, isPartialDate } from '$lib/data/cut-date';
import { resourceOf, shown, tableOf } from '../fixtures/bad-data';

describe('a partial date', () => {
	test.each(['2025', '2025-02', '2024-02-29', '1999-12-31'])('%s is one', (text) => {
		expect(isPartialDate(text)).toBe(true);
	});

	test.each([
		'2026-13',
		'2025-00',
		'2025-13-45',
		'2025-02-29',
		'2025-02-30',
		'2025-2',
		'0000',
		'0999-01',
		'25',
		'2025-',
		'2025-10-25T00:00',
		'soon',
		''
	])('%s is none', (text) => {
		expect(isPartialDate(text)).toBe(false);
	});

	test.each([
		['2026', '2025-12-31', true],
		['2025-11', '2025-10-29', true],
		['2025-10-30', '2025-10-29', true],
		['2025', '2025-10-29', false],
		['2025-10', '2025-10-29', false],
		['2025-10-29', '2025', false],
		['2024-12-31', '2025', false]
	])('%s surely lies after %s: %s', (later, earlier, expected) => {
		expect(isAfter(later, earlier)).toBe(expected);
	});
});

describe('a column of partial dates', () => {
	const resource = resourceOf([{ name: 'signed', type: 'string', partialDate: true, constraints: { required: true } }]);

	test('takes days, months and years', () => {
		expect(shown(tableOf('signed\n2025-10-25\n2026-02\n2026\n', resource))).toEqual([]);
	});

	test('refuses dates that do not exist, each with its line', () => {
		const advice = 'is not a date. Write a day, month or year that exists, e.g. 2025-10-25, 2025-10 or 2025.';
		expect(shown(tableOf('signed\n2025-13-99\n2025-02-30\n0000\n', resource))).toEqual([
			`2 signed: "2025-13-99" ${advice}`,
			`3 signed: "2025-02-30" ${advice}`,
			`4 signed: "0000" ${advice}`
		]);
	});
});
