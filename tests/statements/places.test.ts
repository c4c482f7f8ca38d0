import { describe, expect, test } from 'vitest';
import type { Observation } from '$lib/data/observation';
import { measuredPath, pathOf } from '$lib/statements/path';
import { newestOfEach, placesSaid } from '$lib/statements/places';
import { observation, yearly } from '../fixtures/observations';

const of = (entity: string, values: Readonly<Record<number, number>>, more: Partial<Observation> = {}) =>
	yearly(values, { entity, metric: `${entity}_losses`, ...more });
const singapore = of('Singapore', { 2023: 4, 2024: 7, 2025: 6 });
const malaysia = of('Malaysia', { 2022: 2, 2024: 3 });
const wording = {
	what: 'Reported losses per person',
	figure: ({ value }: Observation) => `$${value}`,
	place: ({ entity }: Observation) => entity,
	counted: ({ entity }: Observation) => (entity === 'Singapore' ? 'all scams' : 'online scams only'),
	language: 'en' as const
};

describe('the figure of each of a few places', () => {
	test('is that of the newest year all have', () => {
		expect(newestOfEach([singapore, malaysia])?.map(({ year, value }) => [year, value])).toEqual([
			[2024, 7],
			[2024, 3]
		]);
	});

	test('is each one’s own newest where they share no year, and none where a place has none', () => {
		const thailand = of('Thailand', { 2021: 9 });
		expect(newestOfEach([singapore, thailand])?.map(({ year }) => year)).toEqual([2025, 2021]);
		expect(newestOfEach([singapore, []])).toBeNull();
		expect(newestOfEach([])).toBeNull();
	});

	test('passes over what is disputed or incomplete, and takes part of a year only where there is no whole one', () => {
		const incomplete = observation({ entity: 'Malaysia', year: 2025, value: 1, flags: ['incomplete'] });
		expect(newestOfEach([singapore, [...malaysia, incomplete]])?.map(({ year }) => year)).toEqual([2024, 2024]);
		const part = observation({ entity: 'Thailand', year: 2025, value: 5, flags: ['part-year'] });
		expect(newestOfEach([singapore, [part]])?.map(({ value }) => value)).toEqual([6, 5]);
		expect(newestOfEach([[incomplete]])).toBeNull();
	});

	test('of one year is the last up to it', () => {
		expect(newestOfEach([singapore, malaysia], 2023)?.map(({ year }) => year)).toEqual([2023, 2022]);
	});
});

describe('a few places side by side', () => {
	test('what each counts is said, and neither a factor nor a rank', () => {
		const said = placesSaid(newestOfEach([singapore, malaysia]) ?? [], wording);
		expect(said.text).toBe(
			'Reported losses per person in 2024: Singapore $7 (all scams); Malaysia $3 (online scams only)'
		);
		expect(said.rests).toHaveLength(2);
		const inVietnamese = placesSaid(newestOfEach([singapore, malaysia]) ?? [], {
			...wording,
			what: 'Thiệt hại trình báo bình quân đầu người',
			counted: ({ entity }) => (entity === 'Singapore' ? 'mọi vụ lừa đảo' : 'chỉ lừa đảo trực tuyến'),
			language: 'vi'
		});
		expect(inVietnamese.text).toBe(
			'Thiệt hại trình báo bình quân đầu người năm 2024: Singapore $7 (mọi vụ lừa đảo); Malaysia $3 (chỉ lừa đảo trực tuyến)'
		);
	});

	test('where all count the same thing it is not repeated; years that differ are told', () => {
		const users = [of('A', { 2024: 5 }), of('B', { 2023: 6 })].map((rows) =>
			rows.map((row) => ({ ...row, metric: 'internet_users' }))
		);
		expect(placesSaid(newestOfEach(users) ?? [], { ...wording, what: 'People online' }).text).toBe(
			'People online: A $5 in 2024; B $6 in 2023'
		);
	});
});

describe('the way of one place', () => {
	const { what, figure } = wording;
	const said = (rows: readonly Observation[]) => {
		const path = pathOf(rows);
		return path === null ? null : measuredPath(path, { what, place: 'Singapore', figure, language: 'en' });
	};

	test('tells both ends, and the highest between them', () => {
		expect(said(singapore)?.text).toBe(
			'Singapore: reported losses per person from $4 in 2023 to $6 in 2025; most in 2024, $7'
		);
		expect(said(singapore)?.rests).toHaveLength(3);
		expect(said(malaysia)?.text).toBe('Singapore: reported losses per person from $2 in 2022 to $3 in 2024');
		expect(said(malaysia.slice(0, 1))).toBeNull();
	});
});
