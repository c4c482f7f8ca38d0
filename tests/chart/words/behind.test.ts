import { describe, expect, test } from 'vitest';
import { behindWords } from '$lib/chart/words/behind';
import { specMade } from '$lib/chart/made';
import { speak } from '$lib/words/language';
import { smallInput, specOf } from '../../fixtures/draw-input';
import { observation } from '../../fixtures/observations';

const CODES = ['AUS', 'BRA', 'CAN', 'DEU', 'FRA', 'GBR', 'IND', 'JPN', 'KEN', 'LAO', 'MEX', 'VNM'];

/** Countries with 10%, 20%, … of people online in 2024, all but Viet Nam behind. */
function said(codes: readonly string[], language: 'en' | 'vi' = 'en', behind = true) {
	speak(language);
	const rows = codes.map((entity, at) =>
		observation({ entity, year: 2024, value: 5 * (at + 1), metric: 'internet_users_share', unit: 'percent' })
	);
	const words = { metrics: { internet_users_share: { label: '', class: 'population-statistics' } } };
	const filters = { countries: ['VNM'], behind };
	const input = smallInput('internet-users', { rows, language, countries: codes, filters, words });
	const spec = specOf('internet-users');
	const { drawing, chartText } = specMade(spec, input);
	return behindWords({ drawing, input, what: spec.neutral(), title: chartText.title });
}

describe('what the lines behind show', () => {
	test('the middle half of all places lies between two published figures', () => {
		expect(said(CODES)).toEqual([
			'The pale lines are all other places. In order of their figures for 2024, the middle 6 of 12 places lie between 20% and 45%.'
		]);
		expect(said(CODES, 'vi')).toEqual([
			'Các đường nhạt là mọi nơi còn lại. Xếp theo số liệu năm 2024, 6 nơi ở khoảng giữa trong 12 nước, khu vực có số liệu từ 20% đến 45%.'
		]);
	});

	test('where places do not part by four, a little more than half', () => {
		expect(said(CODES.slice(1))).toEqual([
			'The pale lines are all other places. In order of their figures for 2024, the middle 7 of 11 places lie between 15% and 45%.'
		]);
	});

	test('nothing of fewer than ten places, nor where none is behind', () => {
		expect(said(CODES.slice(3))).toEqual([]);
		expect(said(CODES, 'en', false)).toEqual([]);
	});
});
