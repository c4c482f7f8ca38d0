import { describe, expect, test } from 'vitest';
import { layoutPicture, CLAIM_FILTER, shows, type ClaimFilter } from '$lib/check/claim-page';
import { queryOf } from '$lib/filters/codec';

const one = (value: number, low: number | null = null, high: number | null = null) => ({ value, low, high });

describe('the places of a picture', () => {
	test('bars run from zero to the longest', () => {
		expect(layoutPicture([one(5), one(10), one(0)], 'linear').places.map(({ at }) => at)).toEqual([50, 100, 0]);
	});

	test('on a logarithmic scale equal factors are equal ways, and powers of ten have ticks', () => {
		const { places, ticks } = layoutPicture([one(1), one(10), one(100)], 'log');
		const [first = 0, second = 0, third = 0] = places.map(({ at }) => at);
		expect(second - first).toBeCloseTo(third - second, 1);
		expect(ticks.map(({ value }) => value)).toEqual([1, 10, 100]);
	});

	test('a range has both ends', () => {
		const [place] = layoutPicture([one(8, 8, 10), one(100)], 'log').places;
		expect(place?.range?.from).toBe(place?.at);
		expect(place?.range?.to ?? 0).toBeGreaterThan(place?.at ?? 100);
	});

	test('nothing positive has a place at the beginning, and no tick', () => {
		expect(layoutPicture([one(0), one(-1)], 'log')).toEqual({
			places: [
				{ at: 0, range: null },
				{ at: 0, range: null }
			],
			ticks: []
		});
		expect(layoutPicture([], 'linear')).toEqual({ places: [], ticks: [] });
	});
});

const read = (search: string) => CLAIM_FILTER.read(new URLSearchParams(search));
const write = (before: string, filter: ClaimFilter) => queryOf(CLAIM_FILTER.write(filter, new URLSearchParams(before)));

describe('the filter of claims in the address', () => {
	test('verdicts and topics are read in the order of the keys', () => {
		expect(read('?verdict=partly~off&topic=viet-nam')).toEqual({
			values: { verdicts: ['partly', 'off'], topics: ['viet-nam'] },
			ignored: []
		});
	});

	test('what is unknown is left out and named, and the rest still counts', () => {
		const { values, ignored } = read('?verdict=wrong~fits&topic=moon');
		expect(values.verdicts).toEqual(['fits']);
		expect(ignored).toEqual([
			{ parameter: 'verdict', value: 'wrong' },
			{ parameter: 'topic', value: 'moon' }
		]);
	});

	test('an address without a filter shows all', () => {
		expect(shows(read('?country=VNM').values, { verdict: 'off', topic: 'world' })).toBe(true);
	});

	test('both lists must hold', () => {
		const filter = read('?verdict=off&topic=world').values;
		expect(shows(filter, { verdict: 'off', topic: 'world' })).toBe(true);
		expect(shows(filter, { verdict: 'off', topic: 'convention' })).toBe(false);
		expect(shows(filter, { verdict: 'fits', topic: 'world' })).toBe(false);
	});

	test('writing keeps the other parameters and leaves out a list that shows all', () => {
		expect(write('?time=2020..2024&verdict=off', { verdicts: ['fits', 'open'], topics: [] })).toBe(
			'?time=2020..2024&verdict=fits~open'
		);
		expect(write('?verdict=off', { verdicts: [], topics: [] })).toBe('');
		const every = ['world', 'viet-nam', 'internet-users', 'convention'] as const;
		expect(write('', { verdicts: [], topics: every })).toBe('');
	});
});
