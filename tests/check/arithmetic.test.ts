import { describe, expect, test } from 'vitest';
import {
	articleCount,
	ceremony,
	entryIntoForce,
	sessionCount,
	signatoryKinds,
	signatureWindow,
	yearsBetween
} from '$lib/check/arithmetic/convention';
import {
	usersAndShare,
	userRank,
	attackCounts,
	impliedRate,
	lossPerReport,
	misplacedGrowth
} from '$lib/check/arithmetic/viet-nam';
import type { Step } from '$lib/check/arithmetic/step';
import { economiesBelow, forecast, worldEstimate } from '$lib/check/arithmetic/world';
import type { Observation } from '$lib/data/observation';
import { conflictsOf } from '$lib/statements/conflicts';
import { observation } from '../fixtures/observations';

const at = (value: number, of: Partial<Observation> = {}) => observation({ value, ...of });

/** The results of the steps with a key, as numbers. */
function results(steps: readonly Step[], key: string): readonly (number | undefined)[] {
	return steps.filter((step) => step.key === key).map(({ result }) => result?.value);
}
function operands(steps: readonly Step[], key: string): readonly number[] {
	return steps.filter((step) => step.key === key).flatMap((step) => step.operands.map(({ value }) => value));
}

/** What figures of several publishers make together. */
const apart = (rows: readonly Observation[]) => conflictsOf(rows, { rates: new Map(), metrics: {} })[0] ?? null;

describe('the world', () => {
	test('8 trillion is 7.6 % of an output of 105.4 trillion, 640 times 12.5 billion, and 1.02 times below 8.15', () => {
		const claimed = at(8e12);
		const steps = worldEstimate({
			claimed,
			conflict: apart([claimed, at(8.15e12, { publisher: 'other' })]),
			worldGdp: at(105_435_039_507_024),
			systems: [{ row: at(12.5e9), name: 'IC3' }]
		});
		expect(results(steps, 'world_gdp')[0]).toBeCloseTo(7.5876, 4);
		expect(results(steps, 'system')).toEqual([640]);
		expect(results(steps, 'spread')[0]).toBeCloseTo(1.01875, 6);
	});

	test('8 to 10.5 trillion in two years is 14.6 % a year and 31.25 % in all', () => {
		const steps = forecast({
			from: at(8e12, { year: 2023 }),
			to: at(10.5e12, { year: 2025 }),
			copies: [],
			conflict: apart([at(9.5e12), at(9.22e12, { publisher: 'other' })])
		});
		expect(results(steps, 'yearly_growth')[0]).toBeCloseTo(14.5644, 4);
		expect(steps.find(({ key }) => key === 'yearly_growth')?.about).toBe('2023');
		expect(results(steps, 'whole_growth')[0]).toBeCloseTo(31.25, 6);
		expect(results(steps, 'spread')[0]).toBeCloseTo(1.030369, 6);
		expect(steps.find(({ key }) => key === 'spread')?.about).toBe('2024');
	});

	test('an economy that is as large as the amount is not below it', () => {
		const steps = economiesBelow({
			claimed: at(8),
			economies: [27, 18, 8, 4, 3].map((value) => ({ row: at(value), name: `economy of ${value}` }))
		});
		expect(operands(steps, 'economies_below')).toEqual([2, 5]);
		expect(steps.filter(({ key }) => key === 'economy_above').map(({ about }) => about)).toEqual([
			'economy of 27',
			'economy of 18',
			'economy of 8'
		]);
		expect(results(steps, 'economy_next')).toEqual([2]);
	});
});

describe('internet users', () => {
	test('78.44 million at 79.1 % are 99.17 million people', () => {
		const steps = usersAndShare({
			users: at(78_440_000),
			share: at(79.1, { unit: 'percent' }),
			population: at(100_987_686),
			otherShare: at(84.15, { unit: 'percent' })
		});
		expect(results(steps, 'implied_population')[0]).toBeCloseTo(99_165_613.1, 1);
		expect(results(steps, 'other_users')[0]).toBeCloseTo(84_981_137.8, 1);
		expect(results(steps, 'against_population')[0]).toBeCloseTo(98.196, 3);
	});

	test('a larger country without a share for the year moves the rank by one, a smaller one does not', () => {
		const online = (share: number, population: number) => ({ share: at(share), population: at(population) });
		const own = online(80, 100);
		const all = [own, online(50, 1000), online(99, 10)];
		const missing = [
			{ ...online(40, 900), name: 'large' },
			{ ...online(90, 20), name: 'small' }
		];
		const steps = userRank({ own, all, shares: all.map(({ share }) => share), missing });
		expect(operands(steps, 'rank_users')).toEqual([2, 3]);
		expect(operands(steps, 'rank_share')).toEqual([2, 3]);
		expect(operands(steps, 'rank_with_missing')).toEqual([3, 4]);
		expect(steps.filter(({ key }) => key === 'missing_users').map(({ about }) => about)).toEqual(['large']);
	});
});

describe('Viet Nam', () => {
	test('390 trillion over 16,000 reports is 24.4 billion each, 239 times output per person', () => {
		const steps = lossPerReport({
			loss: at(390e12, { unit: 'VND' }),
			reports: at(16_000),
			survey: at(391.8e12),
			averageLoss: at(17.7e6),
			police: at(8e12, { low: 8e12, high: 10e12 }),
			gdp: at(429_716_969_050),
			population: at(100_352_192),
			rate: at(23_787.3192)
		});
		expect(results(steps, 'per_report')).toEqual([24_375_000_000]);
		expect(results(steps, 'gdp_person_dong')[0]).toBeCloseTo(101_859_406, 0);
		expect(results(steps, 'times_gdp_person')[0]).toBeCloseTo(239.3, 1);
		expect(results(steps, 'times_average')[0]).toBeCloseTo(1377.1, 1);
		expect(results(steps, 'survey_police_high')[0]).toBeCloseTo(39.18, 6);
		expect(results(steps, 'survey_police_low')[0]).toBeCloseTo(48.975, 6);
	});

	test('390 trillion as 15.5 billion dollars is 25,161 dong a dollar; at the averages it is 16.4 and 16.1 billion', () => {
		const steps = impliedRate({
			dong: at(390e12),
			dollars: at(15.5e9),
			rate: at(23_787.3192),
			laterRate: at(24_164.8858)
		});
		expect(results(steps, 'implied_rate')[0]).toBeCloseTo(25_161.29, 2);
		expect(results(steps, 'dollars_own_year')[0]).toBeCloseTo(16_395_290_142.66, 1);
		expect(results(steps, 'dollars_later_year')[0]).toBeCloseTo(16_139_120_342.96, 1);
		expect(results(steps, 'dollars_too_low')[0]).toBeCloseTo(-5.46, 2);
	});

	test('64.78 % more than 236.7 trillion and 9,710 reports; the reports really grew by 23.7 %', () => {
		const steps = misplacedGrowth({
			percent: at(64.78, { unit: 'percent' }),
			loss: at(390e12),
			reports: at(16_000),
			reportsBefore: at(12_935)
		});
		expect(results(steps, 'loss_before')[0]).toBeCloseTo(236_679_208_641_825, -1);
		expect(results(steps, 'reports_before')[0]).toBeCloseTo(9709.916, 3);
		expect(results(steps, 'reports_growth')[0]).toBeCloseTo(23.695, 3);
	});

	test('counts of three bodies are named and not added; one of them is 150 more than 13,750 for the first year alone', () => {
		const steps = attackCounts({
			claimed: at(13_750),
			whole: at(12_846),
			part: at(4029),
			otherCounter: at(13_900)
		});
		expect(steps.map(({ operation }) => operation)).toEqual(['list', 'subtract']);
		expect(steps[0]?.operands.map(({ value }) => value)).toEqual([12_846, 4029, 13_900]);
		expect(results(steps, 'attacks_other')).toEqual([150]);
	});
});

describe('the Convention', () => {
	test('years run from anniversary to anniversary', () => {
		expect(yearsBetween('2003-10-31', '2024-12-24')).toBeCloseTo(21.148, 3);
		expect(yearsBetween('2019-12-27', '2024-12-24')).toBeCloseTo(4.992, 3);
		expect(yearsBetween('2022-02-28', '2024-08-08')).toBeCloseTo(2.443, 3);
		expect(yearsBetween('2020-05-01', '2024-05-01')).toBe(4);
	});

	test('71 articles are three too many for a text of 68', () => {
		const steps = articleCount({ claimed: 71, articles: 68, chapters: 9, corruptionArticles: 71 });
		expect(results(steps, 'articles_too_many')).toEqual([3]);
	});

	test('six sessions, one more and its resumption are eight', () => {
		expect(results(sessionCount({ numbered: 6, concluding: 1, reconvened: 1 }), 'sessions')).toEqual([8]);
	});

	test('69 and 3 signatures are 72, 32 more than 40', () => {
		const steps = ceremony({ expected: 40, byDay: [69, 3] });
		expect(steps.map(({ result }) => result?.value)).toEqual([72, 32]);
	});

	test('70 members, one other State and one organization are 72 signatories and 71 States', () => {
		const steps = signatoryKinds({ claimed: 72, members: 70, otherStates: 1, organizations: 1 });
		expect(results(steps, 'signatories_all')).toEqual([72]);
		expect(results(steps, 'states_fewer')).toEqual([1]);
	});

	test('one can sign on 433 days, of which 97 were left on 26 September 2026, that day and the last counted', () => {
		const steps = signatureWindow({ opens: '2025-10-25', closes: '2026-12-31', asOf: '2026-09-26' });
		expect(steps.map(({ result }) => result?.value)).toEqual([433, 97]);
	});

	test('at a pace of 532 days to 40 instruments and 90 more it takes effect on 9 July 2027; a treaty that never had 40 gives no day', () => {
		const steps = entryIntoForce({
			opened: '2025-10-25',
			asOf: '2026-09-26',
			deposited: 3,
			needed: 40,
			waiting: 90,
			earlier: [
				{ name: 'fast', atSameAge: 15, toNeeded: 532 },
				{ name: 'small', atSameAge: 2, toNeeded: null }
			]
		});
		expect(results(steps, 'deposits_missing')).toEqual([37]);
		expect(results(steps, 'age')).toEqual([336]);
		expect(results(steps, 'at_same_age')).toEqual([15, 2]);
		expect(steps.filter(({ key }) => key === 'in_force_at_pace').map(({ result }) => result?.date)).toEqual([
			'2027-07-09'
		]);
	});
});
