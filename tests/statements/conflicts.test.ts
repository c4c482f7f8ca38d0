import { describe, expect, test } from 'vitest';
import { ratesByYear } from '$lib/data/convert';
import { conflictsOf, disputedIn, type ConflictTables } from '$lib/statements/conflicts';
import { timesWords } from '$lib/statements/spread';
import { observation } from '../fixtures/observations';

const tables: ConflictTables = {
	rates: ratesByYear([{ currency: 'VND', year: 2023, perUsd: 25_000, source: 'bank' }]),
	metrics: {
		online_scam_losses: { class: 'mixed', quantity: 'online_scam_losses', speaks: 1 },
		online_scam_losses_usd: { class: 'mixed', quantity: 'online_scam_losses', speaks: 2 },
		online_scam_losses_part_year: { class: 'part-year', quantity: 'online_scam_losses', speaks: 3 },
		online_scam_losses_police_files: { class: 'police-losses', partOf: 'online_scam_losses' }
	}
};
const scam = { year: 2023, metric: 'online_scam_losses', unit: 'VND' };
const survey = observation({ ...scam, publisher: 'gasa', status: 'survey', value: 392e12 });
const police = observation({ ...scam, publisher: 'police', value: 8e12, low: 8e12, high: 10e12 });

describe('conflicts between publishers', () => {
	test('Viet Nam 2023: a survey of 392 trillion dong is 49 times the lower bound of the police', () => {
		const [conflict, ...more] = conflictsOf([survey, police], tables);
		expect(more).toEqual([]);
		expect(conflict?.key).toBe('VNM.2023.online_scam_losses');
		expect(conflict?.spread?.times).toBe(49);
		expect(timesWords({ spread: { low: 8, high: 391.8, times: 391.8 / 8, least: 391.8 / 10 } }, 'en')).toBe(
			'The highest is 39 to 49 times the lowest.'
		);
		expect(timesWords({ spread: { low: 1, high: 1.58, times: 1.58, least: 1.58 } }, 'vi')).toBe(
			'Số cao nhất gấp 1,6 lần số thấp nhất.'
		);
		expect(conflict?.figures.map(({ row }) => row.publisher)).toEqual(['police', 'gasa']);
	});

	test('what one department holds in its files stands beside and changes no factor', () => {
		const files = observation({ ...scam, metric: 'online_scam_losses_police_files', publisher: 'a05', value: 2.3e12 });
		const [conflict, ...more] = conflictsOf([survey, police, files], tables);
		expect(more).toEqual([]);
		expect(conflict?.spread?.times).toBe(49);
		expect(conflict?.narrower).toEqual([files]);
		expect(conflictsOf([survey, files], tables)).toEqual([]);
	});

	test('amounts in several currencies are compared in dollars of their own year', () => {
		const dollars = observation({ ...scam, publisher: 'bank', unit: 'USD', value: 1.6e9, status: 'estimate' });
		const [conflict] = conflictsOf([police, dollars], tables);
		expect(conflict?.unit).toBe('USD');
		// 8 trillion dong at 25,000 are 320 million dollars.
		expect(conflict?.figures.map(({ low, high }) => [low, high])).toEqual([
			[320e6, 400e6],
			[1.6e9, 1.6e9]
		]);
		expect(conflict?.spread?.times).toBe(5);
	});

	test('one publisher alone, its editions and copies of others are no conflict', () => {
		const edition = (publisher: string) => observation({ publisher, office: 'statista-2022', value: publisher.length });
		expect(conflictsOf([edition('statista-2022'), edition('statista-2024')], tables)).toEqual([]);
		const echo = observation({ ...scam, publisher: 'paper', value: 390e12, flags: ['echo'] });
		expect(conflictsOf([survey, echo], tables)).toEqual([]);
	});

	test('of a publisher’s own figures the one that stands for the year counts', () => {
		const old = observation({ ...scam, publisher: 'gasa', source: 'old', value: 100e12, rank: 1 });
		const fresh = observation({ ...scam, publisher: 'gasa', source: 'new', value: 80e12 });
		const [conflict] = conflictsOf([fresh, old, police], tables);
		expect(disputedIn(conflict === undefined ? [] : [conflict])).toEqual([fresh.id, police.id]);
		expect(conflict?.spread?.times).toBe(10);
	});

	test('figures of part of a year are shown and not compared', () => {
		const part = observation({
			...scam,
			metric: 'online_scam_losses_part_year',
			publisher: 'desk',
			value: 1e12,
			flags: ['part-year']
		});
		const [conflict] = conflictsOf([police, part], tables);
		expect(conflict?.spread).toBe(null);
		expect(conflict?.figures.map(({ partial }) => partial)).toEqual([false, true]);
		expect(conflictsOf([survey, police, part], tables)[0]?.spread?.times).toBe(49);
	});

	test('of several metrics of one quantity the first to speak is compared, the others are left out', () => {
		const dollars = observation({
			...scam,
			metric: 'online_scam_losses_usd',
			publisher: 'gasa',
			unit: 'USD',
			value: 1
		});
		const [conflict] = conflictsOf([dollars, survey, police], tables);
		expect(conflict?.figures.map(({ row }) => row.id)).toEqual([police.id, survey.id]);
		expect(conflict?.unit).toBe('VND');
	});

	test('a missing rate leaves a figure unplaced and uncompared', () => {
		const yen = observation({ ...scam, publisher: 'bank', unit: 'JPY', value: 1e9 });
		const [conflict] = conflictsOf([police, yen], tables);
		expect(conflict?.spread).toBe(null);
		expect(conflict?.figures.map(({ low }) => low)).toEqual([320e6, null]);
	});

	test('parts of a metric, other years and other places make none', () => {
		const part = observation({ ...scam, publisher: 'desk', category: 'phishing' });
		const year = observation({ ...scam, publisher: 'desk', year: 2022 });
		const place = observation({ ...scam, publisher: 'desk', entity: 'LAO' });
		expect(conflictsOf([survey, part, year, place], tables)).toEqual([]);
	});
});
