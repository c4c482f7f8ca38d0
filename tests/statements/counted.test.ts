import { describe, expect, test } from 'vitest';
import { speak } from '$lib/words/language';
import { countedLoss, countedLossSaid } from '$lib/statements/counted';
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

test('the sentence says who counts, and what', () => {
	const row = loss({ year: 2018, value: 61_400_000, publisher: 'bka' });
	const english = {
		entities: {},
		publishers: { bka: 'Federal Criminal Police' },
		counts: { 'bka losses': 'damage in two offence types' },
		categories: {},
		metrics: {},
		quantities: {}
	};
	expect(countedLossSaid(row, 'Germany', english, 'en').text).toBe(
		'Germany: €61.4\u00a0million reported lost in 2018 (Federal Criminal Police: damage in two offence types)'
	);
	const vietnamese = {
		...english,
		publishers: { bka: 'Cảnh sát Hình sự Liên bang' },
		counts: { 'bka losses': 'thiệt hại của 2 loại tội' }
	};
	speak('vi');
	expect(countedLossSaid(row, 'Đức', vietnamese, 'vi').text).toBe(
		'Đức: thiệt hại được trình báo năm 2018 là 61,4\u00a0triệu\u00a0euro (Cảnh sát Hình sự Liên bang: thiệt hại của 2 loại tội)'
	);
	speak('en');
});
