import { expect, test } from 'vitest';
import { tooltipOf } from '$lib/chart/figure/tooltip-content';
import { captionOf } from '$lib/chart/sound/caption';
import type { Heard } from '$lib/chart/sound/heard';
import type { Sound } from '$lib/chart/sound/score';
import { speak } from '$lib/words/language';
import { chartInput, observation } from '../../fixtures/observations';

const heard: Heard = {
	lines: [{ key: 'VNM', name: 'Viet Nam', figures: [], gridlines: [] }],
	step: 'year',
	from: 2020,
	until: 4,
	apart: false
};
const sound: Sound = {
	kind: 'note',
	start: 0,
	seconds: 1,
	pitch: [220, 220],
	pan: 0,
	status: 'official',
	level: 1,
	line: 'VNM',
	id: 'a',
	label: ''
};
const { words } = chartInput({ words: { entities: { VNM: 'Viet Nam' }, publishers: { office: 'Office' } } });
const row = observation({ id: 'a', value: 84.15, unit: 'percent', status: 'official' });
const captioned = (of: Partial<Sound>, figure = row, language: 'en' | 'vi' = 'en') => {
	speak(language);
	return captionOf({ ...sound, ...of }, heard, () => tooltipOf(figure, words, language, new Map()));
};

test('a figure is told with place and year, and the status only where it is not firm', () => {
	expect(captioned({})).toEqual({ what: 'Viet Nam, 2024: 84.15%', more: '' });
	expect(captioned({ status: 'estimate' }, { ...row, status: 'estimate' })).toEqual({
		what: 'Viet Nam, 2024: 84.15%',
		more: 'Estimate'
	});
	expect(captioned({}, { ...row, low: 80, high: 90 })).toEqual({
		what: 'Viet Nam, 2024: 84.15%',
		more: 'Between 80% and 90%'
	});
});

test('of a pair both amounts are told; where many places follow fast, nothing but what they are', () => {
	expect(captioned({ label: 'People online, 2023: 80%' }).more).toBe('People online, 2023: 80%');
	const row = { ...heard, step: 'place' } as const;
	const estimate = observation({ id: 'a', value: 84.15, unit: 'percent', status: 'estimate' });
	const read = () => tooltipOf(estimate, words, 'en', new Map());
	const told = (seconds: number) => captionOf({ ...sound, seconds, status: 'estimate' }, row, read);
	expect(told(0.51).more).toBe('Estimate');
	expect(told(0.08)).toEqual({ what: 'Viet Nam, 2024: 84.15%', more: '' });
});

test('the name of a line, the years of a gap, a gridline and a status are told too', () => {
	expect(captioned({ kind: 'name', id: '' })).toEqual({ what: 'Viet Nam', more: '' });
	expect(captioned({ kind: 'gap', label: '2021–2022' })).toEqual({ what: 'Viet Nam, 2021–2022: no figure', more: '' });
	expect(captioned({ kind: 'grid', label: '50%' })).toEqual({ what: '50%', more: '' });
	expect(captioned({ kind: 'status', status: 'survey' })).toEqual({ what: 'Survey', more: '' });
});

test('in Vietnamese', () => {
	expect(captioned({}, row, 'vi').what).toBe('Viet Nam, 2024: 84,15%');
	expect(captioned({ kind: 'gap', label: '2021' }, row, 'vi').what).toBe('Viet Nam, 2021: không có số liệu');
	speak('en');
});
