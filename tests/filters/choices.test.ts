import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { countryChoices } from '$lib/catalogue/server/countries';
import { countryGroups } from '$lib/catalogue/server/country-groups';
import { findPlaces } from '$lib/filters/place-search';

describe('the list of places', () => {
	const choices = countryChoices(openData(), 'en');
	const of = (code: string) => choices.find((choice) => choice.code === code);

	test('neighbours are those of our table in South-East Asia, land borders elsewhere, and never the place itself', () => {
		expect(of('VNM')?.neighbours).toEqual(['CHN', 'KHM', 'LAO', 'PHL']);
		expect(of('PHL')?.neighbours).toContain('VNM');
		expect(of('PRT')?.neighbours).toEqual(['ESP']);
		expect(of('FRA')?.neighbours).toEqual(expect.arrayContaining(['BEL', 'ESP', 'DEU']));
		expect(of('ISL')?.neighbours).toEqual([]);
		expect(choices.filter(({ code, neighbours }) => neighbours.includes(code))).toEqual([]);
	});

	test('people are counted in one year for all, so that places can be compared', () => {
		const years = new Set(choices.flatMap(({ people }) => people?.year ?? []));
		expect(years.size).toBe(1);
		expect(of('VNM')?.people?.by).toBe('World Bank');
		expect(choices.filter(({ people }) => people !== null).length).toBeGreaterThan(180);
	});

	test('years with figures are told for the charts that compare countries, and nothing is told as zero', () => {
		expect(Object.keys(of('USA')?.years ?? {}).toSorted()).toEqual([
			'cyber-indices',
			'internet-users',
			'scam-losses',
			'scam-reports'
		]);
		expect(of('LAO')?.years['scam-losses']).toBeUndefined();
		expect(
			choices.flatMap(({ years }) => Object.values(years)).every((count) => count !== undefined && count > 0)
		).toBe(true);
	});
});

test('a figure of part of a year, and a running total, are told as such', () => {
	const choices = countryChoices(openData(), 'en');
	const partial = choices.flatMap(({ code, years, partial }) =>
		Object.entries(partial).map(([slug, count = 0]) => [code, slug, count <= (years[slug] ?? 0)])
	);
	expect(partial).toContainEqual(['SGP', 'scam-losses', true]);
	expect(partial.every(([, , within]) => within)).toBe(true);
});

describe('what places are looked for by', () => {
	const choices = { en: countryChoices(openData(), 'en'), vi: countryChoices(openData(), 'vi') };
	test.each([
		['VN', 'VNM'],
		['GB', 'GBR'],
		['UK', 'GBR'],
		['England', 'GBR'],
		['Great Britain', 'GBR'],
		['Anh', 'GBR'],
		['Burma', 'MMR'],
		['Miến Điện', 'MMR'],
		['Holland', 'NLD'],
		['Hà Lan', 'NLD'],
		['Czech Republic', 'CZE'],
		['Séc', 'CZE'],
		['Ivory Coast', 'CIV'],
		['Bờ Biển Ngà', 'CIV'],
		['South Korea', 'KOR'],
		['Korea', 'KOR'],
		['Hàn Quốc', 'KOR'],
		['Laos', 'LAO'],
		['Russia', 'RUS'],
		['Viet Nam', 'VNM'],
		['Vietnam', 'VNM'],
		['Hoa Kỳ', 'USA'],
		['Mỹ', 'USA'],
		['Đài Loan', 'TWN'],
		['dai loan', 'TWN'],
		['Swaziland', 'SWZ'],
		['Macedonia', 'MKD'],
		['Turkey', 'TUR'],
		['Cape Verde', 'CPV'],
		['East Timor', 'TLS'],
		['Đông Timor', 'TLS']
	])('"%s" is %s in both languages', (query, code) => {
		expect(findPlaces(choices.en, query, 'en')[0]?.choice.code).toBe(code);
		expect(findPlaces(choices.vi, query, 'vi')[0]?.choice.code).toBe(code);
	});
});

test('a whole name goes before a code that is the same: in Vietnamese "Nga" is Russia', () => {
	expect(
		findPlaces(countryChoices(openData(), 'vi'), 'nga', 'vi')
			.map(({ choice }) => choice.code)
			.slice(0, 2)
	).toEqual(['RUS', 'NGA']);
});

describe('groups of countries', () => {
	const groups = countryGroups(openData(), 'en');
	const of = (code: string) => groups.find((group) => group.code === code);

	test('have their members and their source with its day', () => {
		expect(of('ASEAN')).toMatchObject({ name: 'ASEAN', count: 11, isClass: false });
		expect(of('ASEAN')?.members).toContain('TLS');
		expect(of('ASEAN')?.source).toBe('Members as of 26 October 2025: MENAFN; IANS');
		expect([of('EU27')?.count, of('G20')?.count]).toEqual([27, 19]);
	});

	test('those of treaties come from the treaty actions: a signature that was not found again does not count', () => {
		const data = openData();
		const doubted = data.rows('status').filter((row) => row.signed_flags.includes('not-found-again'));
		expect(doubted.length).toBeGreaterThan(0);
		expect(doubted.some(({ iso3 }) => of('SIGNATORIES')?.members.includes(iso3))).toBe(false);
		expect(of('SIGNATORIES')?.members).toContain('VNM');
		expect(of('BUDAPEST')?.members).toContain('PHL');
		expect(of('BUDAPEST')?.members).not.toContain('VNM');
	});

	test('have words of an address that name no place, and only places that have a name on every page', () => {
		const codes = new Set(countryChoices(openData(), 'en').map(({ code }) => code));
		expect(groups.flatMap(({ members }) => members.filter((code) => !codes.has(code)))).toEqual([]);
		expect(
			groups.filter(({ code }) => !/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/.test(code) || /^[A-Z]{3}$|^WORLD$/.test(code))
		).toEqual([]);
	});

	test('are found by their names in both languages', () => {
		const first = (query: string) => findPlaces(groups, query, 'en')[0]?.choice.code;
		expect(first('asean')).toBe('ASEAN');
		expect(first('đông nam á')).toBe('ASEAN');
		expect(first('EU')).toBe('EU27');
		expect(first('lien minh chau au')).toBe('EU27');
		expect(first('g20')).toBe('G20');
		expect(first('hanoi convention')).toBe('SIGNATORIES');
		expect(first('budapest')).toBe('BUDAPEST');
	});
});
