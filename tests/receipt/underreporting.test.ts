import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { percentIn, rough, startOf, totalIf } from '$lib/receipt/underreporting';
import { underreportingOf, underreportingOn, presetsOf } from '$lib/receipt/server/underreporting';
import { observation, yearly } from '../fixtures/observations';

describe('the total if only a share is reported', () => {
	test('is what was reported divided by the share', () => {
		expect(totalIf(16_000, 50)).toBe(32_000);
		expect(totalIf(16_000, 34)).toBeCloseTo(47_058.82, 2);
		expect(totalIf(12e12, 1)).toBe(1.2e15);
		expect(totalIf(0, 10)).toBe(0);
	});

	test('is what was reported where everything is', () => {
		expect(totalIf(16_000, 100)).toBe(16_000);
	});

	test.each([0, -5, 100.01, NaN, Infinity])('is refused for %d percent', (share) => {
		expect(() => totalIf(16_000, share)).toThrow(RangeError);
	});

	test('is told to three digits that count', () => {
		expect([rough(47_058.82), rough(26_263_952_725_980), rough(0)]).toEqual([47_100, 26_300_000_000_000, 0]);
	});
});

test('a field takes shares from 1 to 100, with a point or a comma', () => {
	expect(['34', '45.69', '45,69', ' 100 ', '1'].map(percentIn)).toEqual([34, 45.69, 45.69, 100, 1]);
	expect(['', '  ', '0', '0.5', '101', '-3', 'all', '1e3'].map(percentIn)).toEqual(Array(8).fill(null));
});

describe('figures to choose from', () => {
	const data = openData();

	test('are the newest whole year that an authority counted, copies left out', () => {
		const rows = [
			...yearly({ 2020: 5, 2021: 7 }, { entity: 'USA' }),
			observation({ entity: 'USA', year: 2022, flags: ['part-year'] }),
			observation({ entity: 'USA', year: 2022, flags: ['echo'], publisher: 'copy' }),
			observation({ entity: 'USA', year: 2022, status: 'survey', publisher: 'poll' })
		];
		expect(
			underreportingOf(data, rows, 'en')?.figures.map(({ name, value, presets }) => [name, value, presets])
		).toEqual([['United States', 2021, 7]].map(([place, year, value]) => [`${place}, ${year}`, value, []]));
	});

	test('are those that stand for their year', () => {
		const rows = [
			observation({ entity: 'USA', value: 10, rank: 1, publisher: 'part' }),
			observation({ entity: 'USA', value: 20, publisher: 'whole' })
		];
		expect(underreportingOf(data, rows, 'en')?.figures[0]?.value).toBe(20);
	});

	test('are none where no authority counted', () => {
		expect(underreportingOf(data, [observation({ status: 'survey' })], 'en')).toBeNull();
		expect(underreportingOn(data, 'global-losses', 'en')).toBeNull();
	});

	test('begin with a place for which a rate is published, set to the rate of its year; disputed ones do not go first', () => {
		const figures = underreportingOn(data, 'scam-reports', 'en')?.figures ?? [];
		const starts = figures.map((figure) => [figure.name, startOf(figure)]);
		expect(starts.slice(0, 3)).toEqual([
			['Viet Nam, 2023', 34],
			['Belgium, 2024', 9.5],
			['Canada, 2024', 7]
		]);
		expect(starts.at(-1)?.[1]).toBe(100);
	});

	test('leave out what nobody reports: what banks book, cases solved, incidents seen by a response team', () => {
		const ids = ['scam-losses', 'scam-reports'] as const;
		const all = ids.flatMap((slug) => underreportingOn(data, slug, 'en')?.figures.map(({ id }) => id) ?? []);
		expect(all.filter((id) => /ukfinance|sabric|nibss|cbr_bank|cn_mps|pl_cert/.test(id))).toEqual([]);
	});
});

describe('published rates', () => {
	const data = openData();

	test('are offered for their own place and kind only, the year of the figure first', () => {
		const of = { entity: 'VNM', metric: 'online_scam_reports', year: 2024 };
		expect(presetsOf(data, of, 'en').map(({ year, percent }) => [year, percent])).toEqual([
			[2024, 45.69],
			[2025, 32.12],
			[2023, 34]
		]);
		expect(presetsOf(data, { ...of, entity: 'USA' }, 'en')).toEqual([]);
		expect(presetsOf(data, { ...of, metric: 'cyberattacks' }, 'en')).toEqual([]);
	});

	test('are figures of the package, read in the document they name', () => {
		const shares = data.figures.filter(({ metric }) =>
			['share_not_reporting_scam', 'share_victims_reporting'].includes(metric)
		);
		const rates = data
			.rows('reporting-rates')
			.filter((row) => row.entity === 'VNM')
			.map((row) => [row.entity, row.year, row.rate, row.source]);
		expect(rates).toEqual(shares.map(({ entity, year, value, source }) => [entity, year, value, source]));
		expect(rates.length).toBe(3);
	});

	test('are offered to their own counter: Belgium’s share of hacking victims to computer crime, not to fraud online', () => {
		const of = { entity: 'BEL', year: 2021 };
		const percents = (metric: string) => presetsOf(data, { ...of, metric }, 'en').map(({ percent }) => percent);
		expect(percents('be_police_computer_crime_cases')).toEqual([9.5, 14]);
		expect(percents('be_police_internet_fraud_cases')).toEqual([10.1]);
	});

	test('that belong to no counter held here are offered nowhere', () => {
		const free = data.rows('reporting-rates').filter((row) => row.metrics.length === 0);
		expect(free.length).toBe(11);
		const offered = [...data.metrics.keys()].flatMap((metric) =>
			['USA', 'AUS', 'NZL', 'ISR', 'EUU'].flatMap((entity) => presetsOf(data, { entity, metric, year: 2024 }, 'en'))
		);
		expect(offered).toEqual([]);
	});

	test('that are disputed say so', () => {
		const of = { entity: 'KAZ', metric: 'kz_interior_internet_fraud_cases', year: 2025 };
		expect(presetsOf(data, of, 'en')[0]?.measures).toBe(
			'People who met fraudsters and turned to the police: 20.7% (disputed)'
		);
		expect(presetsOf(data, of, 'vi')[0]?.measures).toBe(
			'Người gặp kẻ lừa đảo đã trình báo cảnh sát: 20,7% (có số khác mâu thuẫn)'
		);
	});
});
