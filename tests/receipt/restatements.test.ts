import { describe, expect, test } from 'vitest';
import { breaksIn, restatements } from '$lib/receipt/restatements';
import { observation } from '../fixtures/observations';

const published = { y2022: '2022-02', y2023: '2023-01', y2024: '2024-02-13', bare: '2024', march: '2024-03' };
const ransom = { entity: 'WORLD', year: 2021, metric: 'ransomware_payments', publisher: 'chainalysis' };

describe('restatements', () => {
	test('tell the first and the newest figure of a year, with the change in percent', () => {
		const [one, ...more] = restatements(
			[
				observation({ ...ransom, source: 'y2024', value: 983e6 }),
				observation({ ...ransom, source: 'y2022', value: 602e6 }),
				observation({ ...ransom, source: 'y2023', value: 765.6e6 })
			],
			published
		);
		expect(more).toEqual([]);
		expect(one?.figures.map(({ source }) => source)).toEqual(['y2022', 'y2023', 'y2024']);
		expect([one?.first.value, one?.newest.value]).toEqual([602e6, 983e6]);
		expect(one?.change).toBeCloseTo(63.29, 2);
	});

	test('a figure counted in another way is not joined', () => {
		const [one] = restatements(
			[
				observation({ ...ransom, source: 'y2022', value: 10 }),
				observation({ ...ransom, source: 'y2023', value: 20, flags: ['break'] })
			],
			published
		);
		expect(one?.broken).toBe(true);
		expect(one?.change).toBe(null);
	});

	test('another publisher, a copy, part of a year and the same figure again are no restatements', () => {
		const first = observation({ ...ransom, source: 'y2022', value: 10 });
		for (const other of [
			observation({ ...ransom, publisher: 'trm', source: 'y2023', value: 20 }),
			observation({ ...ransom, source: 'y2023', value: 20, flags: ['echo'] }),
			observation({ ...ransom, source: 'y2023', value: 20, flags: ['part-year'] }),
			observation({ ...ransom, source: 'y2023', value: 10 })
		])
			expect(restatements([first, other], published)).toEqual([]);
	});

	test('nothing is said where the dates do not tell which came first', () => {
		const bare = observation({ ...ransom, source: 'bare', value: 10 });
		expect(restatements([bare, observation({ ...ransom, source: 'march', value: 20 })], published)).toEqual([]);
		expect(restatements([bare, observation({ ...ransom, source: 'undated', value: 20 })], published)).toEqual([]);
	});

	test('editions with ids of their own are one publisher', () => {
		const [one] = restatements(
			[
				observation({ ...ransom, publisher: 'statista-2022', source: 'y2022', value: 8 }),
				observation({ ...ransom, publisher: 'statista-2024', source: 'y2024', value: 6 })
			],
			published
		);
		expect(one?.change).toBe(-25);
	});
});

test('a break names the figures on both of its sides', () => {
	const gasa = { entity: 'WORLD', metric: 'scam_losses', publisher: 'gasa', source: 'y2024' };
	const rows = [
		observation({ ...gasa, year: 2023, value: 1026e9, flags: ['break'] }),
		observation({ ...gasa, year: 2021, value: 55e9 }),
		observation({ ...gasa, year: 2024, value: 1030e9 })
	];
	expect(breaksIn(rows, published).map(({ before, after }) => [before.year, after.year])).toEqual([[2021, 2023]]);
});
