import { expect, test, describe } from 'vitest';
import {
	crossed,
	type OnBoth,
	BUDAPEST_CHOICES,
	choiceCodec,
	NO_CHOICE,
	VIEWS,
	type Choice
} from '$lib/convention/states';
import fc from 'fast-check';
import { queryOf } from '$lib/filters/codec';
import { REGIONS } from '$lib/filters/place-words';

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

const days = { first: '2025-10-24', last: '2026-09-26' };
const codec = choiceCodec(days, ['ASEAN', 'EU27']);
function read(query: string) {
	const { values: choice, ignored } = codec.read(new URLSearchParams(query));
	return { choice, ignored };
}
const searchWith = (choice: Choice, before: string) => queryOf(codec.write(choice, new URLSearchParams(before)));

describe('the choice in an address', () => {
	test('understands day, region, Budapest and view', () => {
		expect(read('day=2025-10-26&region=asia&group=ASEAN&budapest=party&view=tiles')).toEqual({
			choice: { day: '2025-10-26', region: 'asia', group: 'ASEAN', budapest: 'party', view: 'tiles' },
			ignored: []
		});
	});

	test('without a query nothing is chosen', () => {
		expect(read('')).toEqual({ choice: NO_CHOICE, ignored: [] });
	});

	test('the day of the tables is the default', () => {
		expect(read('day=2026-09-26')).toEqual({ choice: NO_CHOICE, ignored: [] });
	});

	test('leaves out what is unknown, no day, or a day the tables do not hold, and says so', () => {
		expect(read('day=2026-02-30&region=moon').ignored).toEqual([
			{ parameter: 'day', value: '2026-02-30' },
			{ parameter: 'region', value: 'moon' }
		]);
		expect(read('day=2030-01-01').ignored).toEqual([{ parameter: 'day', value: '2030-01-01' }]);
		expect(read('day=2025-10-23').choice.day).toBeNull();
		expect(read('view=globe&budapest=yes').choice).toEqual(NO_CHOICE);
	});
});

test('what is written is read again, and other parameters stay', () => {
	const choices = fc.record({
		day: fc.constantFrom(null, '2025-10-24', '2025-10-26', '2026-02-28'),
		region: fc.constantFrom(null, ...REGIONS),
		group: fc.constantFrom(null, 'ASEAN', 'EU27'),
		budapest: fc.constantFrom(null, ...BUDAPEST_CHOICES),
		view: fc.constantFrom(...VIEWS)
	});
	fc.assert(
		fc.property(choices, (choice) => {
			const written = codec.write(choice, new URLSearchParams('time=2019..2026&region=africa'));
			expect(written.get('time')).toBe('2019..2026');
			expect(codec.read(written)).toEqual({ values: choice, ignored: [] });
		})
	);
});

test('a choice is written into the query beside what is there; nothing chosen leaves nothing', () => {
	expect(searchWith({ ...NO_CHOICE, region: 'asia' }, '?country=VNM~LAO&day=2025-10-26')).toBe(
		'?country=VNM~LAO&region=asia'
	);
	expect(searchWith(NO_CHOICE, '?view=tiles')).toBe('');
});
