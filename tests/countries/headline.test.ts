import { describe, expect, test } from 'vitest';
import { headline, type CrimeFound, type HeadlineFacts } from '$lib/countries/headline';
import { crimeOf, periods } from '$lib/countries/server/crime';
import { countryHead, standingOf } from '$lib/countries/server/head';
import { openData } from '$lib/data/server/load';
import { observation } from '../fixtures/observations';

const loss = (of: Parameters<typeof observation>[0] = {}, period: CrimeFound['period'] = null): CrimeFound => ({
	kind: 'losses',
	row: observation({ value: 8.2e12, unit: 'IDR', year: 2025, ...of }),
	crime: 'scams',
	qualifiers: [],
	period
});
const facts: HeadlineFacts = { country: 'Indonesia', treaty: 'none', listSeen: '2026-04', crime: loss(), other: true };
const said = (of: Partial<HeadlineFacts>) => headline({ ...facts, ...of }, 'en');
const toldIn = (of: Partial<HeadlineFacts>) => headline({ ...facts, ...of }, 'vi');

describe('headline', () => {
	test('joins where a country stands with the Convention and what was lost there', () => {
		expect(said({})).toBe(
			'Indonesia had not signed by April 2026; IDR\u00a08.2\u00a0trillion reported lost to scams in 2025'
		);
		expect(said({ treaty: 'signed' })).toMatch(/^Indonesia has signed; /);
		expect(said({ treaty: 'ratified' })).toMatch(/^Indonesia has ratified; /);
		expect(said({ treaty: 'unsure' })).toMatch(/^Indonesia is said to have signed; /);
	});

	test('says the words that a figure was published with, in both languages', () => {
		const crime = (qualifiers: CrimeFound['qualifiers']) => ({ crime: { ...loss(), qualifiers } });
		const amount = (text: string) => text.split('; ')[1]?.replaceAll('\u00a0', ' ');
		expect(amount(said(crime(['over'])))).toBe('over IDR 8.2 trillion reported lost to scams in 2025');
		expect(amount(said(crime(['at-least'])))).toBe('at least IDR 8.2 trillion reported lost to scams in 2025');
		expect(amount(said(crime(['over', 'provisional'])))).toMatch(/^over IDR 8.2 trillion \(provisional\) reported/);
		expect(amount(toldIn(crime(['almost'])))).toMatch(/^gần 8.200 tỷ IDR thiệt hại/);
		expect(amount(toldIn(crime(['about'])))).toMatch(/^khoảng 8.200 tỷ IDR thiệt hại/);
	});

	test('says the same in Vietnamese, with the amount as its press prints it', () => {
		const crime = { ...loss(), crime: 'lừa đảo' };
		expect(toldIn({ crime })).toBe(
			'Indonesia chưa ký Công ước tính đến tháng 4/2026; 8.200\u00a0tỷ\u00a0IDR thiệt hại do lừa đảo được trình báo năm 2025'
		);
	});

	test('a running total has its length in days, a long one its two ends, one known to the year its years', () => {
		const total = (from: string, to: string) => said({ crime: loss({}, { from, to }) }).split(' to scams ')[1];
		expect(total('2024-11-22', '2025-11-30')).toBe('in 373 days');
		expect(total('2022-03-01', '2024-11-30')).toBe('from 1 March 2022 to 30 November 2024');
		expect(total('2020', '2025')).toBe('from 2020 to 2025');
	});

	test('says what is doubtful about a figure, and of part of a year only which part', () => {
		expect(said({ crime: loss({ flags: ['incomplete', 'disputed'] }) })).toMatch(
			/lost to scams in 2025 \(incomplete, disputed\)$/
		);
		const part = loss({ flags: ['part-year', 'disputed'] }, { from: '2025-01', to: '2025-07' });
		expect(said({ crime: part })).toMatch(/from January 2025 to July 2025 \(disputed\)$/);
	});

	test('counts cases, cases solved and reports, in full', () => {
		const of = (kind: CrimeFound['kind']) =>
			said({ crime: { ...loss({ value: 37308, unit: 'cases' }), kind, crime: 'fraud' } }).split('; ')[1];
		expect(of('cases')).toBe('37,308 cases of fraud in 2025');
		expect(of('solved')).toBe('37,308 cases of fraud solved in 2025');
		expect(of('reports')).toBe('37,308 reports of fraud in 2025');
	});

	test('where nobody counted says so, and not that there is no figure where there is another', () => {
		expect(said({ crime: null, other: false })).toBe(
			'Indonesia had not signed by April 2026; no figure of crime in our tables'
		);
		expect(said({ crime: null, other: true })).toBe(
			'Indonesia had not signed by April 2026; nobody’s count of crime in our tables'
		);
		expect(toldIn({ crime: null, other: false })).toBe(
			'Indonesia chưa ký Công ước tính đến tháng 4/2026; các bảng chưa có số liệu nào về tội phạm'
		);
	});

	test('a territory signs nothing; a name takes its article at the head of a sentence', () => {
		expect(said({ country: 'Aruba', treaty: null, crime: null, other: false })).toBe(
			'Aruba: no figure of crime in our tables'
		);
		expect(said({ country: 'United States', crime: null, other: false })).toMatch(
			/^The United States had not signed by April 2026; /
		);
		expect(toldIn({ country: 'Hoa Kỳ', crime: null, other: false })).toMatch(
			/^Hoa Kỳ chưa ký Công ước tính đến tháng 4\/2026; /
		);
	});
});

describe('the figure of a title', () => {
	const data = openData();
	const found = (code: string) => {
		const crime = crimeOf(data, code, 'en');
		return [crime?.row.id, crime?.kind];
	};

	test('is the newest loss of a whole year, then a running total, then a count', () => {
		expect(found('SGP')[0]).toMatch(/^SGP\.2025\.spf_scam_losses\./);
		expect(found('IDN')[0]).toMatch(/^IDN\.2025\.iasc_scam_losses\./);
		expect(found('THA')[0]).toMatch(/^THA\.2024\.rtp_online_crime_losses_cumulative\./);
		expect(found('ARG')).toEqual([expect.stringMatching(/^ARG\.2024\.ar_ufeci_cybercrime_reports\./), 'reports']);
		expect(found('CHN')[1]).toBe('solved');
		expect(found('NRU')).toEqual([undefined, undefined]);
	});

	test('is whole before it is new: New Zealand’s loss of 2022, not the incomplete one of 2024', () => {
		expect(crimeOf(data, 'NZL', 'en')?.row).toMatchObject({ year: 2022, value: 20_000_000 });
		expect(crimeOf(data, 'MYS', 'en')?.row).toMatchObject({ year: 2025, value: 2_770_000_000 });
	});

	test('is what stands for the country in a comparison where that is as new: no robbery among South Africa’s losses', () => {
		expect(found('ZAF')[0]).toMatch(/\.sabric_digital_banking_fraud_losses\./);
	});

	test('every period names a figure, and every figure of crime that is no figure of a year has a period', () => {
		const ids = new Map(data.figures.map((row) => [row.id, row]));
		expect([...periods(data).keys()].filter((id) => !ids.has(id))).toEqual([]);
		const spans = data.figures.filter(({ metric, entity }) => {
			const known = data.metrics.get(metric);
			const families = ['losses', 'cases', 'reports', 'attacks'];
			return entity !== 'WORLD' && known?.yearly === false && families.includes(known.family);
		});
		expect(spans.length).toBeGreaterThan(20);
		expect(spans.filter(({ id }) => !periods(data).has(id)).map(({ id }) => id)).toEqual([]);
	});

	test('where a country stands with the Convention follows the list', () => {
		expect(['QAT', 'VNM', 'SGP', 'AUS', 'IND', 'HKG'].map((code) => standingOf(data, code, 'en'))).toEqual([
			'ratified',
			'reported',
			'none',
			'signed',
			'unsure',
			null
		]);
	});

	test('a ratification without a document of the depositary is told as reported, in both languages', () => {
		expect(countryHead(data, 'VNM', 'Viet Nam', 'en').title).toMatch(/^Viet Nam is reported to have ratified; /);
		expect(countryHead(data, 'VNM', 'Việt Nam', 'vi').title).toMatch(/^Việt Nam được cho biết đã phê chuẩn Công ước; /);
		expect(countryHead(data, 'QAT', 'Qatar', 'en').title).toMatch(/^Qatar has ratified; /);
	});

	test('stands with its counter, its period and the day of the list in the standfirst', () => {
		const { lead, description } = countryHead(data, 'IDN', 'Indonesia', 'en');
		expect(lead).toMatch(
			/^Counted by IASC, Indonesia: losses since November 2024, 22 November 2024 to 30 November 2025\. List of signatures checked in April 2026\. The tables hold 39 figures/
		);
		expect(description).toMatch(
			/^Indonesia had not signed by April 2026; .* in 373 days\. List of signatures checked in April 2026\./
		);
	});
});
