import { expect, test } from 'vitest';
import { isFirm } from '$lib/data/observation';
import { openData } from '$lib/data/server/load';
import { statusMeaning, statusMeaningBy } from '$lib/statements/flag-words';

test('a reported figure says who counted: an authority, an association, or that the press names nobody', () => {
	expect(statusMeaningBy('reported', 'authority', 'en')).toBe('counted by an authority');
	expect(statusMeaningBy('reported', 'association', 'en')).toBe('counted by an association or industry body');
	expect(statusMeaningBy('reported', 'press', 'en')).toBe('stated in the press, which does not say who counted');
	expect(statusMeaningBy('reported', 'authority', 'vi')).toBe('do cơ quan chức năng thống kê');
	expect(statusMeaningBy('reported', 'association', 'vi')).toBe('do hiệp hội hoặc tổ chức trong ngành thống kê');
	expect(statusMeaningBy('reported', 'press', 'vi')).toBe('báo chí nêu, không ghi bên thống kê');
});

test('an official figure is a statistic or an index, whoever compiled it', () => {
	expect(statusMeaningBy('official', 'international', 'en')).toBe('official statistic or compiled index');
	expect(statusMeaning('official', 'vi')).toBe('thống kê chính thức hoặc chỉ số tổng hợp');
});

test('only counts of an authority, an association or, copied, of the press are called reported', () => {
	const data = openData();
	const reported = data.figures
		.filter(({ status }) => status === 'reported')
		.map(({ publisher, flags, metric }) => ({ kind: data.publishers.get(publisher)?.kind, flags, metric }));
	expect(new Set(reported.map(({ kind }) => kind))).toEqual(new Set(['authority', 'association', 'press']));
	expect(reported.filter(({ kind, flags }) => kind === 'press' && !flags.includes('echo'))).toEqual([]);
	const families = new Set<string | undefined>(reported.map(({ metric }) => data.metrics.get(metric)?.family));
	expect(['index', 'users', 'context'].filter((family) => families.has(family))).toEqual([]);
});

test('what was counted or compiled is drawn full, what was asked, modelled or foretold is not', () => {
	expect((['reported', 'official', 'survey', 'estimate', 'projection'] as const).filter(isFirm)).toEqual([
		'reported',
		'official'
	]);
});
