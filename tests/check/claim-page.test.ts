import { describe, expect, test } from 'vitest';
import { ALL_CLAIMS, claimFilter, shows, type ClaimFilter } from '$lib/check/claim-page';
import { queryOf } from '$lib/filters/codec';

const FILTER = claimFilter(['JPN', 'SGP', 'VNM']);
const read = (search: string) => FILTER.read(new URLSearchParams(search));
const write = (before: string, filter: ClaimFilter) => queryOf(FILTER.write(filter, new URLSearchParams(before)));

const OF_JAPAN = { verdict: 'off', kind: 'national', countries: ['JPN'], topic: 'countries' } as const;

describe('the filter of claims in the address', () => {
	test('each list is read in the order of its words', () => {
		expect(read('?verdict=partly~off&kind=national&country=vnm~SGP&topic=viet-nam')).toEqual({
			values: { verdicts: ['partly', 'off'], kinds: ['national'], countries: ['SGP', 'VNM'], topics: ['viet-nam'] },
			ignored: []
		});
	});

	test('what is unknown is left out and named, a country without a claim too, and the rest still counts', () => {
		const { values, ignored } = read('?verdict=wrong~fits&kind=old&country=FRA~JPN&topic=moon');
		expect(values).toEqual({ verdicts: ['fits'], kinds: [], countries: ['JPN'], topics: [] });
		expect(ignored).toEqual([
			{ parameter: 'verdict', value: 'wrong' },
			{ parameter: 'kind', value: 'old' },
			{ parameter: 'country', value: 'FRA' },
			{ parameter: 'topic', value: 'moon' }
		]);
	});

	test('an address without a filter shows all', () => {
		expect(shows(read('?time=2020').values, OF_JAPAN)).toBe(true);
		expect(shows(ALL_CLAIMS, { verdict: 'fits', kind: 'treaty', countries: [], topic: 'convention' })).toBe(true);
	});

	test('all lists must hold, and of each list one word', () => {
		const filter = read('?verdict=off&kind=national&country=JPN~VNM').values;
		expect(shows(filter, OF_JAPAN)).toBe(true);
		expect(shows(filter, { ...OF_JAPAN, verdict: 'fits' })).toBe(false);
		expect(shows(filter, { ...OF_JAPAN, kind: 'travels' })).toBe(false);
		expect(shows(filter, { ...OF_JAPAN, countries: [] })).toBe(false);
		expect(shows(filter, { ...OF_JAPAN, countries: ['SGP', 'VNM'] })).toBe(true);
	});

	test('writing keeps the other parameters and leaves out a list that shows all', () => {
		expect(
			write('?time=2020..2024&verdict=off', { ...ALL_CLAIMS, verdicts: ['fits', 'open'], countries: ['VNM'] })
		).toBe('?time=2020..2024&verdict=fits~open&country=VNM');
		expect(write('?verdict=off&kind=travels', ALL_CLAIMS)).toBe('');
		expect(write('', { ...ALL_CLAIMS, kinds: ['travels', 'national', 'treaty'] })).toBe('');
	});
});
