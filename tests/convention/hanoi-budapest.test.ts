import { expect, test } from 'vitest';
import { crossed, type OnBoth } from '$lib/convention/hanoi-budapest';

const state = (code: string, hanoi: OnBoth['hanoi'], budapest: OnBoth['budapest']): OnBoth => ({
	code,
	name: code,
	hanoi,
	doubtful: false,
	budapest
});

test('four fields hold every State once; a signature of Budapest alone makes no party', () => {
	const fields = crossed([
		state('AUS', 'signed', 'party'),
		state('AZE', 'ratified', 'party'),
		state('VNM', 'ratified', 'outside'),
		state('IRL', 'signed', 'signed'),
		state('USA', 'none', 'party'),
		state('LSO', 'none', 'outside')
	]);
	expect(fields.map(({ hanoi, budapest, states }) => [hanoi, budapest, states.map(({ code }) => code)])).toEqual([
		[true, true, ['AUS', 'AZE']],
		[true, false, ['VNM', 'IRL']],
		[false, true, ['USA']],
		[false, false, ['LSO']]
	]);
});

test('without States the four fields are empty', () => {
	expect(crossed([]).map(({ states }) => states.length)).toEqual([0, 0, 0, 0]);
});
