import { describe, expect, test } from 'vitest';
import { openData } from '$lib/data/server/load';
import { breaksIn, revisionsOf } from '$lib/receipt/revisions';
import { observation } from '../fixtures/observations';

const ransom = { entity: 'WORLD', year: 2021, metric: 'ransomware_payments', publisher: 'chainalysis' };
const id = (source: string) => `WORLD.2021.ransomware_payments.${source}`;
const revises = new Map([
	[id('y2023'), id('y2022')],
	[id('y2024'), id('y2023')]
]);

describe('revisionsOf', () => {
	test('tell the first figure held and the newest of a chain, with the change in percent', () => {
		const [one, ...more] = revisionsOf(
			[
				observation({ ...ransom, source: 'y2024', value: 983e6 }),
				observation({ ...ransom, source: 'y2022', value: 602e6 }),
				observation({ ...ransom, source: 'y2023', value: 765.6e6 })
			],
			revises
		);
		expect(more).toEqual([]);
		expect(one?.figures.map(({ source }) => source)).toEqual(['y2022', 'y2023', 'y2024']);
		expect([one?.first.value, one?.newest.value]).toEqual([602e6, 983e6]);
		expect(one?.change).toBeCloseTo(63.29, 2);
	});

	test('a later figure that is not said to replace another is none', () => {
		const rows = [
			observation({ ...ransom, source: 'y2022', value: 567 }),
			observation({ ...ransom, source: 'leaflet', value: 554 })
		];
		expect(revisionsOf(rows, revises)).toEqual([]);
	});

	test('a chain of which one end is not at hand is told as far as it is', () => {
		const rows = ['y2022', 'y2023'].map((source, at) => observation({ ...ransom, source, value: at + 1 }));
		expect(revisionsOf(rows, revises).map(({ change }) => change)).toEqual([100]);
		expect(revisionsOf(rows.slice(1), revises)).toEqual([]);
	});

	test('across a break between the two no change is computed; a break before both does not part them', () => {
		const rows = (first: readonly 'break'[]) => [
			observation({ ...ransom, source: 'y2022', value: 10, flags: first }),
			observation({ ...ransom, source: 'y2023', value: 20, flags: ['break'] })
		];
		expect(revisionsOf(rows([]), revises).map(({ broken, change }) => [broken, change])).toEqual([[true, null]]);
		expect(revisionsOf(rows(['break']), revises).map(({ broken, change }) => [broken, change])).toEqual([[false, 100]]);
	});
});

test('a break names the figures on both of its sides', () => {
	const gasa = { entity: 'WORLD', metric: 'scam_losses', publisher: 'gasa', source: 'y2024' };
	const rows = [
		observation({ ...gasa, year: 2023, value: 1026e9, flags: ['break'] }),
		observation({ ...gasa, year: 2021, value: 55e9 }),
		observation({ ...gasa, year: 2024, value: 1030e9 })
	];
	expect(breaksIn(rows).map(({ before, after }) => [before.year, after.year])).toEqual([[2021, 2023]]);
});

describe('what the tables hold as revised', () => {
	const data = openData();
	const revised = revisionsOf(data.figures, data.revises);
	const told = revised.map(({ entity, year, metric }) => `${entity} ${year} ${metric}`);

	test.each([
		['CAN 2024 cafc_losses', 638_000_000, 643_716_736],
		['HKG 2013 hkpf_technology_crime_losses', 863_000_000, 916_900_000],
		['USA 2012 ic3_losses', 525_441_110, 581_000_000],
		['WORLD 2021 ransomware_payments', 602_000_000, 983_000_000],
		['WORLD 2022 cybercrime_cost', 8.44e12, 7e12],
		['WORLD 2023 illicit_crypto_volume', 24_200_000_000, 46_100_000_000]
	])('%s went from %d to %d', (what, first, newest) => {
		const found = revised.filter(({ entity, year, metric }) => `${entity} ${year} ${metric}` === what);
		expect(found.map((one) => [one.first.value, one.newest.value])).toContainEqual([first, newest]);
	});

	test('nothing is called revised that is rounded, partial, of a region or of another authority', () => {
		for (const none of [
			'CAN 2019 cafc_losses',
			'CAN 2023 cafc_losses',
			'CAN 2024 cafc_reports',
			'SWE 2015 bra_se_fraud_cases',
			'MYS 2023 rmp_online_scam_losses',
			'MYS 2023 rmp_online_scam_cases',
			'MYS 2025 rmp_online_scam_losses',
			'AUS 2021 nasc_combined_losses',
			'TWN 2025 tw_reported_fraud_cases'
		])
			expect(told).not.toContain(none);
	});

	test('across a change of what is counted none is computed', () => {
		const [singapore] = revised.filter(({ entity, year }) => entity === 'SGP' && year === 2018);
		expect(singapore?.change).toBeNull();
	});
});
