import { describe, expect, test } from 'vitest';
import type { CountryChoice } from '$lib/data/country';
import { listed, MORE_GROUPS, WITHOUT } from '$lib/filters/listed';
import { bareEverywhere, fitsAddress, groupOptions, groupPlaces, type Bare } from '$lib/filters/place-list';
import { findPlaces } from '$lib/filters/place-search';

function place(
	code: string,
	name: string,
	aliases: readonly string[],
	more: Partial<CountryChoice> = {}
): CountryChoice {
	return {
		code,
		iso2: '',
		name,
		aliases,
		region: 'asia',
		kind: 'country',
		has: ['users'],
		neighbours: [],
		people: null,
		years: {},
		partial: {},
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
	place('MYS', 'Malaysia', ['Mã Lai'], { iso2: 'MY' }),
	place('PRK', 'North Korea', ['Bắc Triều Tiên'], { has: [] }),
	place('THA', 'Thailand', ['Thái Lan']),
	place('TUR', 'Türkiye', ['Turkey', 'Thổ Nhĩ Kỳ']),
	place('USA', 'United States', ['US', 'America', 'Mỹ', 'Hoa Kỳ'], { region: 'americas' }),
	place('VNM', 'Viet Nam', ['Vietnam', 'Việt Nam'], { iso2: 'VN', neighbours: ['CHN', 'LAO', 'KHM'] }),
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
		['VN', 'VNM', 'VN'],
		['mỹ', 'USA', 'Mỹ'],
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
	const listOf = (bare: Bare, choices = PLACES) => groupPlaces(choices, 'en', (region) => region, bare);
	const codesOf = (options: readonly { readonly choice: CountryChoice }[]) => options.map(({ choice }) => choice.code);

	test('places with figures stand first, by name, the world among them only where it has any; the others are apart', () => {
		const held = ['VNM', 'AUS', 'KOR'];
		const { groups, without } = listOf(({ code }) => !held.includes(code));
		expect(groups.map(({ key, options }) => [key, codesOf(options)])).toEqual([['with', ['AUS', 'KOR', 'VNM']]]);
		expect(codesOf(without)).toEqual([
			'AUT',
			'CHN',
			'CIV',
			'EUU',
			'HKG',
			'LAO',
			'MYS',
			'PRK',
			'THA',
			'TUR',
			'USA',
			'WORLD'
		]);
	});

	test('more than forty with figures stand by region, behind the suggestions and what goes with the choice', () => {
		const many = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => [
			place(`${letter}AA`, `${letter}a`, [], { region: 'africa' }),
			place(`${letter}BB`, `${letter}b`, [], { region: 'europe' })
		]);
		const near = [{ key: 'near', options: [{ choice: place('AAA', 'Aa', []), alias: null }] }];
		const { groups, without } = groupPlaces([...many, ...PLACES], 'en', (region) => region, bareEverywhere, near);
		expect(groups.map(({ key, options }) => [key, options.length])).toEqual([
			['near', 1],
			['suggested', 5],
			['africa', 26],
			['americas', 1],
			['asia', 4],
			['europe', 28],
			['oceania', 1]
		]);
		expect(codesOf(groups[1]?.options ?? [])).toEqual(['WORLD', 'VNM', 'CHN', 'LAO', 'THA']);
		expect(codesOf(without)).toEqual(['PRK']);
	});

	test('every place stands there once', () => {
		const { groups, without } = listOf(({ code }) => code < 'M');
		const all = [...groups.flatMap(({ options }) => codesOf(options)), ...codesOf(without)];
		expect(all.toSorted()).toEqual(
			PLACES.map(({ code }) => code)
				.filter((code) => code !== 'ASEAN')
				.toSorted()
		);
	});

	test('nothing to choose from gives no groups', () => {
		expect(listOf(bareEverywhere, [])).toEqual({ groups: [], without: [] });
	});
});

describe('groups of countries', () => {
	const group = (
		code: string,
		name: string,
		aliases: readonly string[],
		members: readonly string[],
		isClass = false
	) => ({
		code,
		iso2: '' as const,
		name,
		aliases,
		count: members.length + 1,
		members,
		isClass,
		source: ''
	});
	const GROUPS = [
		group('ASEAN', 'ASEAN', ['Hiệp hội các quốc gia Đông Nam Á'], ['LAO', 'MYS', 'THA', 'VNM']),
		group(
			'SIGNATORIES',
			'Named as signatories of the Hanoi Convention',
			['Có tên trong số các bên ký Công ước Hà Nội'],
			['AUS', 'VNM']
		),
		group('UN-ASIA', 'United Nations: Asia', [], ['CHN', 'VNM'], true)
	];
	const held = ['VNM', 'THA', 'USA'];
	const bare: Bare = ({ code }) => !held.includes(code);
	const list = (asked: string, unfolded: readonly string[] = []) => {
		const input = { places: PLACES.filter(fitsAddress), groups: GROUPS, near: null, language: 'en' as const, bare };
		return listed({ ...input, asked, unfolded, regionName: (region) => region });
	};

	test('stand after the places with figures, with the members that have some; classes and places without are folded', () => {
		const { codes, offers, moreOffers, bare } = list('');
		expect(codes).toEqual(['THA', 'USA', 'VNM', 'ASEAN', 'SIGNATORIES', MORE_GROUPS, WITHOUT]);
		expect(offers.map(({ held, group }) => [held, group.count])).toEqual([
			[['THA', 'VNM'], 5],
			[['VNM'], 3]
		]);
		expect([moreOffers, bare]).toEqual([1, 12]);
	});

	test('what was folded unfolds in its place', () => {
		expect(list('', [MORE_GROUPS]).codes.slice(3)).toEqual(['ASEAN', 'SIGNATORIES', 'UN-ASIA', WITHOUT]);
		expect(list('', [WITHOUT]).codes.slice(6, 8)).toEqual(['AUS', 'AUT']);
	});

	test.each([
		['asean', ['ASEAN']],
		['dong nam a', ['ASEAN']],
		['Hà Nội', ['SIGNATORIES']],
		['viet', ['VNM']],
		['un', ['USA', 'UN-ASIA', WITHOUT]]
	])('"%s" finds %s', (asked, codes) => {
		expect(list(asked).codes).toEqual(codes);
	});

	test('places without figures are open where nothing else was found', () => {
		expect(list('laos')).toMatchObject({ codes: ['LAO'], bare: 1, groups: [] });
	});

	test('a group of which no member has figures is not offered', () => {
		const none = groupOptions(GROUPS, PLACES, '', 'en', () => true);
		expect(none).toEqual([]);
	});
});
