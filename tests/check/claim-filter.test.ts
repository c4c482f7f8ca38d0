import { describe, expect, test } from 'vitest';
import { CLAIM_FILTER, shows, type ClaimFilter } from '$lib/check/claim-filter';
import { queryOf } from '$lib/filters/codec';

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
