import { describe, expect, test } from 'vitest';
import { countryClaims, misplacedClaim } from '$lib/countries/server/claims';
import { countryCharts } from '$lib/countries/server/charts';
import { comparison } from '$lib/countries/server/comparison';
import { countryFigures } from '$lib/countries/server/figures';
import { countryHead } from '$lib/countries/server/head';
import { isChosen } from '$lib/countries/listing';
import { partsHeld } from '$lib/countries/server/parts';
import { freshnessBoard, listedCountries } from '$lib/countries/server/list';
import { treatyLines } from '$lib/countries/server/treaties';
import { countryCodes, rowsByPlace } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { decodeRows } from '$lib/data/observation-codec';
import { findPlaces } from '$lib/filters/place-search';
import { speak } from '$lib/words/language';

const data = openData();
const kinds = (code: string) => countryCharts(data, code).map(({ kind }) => kind);

describe('every country', () => {
	const codes = countryCodes(data);

	test('has a page if there is any figure or treaty of it, and no group of countries has', () => {
		expect(codes.length).toBeGreaterThan(190);
		expect(codes).toContain('VNM');
		expect(codes).not.toContain('WORLD');
		expect(codes).not.toContain('ASEAN');
	});

	test('has a title and a standfirst in both languages, without a hole', () => {
		for (const language of ['en', 'vi'] as const) {
			speak(language);
			const heads = codes.map((code) => countryHead(data, code, code, language));
			expect(heads.filter(({ title, lead }) => /undefined|null|NaN|\{/.test(title + lead) || title === '')).toEqual([]);
		}
		speak('en');
	});

	test('carries its own figures, all of them, and draws only metrics that it has', () => {
		for (const code of ['VNM', 'USA', 'KHM', 'COK']) {
			const own = rowsByPlace(data).get(code) ?? [];
			const carried = countryFigures(data, code, 'en');
			expect(decodeRows(carried.own).map(({ id }) => id)).toEqual(own.map(({ id }) => id));
			const metrics = carried.charts.flatMap((chart) => chart.metrics);
			const drawable = metrics.filter((metric) => own.some((row) => row.metric === metric));
			expect(drawable.length > 0).toBe(carried.charts.length > 0);
		}
	});
});

describe('what a page shows follows from its figures', () => {
	test('publishers that disagree make a strip; Viet Nam has one for attacks too', () => {
		expect(kinds('VNM')).toEqual(['crime', 'spread', 'losses', 'reports', 'attacks', 'users', 'index']);
		expect(kinds('USA')).toEqual(['crime', 'spread', 'losses', 'reports', 'users', 'index']);
	});

	test('a place of which only people online are counted has one figure', () => {
		expect(kinds('ABW')).toEqual(['users']);
	});

	test('revenue of thieves is no loss of the country they sit in', () => {
		expect(kinds('KHM')).toEqual(['users', 'index']);
	});
});

describe('titles and standfirsts', () => {
	const head = (code: string, name: string) => countryHead(data, code, name, 'en');

	test('one publisher is one publisher', () => {
		expect(head('ABW', 'Aruba').lead).toBe('The tables hold 20 figures from 1 publisher, 1996 to 2017.');
		speak('vi');
		const { lead } = countryHead(data, 'ABW', 'Aruba', 'vi');
		speak('en');
		expect(lead).toBe('Trang này có 20 số liệu của 1 bên công bố, từ năm 1996 đến năm 2017.');
	});

	test('a series is a part where its metric is narrower than another, or another publisher adds it up with more', () => {
		const parts = (code: string) => partsHeld(data, rowsByPlace(data).get(code) ?? []);
		expect(parts('SGP')).toEqual(['spf spf_scam_cases']);
		expect(parts('AUS')).toEqual([
			'reportcyber reportcyber_reports',
			'scamwatch scamwatch_losses',
			'scamwatch scamwatch_reports'
		]);
		expect(parts('DEU')).toEqual([]);
	});
});

describe('treaties', () => {
	const lines = (code: string) => new Map(treatyLines(data, code, 'en').map((line) => [line.treaty, line]));

	test('a ratification without a day says so', () => {
		const hanoi = lines('VNM').get('hanoi');
		expect(hanoi?.state).toBe('joined');
		expect(hanoi?.signed).toBe('25 October 2025');
		expect(hanoi?.joined).toBe('2026');
		expect(hanoi?.doubt).toContain('exact day not known');
	});

	test('a signature that was not found again is marked', () => {
		expect(lines('IND').get('hanoi')?.doubt).toContain('no second document was found when the tables were checked');
	});

	test('who is in no list has not signed; of a treaty in force, has not joined', () => {
		expect(lines('IDN').get('budapest')?.standing).toBe('Has not joined');
		expect(lines('AUS').get('hanoi')?.standing).toBe('Signed, not ratified');
		expect(lines('VNM').get('hanoi')?.standing).toBe('Ratified');
		expect(lines('USA').get('hanoi')?.checked).toBe('April 2026');
		expect(lines('USA').get('hanoi')?.standing).toBe('Has not signed');
		expect(lines('VNM').get('budapest')?.state).toBe('none');
		expect(lines('USA').get('malabo')).toBeUndefined();
	});

	test('a table of 2014 is told as of 2014, and a State that joined later by its own document', () => {
		expect(lines('JPN').get('uncac')).toMatchObject({
			state: 'joined',
			standing: 'Party',
			joined: '11 July 2017',
			checked: 'document of 12 July 2017'
		});
		expect(lines('SYR').get('uncac')).toMatchObject({
			state: 'signed',
			standing: 'Signed, not ratified',
			checked: '10 July 2014'
		});
		expect(lines('FJI').get('untoc')).toMatchObject({
			state: 'joined',
			standing: 'Party',
			doubt: 'joined between 12 November 2014 and 19 September 2017; exact day not known'
		});
		expect(lines('TUV').get('untoc')).toMatchObject({
			standing: 'Has not joined',
			doubt: 'the list names fewer parties than were counted later',
			checked: '11 November 2014'
		});
		expect(lines('SGP').get('att')?.state).toBe('signed');
	});

	test('the same in Vietnamese', () => {
		const vi = new Map(treatyLines(data, 'SYR', 'vi').map((line) => [line.treaty, line]));
		expect(vi.get('hanoi')?.standing).toBe('Chưa ký');
		expect(vi.get('uncac')?.standing).toBe('Đã ký, chưa phê chuẩn');
	});
});

describe('comparison', () => {
	test('sets losses side by side only where they are of one class, and says what the others count', () => {
		const { places, lossesCount } = comparison(data, 'USA', 'en');
		expect(lossesCount).not.toBe('');
		const own = places.find(({ why }) => why === 'own');
		expect(own?.loss?.text).toMatch(/^\$\d+.* per person$/);
		expect(places.find(({ code }) => code === 'CAN')?.loss).not.toBeNull();
		expect(places.every(({ loss, otherwise }) => loss === null || otherwise === '')).toBe(true);
	});

	test('takes the newest loss for whose year there is a rate and a count of people, 2025 included', () => {
		const own = comparison(data, 'USA', 'en').places.find(({ why }) => why === 'own');
		expect(own?.loss?.year).toBe(2025);
	});

	test('says where nobody else’s losses can stand beside a country’s', () => {
		expect(comparison(data, 'VNM', 'en').alone).toBe(true);
		expect(comparison(data, 'USA', 'en').alone).toBe(false);
	});

	test('sets no incomplete or disputed loss beside others', () => {
		const lossOf = (code: string) => comparison(data, code, 'en').places.find(({ why }) => why === 'own')?.loss;
		expect(lossOf('NZL')?.year).toBe(2022);
		expect(comparison(data, 'THA', 'en').lossesCount).toBe('');
	});

	test('a country without losses has no such column', () => {
		expect(comparison(data, 'KHM', 'en').lossesCount).toBe('');
	});
});

describe('claims', () => {
	test('stand on the pages of all countries they are about', () => {
		const ids = (code: string) => countryClaims(data, code, 'en').map(({ id }) => id);
		expect(ids('VNM')).toHaveLength(11);
		expect(ids('USA')).toEqual(['usa-12-5bn-2023', 'usa-6-9bn-worldwide', 'usa-average-19372']);
		expect(ids('MYS')).toEqual(['mys-11-2bn-scams', 'idn-800-reports-a-day']);
		expect(ids('KEN')).toEqual([]);
	});

	test('a share told in words in one language is told as no share in any', () => {
		expect(misplacedClaim(data, 'NGA', 'en')).toBeNull();
		expect(misplacedClaim(data, 'NGA', 'vi')).toBeNull();
	});

	test('the share that came to stand beside the wrong number is told with its two sources', () => {
		const claim = misplacedClaim(data, 'VNM', 'vi');
		expect(claim?.number).toBe('64,78%');
		expect(claim?.origin.title).not.toBe('');
		expect(claim?.move.by).not.toBe('');
	});
});

describe('the list', () => {
	const choices = listedCountries(data, 'en').map((one) => ({
		...one,
		has: [''],
		neighbours: [],
		people: null,
		years: {}
	}));
	const found = (query: string) => findPlaces(choices, query, 'en')[0]?.choice.code;

	test.each([
		['viet nam', 'VNM'],
		['Vietnam', 'VNM'],
		['Việt Nam', 'VNM'],
		['Turkey', 'TUR'],
		['Türkiye', 'TUR'],
		['han quoc', 'KOR'],
		['Russian Federation', 'RUS'],
		['Burma', 'MMR'],
		['gbr', 'GBR'],
		['sg', 'SGP'],
		['UK', 'GBR']
	])('finds %s', (query, code) => expect(found(query)).toBe(code));

	test('filters by treaty standing and by what is held', () => {
		const listed = new Map(choices.map((one) => [one.code, one]));
		expect(listed.get('VNM')).toMatchObject({ treaty: 'party', budapest: 'none', held: 'losses' });
		expect(listed.get('ARG')).toMatchObject({ treaty: 'none', budapest: 'party', held: 'cases' });
		expect(listed.get('HKG')).toMatchObject({ treaty: 'territory', held: 'losses' });
		expect(listed.get('IDN')?.said).toMatch(/^Indonesia had not signed by April 2026; /);
		const chosen = choices.filter((one) => isChosen(one, { hanoi: 'none', budapest: 'none', held: 'losses' }));
		expect(chosen.map(({ code }) => code)).toContain('IDN');
		expect(chosen.every(({ treaty, budapest, held }) => `${treaty} ${budapest} ${held}` === 'none none losses')).toBe(
			true
		);
	});

	test('has every series of the tables once, with its span of years', () => {
		const board = freshnessBoard(data, 'en');
		const keys = board.map(({ publisher, metric }) => `${publisher} ${metric}`);
		expect(new Set(keys).size).toBe(keys.length);
		const users = board.find(
			({ metric, publisher }) => metric === 'internet_users_share' && publisher === 'world-bank-itu'
		);
		expect(users?.places).toBeGreaterThan(200);
		expect(users?.freshness).toBe('going');
		expect(board.find(({ metric }) => metric === 'wci_score')?.freshness).toBe('once');
	});
});
