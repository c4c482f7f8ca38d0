import { describe, expect, test } from 'vitest';
import { endLabels, endWidth, listed, type EndWish } from '$lib/chart/views/end-labels';

const wish = (key: string, y: number, of: Partial<EndWish> = {}): EndWish => ({
	key,
	colour: 1,
	name: key,
	value: '5%',
	x: 100,
	y,
	...of
});
const column = { side: 'right', x: 120, top: 0, bottom: 170, room: 200 } as const;

describe('labels at the end of lines', () => {
	test('stand level with their points, without a thin line', () => {
		expect(endLabels([wish('Laos', 50)], column)).toEqual([
			{ key: 'Laos', colour: 1, name: 'Laos', value: '5%', x: 120, y: 54.5, anchor: 'start', leader: '' }
		]);
		expect(endLabels([wish('Laos', 50)], { ...column, side: 'left' })[0]?.anchor).toBe('end');
	});

	test('make room for each other, with a thin line to those that moved', () => {
		const [first, second] = endLabels([wish('a', 50), wish('b', 52)], column);
		expect([first?.y, second?.y]).toEqual([54.5, 71.5]);
		expect([first?.leader, second?.leader]).toEqual(['', 'M100 52L116 67']);
	});

	test('far from their points have a thin line, level or not', () => {
		expect(endLabels([wish('a', 50, { x: 20 })], column)[0]?.leader).toBe('M20 50L116 50');
	});

	test('have no thin line where there is no point to lead to', () => {
		expect(endLabels([wish('a', 50), wish('b', 52, { x: null })], column)[1]?.leader).toBe('');
	});

	test('leave out all mute series where not all fit, then the last of the others', () => {
		const keys = (wishes: readonly EndWish[]) => endLabels(wishes, column).map(({ key }) => key);
		const ten = Array.from({ length: 10 }, (_, at) => wish(`k${at}`, 50));
		const mute = [wish('mute', 50, { colour: 9 })];
		expect(keys([...mute, ...ten.slice(1)])).toHaveLength(10);
		expect(keys([...mute, ...ten])).toEqual(ten.map(({ key }) => key));
		expect(keys([...ten, wish('last', 50)])).not.toContain('last');
	});

	test('cut a long name, never the figure', () => {
		const [label] = endLabels([wish('x'.repeat(60), 50, { value: '$391.8 trillion' })], column);
		expect(label?.value).toBe('$391.8 trillion');
		expect(label?.name).toMatch(/^x{10,20}…$/);
	});

	test('are whole in a column as wide as they would like', () => {
		const wide = [wish('Dưới 20 tuổi', 50, { value: '22,5 triệu USD' })];
		expect(endLabels(wide, { ...column, room: endWidth(wide) })[0]?.name).toBe('Dưới 20 tuổi');
	});

	test('say how wide they would like to be', () => {
		expect(endWidth([])).toBe(0);
		expect(endWidth([{ name: 'ab', value: 'abc' }])).toBe(39);
	});
});

describe('the list on narrow screens', () => {
	test('leaves out the mute where it would be longer than twelve', () => {
		const items = Array.from({ length: 13 }, (_, at) => ({ colour: at < 2 ? at + 1 : 9 }));
		expect(listed(items)).toEqual([{ colour: 1 }, { colour: 2 }]);
		expect(listed(items.slice(0, 12))).toHaveLength(12);
	});
});
