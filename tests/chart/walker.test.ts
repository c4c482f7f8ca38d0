import { describe, expect, test } from 'vitest';
import type { ReadingPoint } from '$lib/chart/figure/reading';
import { tooltipOf, tooltipSentence } from '$lib/chart/figure/tooltip-content';
import { Walker, type Standing } from '$lib/chart/figure/walker';
import { tiedText } from '$lib/chart/text/tied';
import { asPublished } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Words } from '$lib/ui/view/view';
import { speak, type Language } from '$lib/words/language';
import { observation } from '../fixtures/observations';

const words = {
	entities: { VNM: 'Việt Nam', KEN: 'Kenya', KHM: 'Cambodia' },
	publishers: { office: 'Office' },
	counts: {},
	categories: {},
	metrics: {},
	quantities: {}
};
const figures: readonly Observation[] = [
	...[60, 66.5, 68.6].map((value, at) => share('VNM', 2022 + at, value)),
	...[20, 23].map((value, at) => share('KEN', 2022 + at, value)),
	share('KHM', 2023, 40)
];
function share(entity: string, year: number, value: number): Observation {
	return observation({ id: `${entity}.${year}`, entity, year, value, unit: 'percent', status: 'official' });
}
const points = figures.map(({ id, entity, year, value, status }): ReadingPoint => {
	return { id, series: entity, x: (year - 2022) * 100, y: 100 - value, status };
});
function standing(at: number | null, language: Language = 'en'): Standing {
	return {
		points,
		at,
		read: (id) => {
			const row = figures.find((one) => one.id === id);
			return row === undefined ? null : tooltipOf(row, words, language, new Map());
		},
		language
	};
}
const press = (key: string, at: number | null) => new Walker().press(key, standing(at), 0);

describe('what a key says', () => {
	test('inside a series the figure alone', () => {
		expect(press('ArrowRight', 0)).toEqual({
			at: 1,
			said: 'Việt Nam, 2023. 66.5%. Official. Office',
			more: '',
			help: false
		});
	});

	test('at an end of the series its place too, and beyond the end that nothing is left', () => {
		expect(press('ArrowRight', 1).said).toBe('Việt Nam, 2024. 68.6%. Official. Office. 3 of 3');
		expect(press('ArrowRight', 2)).toMatchObject({ at: 2, said: 'No further mark that way. 3 of 3' });
	});

	test('another series begins with the place in it', () => {
		expect(press('ArrowDown', 1)).toMatchObject({ at: 5 });
		expect(press('ArrowDown', 5).said).toBe('Kenya, 2023. 23%. Official. Office. 2 of 2');
	});

	test('I says which figure of how many, and the change since the one before, for eyes too', () => {
		const { said, more, at } = press('i', 2);
		expect([at, said, more]).toEqual([2, '3 of 3, up 2.1 points from 2023', '3 of 3, up 2.1 points from 2023']);
		expect(press('i', 0).said).toBe('1 of 3');
		expect(new Walker().press('i', standing(2, 'vi'), 0).said).toBe(
			'Điểm 3 trên tổng số 3, tăng 2,1 điểm phần trăm so với năm 2023'
		);
	});

	test('a question mark asks for the keys and moves nothing', () => {
		expect(press('?', 4)).toEqual({ at: 4, said: '', more: '', help: true });
	});
});

describe('how much is said', () => {
	const wanted = (words: Words, key: string, at: number | null) =>
		new Walker().press(key, { ...standing(at), words }, 0).said;

	test('in short is name and amount, without a place', () => {
		expect(wanted('short', 'ArrowRight', 0)).toBe('Việt Nam, 2023. 66.5%');
		expect(wanted('short', 'ArrowRight', 1)).toBe('Việt Nam, 2024. 68.6%');
		expect(wanted('short', 'ArrowRight', 2)).toBe('No further mark that way');
		expect(wanted('short', 'k', 1)).toBe('Kenya, 2023. 23%');
	});

	test('in full is the kind of figure, its place and its change too, each once', () => {
		expect(wanted('full', 'ArrowRight', 0)).toBe(
			'Việt Nam, 2023. 66.5%. Official. Office. official statistic or compiled index. 2 of 3, up 6.5 points from 2022'
		);
		expect(wanted('full', 'ArrowRight', 1)).toBe(
			'Việt Nam, 2024. 68.6%. Official. Office. official statistic or compiled index. 3 of 3, up 2.1 points from 2023'
		);
		expect(wanted('full', 'k', 1)).toContain('2 of 2, up 3 points from 2022');
	});

	test('is the same when a plot is reached, which moves nothing', () => {
		expect(new Walker().press('', { ...standing(1), words: 'short' }, 0)).toEqual({
			at: 1,
			said: 'Việt Nam, 2023. 66.5%',
			more: '',
			help: false
		});
		expect(wanted('full', '', null)).toBe('');
	});
});

describe('letters', () => {
	test('lead to the series whose name begins so, at the same year; marks count for nothing', () => {
		const walker = new Walker();
		expect(walker.press('k', standing(1), 0)).toMatchObject({ at: 4 });
		expect(walker.press('e', standing(4), 300)).toMatchObject({ at: 4 });
		expect(walker.press('v', standing(4), 2000)).toMatchObject({ at: 1 });
		expect(walker.press('i', standing(1), 2300)).toMatchObject({ at: 1 });
		expect(walker.press('e', standing(1), 2600)).toMatchObject({ at: 1, more: '' });
		expect(walker.typing(2700)).toBe(true);
		expect(walker.typing(3400)).toBe(false);
	});

	test('where no name begins so, that is said, and the place is kept', () => {
		expect(press('x', 1)).toMatchObject({ at: 1, said: 'No name begins with “x”' });
	});
});

describe('what a slip says of a figure that is drawn with a sign', () => {
	const say = (of: Partial<Observation>, language: Language = 'en') =>
		tooltipSentence(tooltipOf(observation({ entity: 'VNM', unit: 'USD', ...of }), words, language, new Map()));

	test('a break', () => {
		expect(say({ flags: ['break'] })).toContain('Reported, counted in another way than the figure before it.');
	});

	test('both in Vietnamese', () => {
		speak('vi');
		const text = say({ value: 442e9, low: 275e9, high: 6.6e12, flags: ['break'] }, 'vi');
		speak('en');
		expect(text).toContain('Từ 275\u00a0tỷ\u00a0USD đến 6.600\u00a0tỷ\u00a0USD.');
		expect(text).toContain('Ghi nhận, thống kê theo cách khác với số liền trước.');
	});

	test('what a bracket ties, at its two ends alone', () => {
		const bracket = { year: 2025, low: 62e9, high: 442e9, text: '7.1×|apart' };
		const row = (year: number, value: number) => observation({ year, value });
		const tied = (one: Observation, value = one.value) =>
			tiedText(bracket, one, { amounts: new Map([[one.id, { ...asPublished(one), value }]]) });
		expect(tied(row(2025, 442e9))).toEqual(['The figures at the bracket lie 7.1× apart']);
		expect(tied(row(2025, 62e9))).toEqual(['The figures at the bracket lie 7.1× apart']);
		expect(tied(row(2025, 100e9))).toEqual([]);
		expect(tied(row(2024, 442e9))).toEqual([]);
		expect(tiedText(null, row(2025, 1), { amounts: new Map() })).toEqual([]);
	});

	test('a range around the figure, and a range alone', () => {
		const bounds = { low: 275e9, high: 6.6e12 };
		expect(say({ value: 442e9, ...bounds })).toContain(
			'$442\u00a0billion. Between $275\u00a0billion and $6.6\u00a0trillion.'
		);
		expect(say({ value: 275e9, ...bounds })).toContain('$275\u00a0billion to $6.6\u00a0trillion.');
		expect(say({ value: 275e9, ...bounds })).not.toContain('Between');
	});
});
