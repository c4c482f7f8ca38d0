import { describe, expect, test } from 'vitest';
import type { CountryChoice } from '$lib/data/country';
import { bareEverywhere, suggestionsFor } from '$lib/filters/place-list';

function place(code: string, millions: number | null, neighbours: readonly string[] = [], more = {}): CountryChoice {
	const people = millions === null ? null : { count: millions * 1e6, year: 2024, by: 'Bank' };
	const own = {
		iso2: '',
		aliases: [],
		region: 'asia',
		kind: 'country' as const,
		has: ['users'],
		years: {},
		partial: {}
	};
	return { ...own, code, name: code, neighbours, people, ...more };
}

const PLACES = [
	place('ASEAN', null, ['VNM', 'LAO', 'THA'], { kind: 'group' }),
	place('CHN', 1400),
	place('EGY', 115),
	place('ETH', 130),
	place('JPN', 120),
	place('KHM', 17, [], { has: [] }),
	place('LAO', 8, ['VNM', 'THA']),
	place('PHL', 112, [], { has: [] }),
	place('THA', 72, ['LAO', 'KHM']),
	place('TUV', 0.01),
	place('VAT', null),
	place('VNM', 100, ['CHN', 'KHM', 'LAO']),
	place('WORLD', 8000, [], { kind: 'world', region: '' })
];
const suggested = (...chosen: string[]) => {
	const found = suggestionsFor(PLACES, chosen, bareEverywhere);
	const codes = (key: string) =>
		found?.groups.find((group) => group.key === key)?.options.map(({ choice }) => choice.code);
	return { by: found?.by.code, near: codes('near'), size: codes('size') };
};

describe('suggestionsFor', () => {
	test('neighbours of the country chosen last, those with the most people first, those without figures at the end', () => {
		expect(suggested('VNM').near).toEqual(['CHN', 'LAO', 'KHM']);
		expect(suggested('VNM', 'THA')).toMatchObject({ by: 'THA', near: ['LAO', 'KHM'] });
	});

	test('places of half to twice as many people, the nearest in size first; none without figures', () => {
		expect(suggested('VNM').size).toEqual(['EGY', 'JPN', 'ETH', 'THA']);
	});

	test('what is chosen already is not suggested, nor a neighbour for its size', () => {
		expect(suggested('LAO', 'CHN', 'JPN', 'VNM')).toEqual({
			by: 'VNM',
			near: ['KHM'],
			size: ['EGY', 'ETH', 'THA']
		});
	});

	test('the world and unknown codes are passed over', () => {
		expect(suggested('LAO', 'WORLD', 'ZZZ')).toMatchObject({ by: 'LAO', near: ['VNM', 'THA'] });
		expect(suggestionsFor(PLACES, ['WORLD'], bareEverywhere)).toBeNull();
		expect(suggestionsFor(PLACES, [], bareEverywhere)).toBeNull();
	});

	test('a place without neighbours or people has no such group', () => {
		expect(suggested('TUV')).toEqual({ by: 'TUV', near: undefined, size: undefined });
		expect(suggested('VAT').size).toBeUndefined();
	});

	test('no more than six of a kind', () => {
		const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => place(`${letter}AA`, 10));
		const all = [
			...many,
			place('XXX', 10, [], {}),
			place('YYY', 10, ['AAA', 'BAA', 'CAA', 'DAA', 'EAA', 'FAA', 'GAA'])
		];
		const found = suggestionsFor(all, ['YYY'], bareEverywhere);
		expect(found?.groups.map(({ key, options }) => [key, options.length])).toEqual([
			['near', 6],
			['size', 2]
		]);
	});

	test('of more than six neighbours those with the most people are kept, whatever their names', () => {
		const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter, at) =>
			place(`${letter}AA`, at + 1, [], { name: `${'ZYXWVUT'.charAt(at)}` })
		);
		const by = place('YYY', 50, ['AAA', 'BAA', 'CAA', 'DAA', 'EAA', 'FAA', 'GAA']);
		const near = suggestionsFor([...many, by], ['YYY'], bareEverywhere)?.groups[0];
		expect(near?.options.map(({ choice }) => choice.code)).toEqual(['GAA', 'FAA', 'EAA', 'DAA', 'CAA', 'BAA']);
	});
});
