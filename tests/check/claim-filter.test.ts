import { describe, expect, test } from 'vitest';
import { readClaimFilter, shows, writeClaimFilter } from '$lib/check/claim-filter';

describe('the filter of claims in the address', () => {
	test('verdicts and topics are read in the order of the keys', () => {
		expect(readClaimFilter('?verdict=partly~off&topic=viet-nam')).toEqual({
			verdicts: ['partly', 'off'],
			topics: ['viet-nam'],
			ignored: []
		});
	});

	test('what is unknown is left out and named, and the rest still counts', () => {
		const read = readClaimFilter('?verdict=wrong~fits&topic=moon');
		expect(read.verdicts).toEqual(['fits']);
		expect(read.ignored).toEqual(['verdict=wrong', 'topic=moon']);
	});

	test('an address without a filter shows all', () => {
		expect(shows(readClaimFilter('?country=VNM'), { verdict: 'off', topic: 'world' })).toBe(true);
	});

	test('both lists must hold', () => {
		const filter = readClaimFilter('?verdict=off&topic=world');
		expect(shows(filter, { verdict: 'off', topic: 'world' })).toBe(true);
		expect(shows(filter, { verdict: 'off', topic: 'convention' })).toBe(false);
		expect(shows(filter, { verdict: 'fits', topic: 'world' })).toBe(false);
	});

	test('writing keeps the other parameters and leaves out a list that shows all', () => {
		expect(writeClaimFilter('?time=2020..2024&verdict=off', { verdicts: ['fits', 'open'], topics: [] })).toBe(
			'?time=2020..2024&verdict=fits~open'
		);
		expect(writeClaimFilter('?verdict=off', { verdicts: [], topics: [] })).toBe('');
		const every = ['world', 'viet-nam', 'internet-users', 'convention'] as const;
		expect(writeClaimFilter('', { verdicts: [], topics: every })).toBe('');
	});
});
