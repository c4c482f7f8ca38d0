import { describe, expect, test } from 'vitest';
import type { CountryChoice } from '$lib/data/country';
import { bareEverywhere, fitsAddress, groupPlaces, type Bare } from '$lib/filters/place-list';
import { findPlaces } from '$lib/filters/place-search';

function place(
	code: string,
	name: string,
	aliases: readonly string[],
	more: Partial<CountryChoice> = {}
): CountryChoice {
	return {
		code,
		name,
		aliases,
		region: 'asia',
		kind: 'country',
		has: ['users'],
		neighbours: [],
		people: null,
		years: {},
		...more
	};
}

const PLACES = [
	place('AUS', 'Australia', ['Úc'], { region: 'oceania' }),
	place('AUT', 'Austria', ['Áo'], { region: 'europe' }),
	place('CHN', 'China', ['Trung Quốc']),
	place('CIV', 'Côte d’Ivoire', ['Ivory Coast', 'Bờ Biển Ngà'], { region: 'africa' }),
	place('EUU', 'European Union', ['EU'], { region: 'europe', kind: 'group' }),
	place('ASEAN', 'ASEAN', ['Hiệp hội các quốc gia Đông Nam Á'], { kind: 'group', neighbours: ['VNM', 'THA', 'LAO'] }),
	place('HKG', 'Hong Kong SAR China', ['Hong Kong', 'Hồng Kông'], { kind: 'territory' }),
	place('KOR', 'South Korea', ['Republic of Korea', 'Hàn Quốc']),
	place('LAO', 'Laos', ['Lào']),
	place('PRK', 'North Korea', ['Bắc Triều Tiên'], { has: [] }),
	place('THA', 'Thailand', ['Thái Lan']),
	place('TUR', 'Türkiye', ['Turkey', 'Thổ Nhĩ Kỳ']),
	place('USA', 'United States', ['US', 'America', 'Mỹ', 'Hoa Kỳ'], { region: 'americas' }),
	place('VNM', 'Viet Nam', ['Vietnam', 'Việt Nam'], { neighbours: ['CHN', 'LAO', 'KHM'] }),
	place('WORLD', 'World', ['Thế giới'], { region: '', kind: 'world' })
];
const find = (query: string, bare: Bare = bareEverywhere) => findPlaces(PLACES.filter(fitsAddress), query, 'en', bare);
const found = (query: string) => find(query).map(({ choice }) => choice.code);
const first = (query: string) => find(query)[0];

describe('findPlaces', () => {
	test.each([
		['han quoc', 'KOR', 'Hàn Quốc'],
		['HÀN QUỐC', 'KOR', 'Hàn Quốc'],
		['south korea', 'KOR', null],
		['republic of korea', 'KOR', 'Republic of Korea'],
		['viet nam', 'VNM', null],
		['vietnam', 'VNM', 'Vietnam'],
		['vnm', 'VNM', null],
		['turkey', 'TUR', 'Turkey'],
		['turkiye', 'TUR', null],
		['ivory', 'CIV', 'Ivory Coast'],
		["cote d'ivoire", 'CIV', null],
		['hongkong', 'HKG', null],
		['my', 'USA', 'Mỹ'],
		['us', 'USA', 'US'],
		['đông', undefined, undefined]
	])('"%s" finds %s first, by its other name %s', (query, code, alias) => {
		expect(first(query)?.choice.code).toBe(code);
		expect(first(query)?.alias).toBe(alias);
	});

	test('beginnings come before words within, and those by name', () => {
		expect(found('au')).toEqual(['AUS', 'AUT']);
		expect(found('ko')).toEqual(['HKG', 'KOR', 'PRK']);
	});

	test('among equal matches, places with figures come first', () => {
		expect(found('korea')).toEqual(['KOR', 'PRK']);
	});

	test('where a chart is at hand, places with figures in it come first', () => {
		const bare: Bare = ({ code }) => code !== 'PRK';
		expect(find('korea', bare).map(({ choice }) => choice.code)).toEqual(['PRK', 'KOR']);
	});

	test('an empty search, spaces and signs find nothing', () => {
		expect(found('')).toEqual([]);
		expect(found('  ')).toEqual([]);
		expect(found('?*[')).toEqual([]);
	});

	test('a place that an address cannot hold is not offered', () => {
		expect(found('asean')).toEqual([]);
	});
});

describe('groupPlaces', () => {
	const groups = groupPlaces(PLACES, 'en', (region) => region);
	const codes = (key: string) => groups.find((group) => group.key === key)?.options.map(({ choice }) => choice.code);

	test('the world, Viet Nam, its neighbours and ASEAN are suggested first', () => {
		expect(groups[0]?.key).toBe('suggested');
		expect(codes('suggested')).toEqual(['WORLD', 'VNM', 'CHN', 'LAO', 'THA']);
	});

	test('regions follow by their names, groups of countries last', () => {
		expect(groups.map(({ key }) => key)).toEqual([
			'suggested',
			'africa',
			'americas',
			'asia',
			'europe',
			'oceania',
			'groups'
		]);
		expect(codes('asia')).toEqual(['HKG', 'PRK', 'KOR', 'TUR']);
		expect(codes('groups')).toEqual(['EUU']);
	});

	test('every place stands there once', () => {
		const all = groups.flatMap(({ options }) => options.map(({ choice }) => choice.code));
		expect(all.toSorted()).toEqual(
			PLACES.map(({ code }) => code)
				.filter((code) => code !== 'ASEAN')
				.toSorted()
		);
	});

	test('what goes with the choice so far stands first and nowhere else', () => {
		const near = [
			{ key: 'near', options: PLACES.filter(({ code }) => code === 'LAO').map((choice) => ({ choice, alias: null })) }
		];
		const after = groupPlaces(PLACES, 'en', (region) => region, near);
		expect(after.slice(0, 2).map(({ key }) => key)).toEqual(['near', 'suggested']);
		expect(after[1]?.options.map(({ choice }) => choice.code)).toEqual(['WORLD', 'VNM', 'CHN', 'THA']);
	});

	test('nothing to choose from gives no groups', () => {
		expect(groupPlaces([], 'vi', (region) => region)).toEqual([]);
	});
});
