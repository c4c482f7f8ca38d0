import { describe, expect, test } from 'vitest';
import { countedLoss } from '$lib/statements/counted';
import { observation } from '../fixtures/observations';

const isLoss = (metric: string) => metric === 'losses' || metric === 'wider';
const loss = (of: Parameters<typeof observation>[0]) => observation({ unit: 'EUR', ...of });

describe('the loss that a sentence may name', () => {
	test('is of the newest year, and there the largest of one currency', () => {
		const rows = [
			loss({ year: 2023, value: 9e6 }),
			loss({ year: 2024, value: 2e6 }),
			loss({ year: 2024, value: 5e6, metric: 'wider' })
		];
		expect(countedLoss(rows, isLoss)?.value).toBe(5e6);
	});

	test('of two figures of one publisher for one year it is the one that stands for it, not the larger', () => {
		const rows = [
			loss({ value: 3e9, source: 'press', rank: 1 }),
			loss({ value: 2.77e9, source: 'parliament', rank: 0 })
		];
		expect(countedLoss(rows, isLoss)?.value).toBe(2.77e9);
	});

	test('is no figure that is incomplete, disputed or of part of a year, however new', () => {
		const rows = [
			loss({ year: 2022, value: 1e6 }),
			loss({ year: 2023, value: 2e6, flags: ['incomplete'] }),
			loss({ year: 2024, value: 3e6, flags: ['part-year'] }),
			loss({ year: 2025, value: 4e6, flags: ['disputed'] })
		];
		expect(countedLoss(rows, isLoss)?.year).toBe(2022);
		expect(countedLoss(rows.slice(1), isLoss)).toBeNull();
	});

	test('is no survey, no part of a metric, and no other metric', () => {
		const rows = [loss({ status: 'survey' }), loss({ category: 'phishing' }), loss({ metric: 'payments_stopped' })];
		expect(countedLoss(rows, isLoss)).toBeNull();
	});
});
