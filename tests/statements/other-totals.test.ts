import { describe, expect, test } from 'vitest';
import type { MetricTable } from '$lib/data/metric';
import { otherTotals } from '$lib/statements/conflicts';
import { observation } from '../fixtures/observations';

const metrics: MetricTable = {
	scams: { class: 'mixed', quantity: 'scams', speaks: 1, subject: 'losses' },
	scams_usd: { class: 'mixed', quantity: 'scams', speaks: 2, subject: 'losses' },
	scams_in_files: { class: 'police-losses', partOf: 'scams', subject: 'losses' },
	malware: { class: 'mixed', subject: 'losses' },
	reports: { class: 'mixed', subject: 'cases' },
	share: { class: 'mixed' }
};
const police = observation({ metric: 'scams', publisher: 'police', value: 8 });
const survey = observation({ metric: 'scams', publisher: 'survey', value: 392 });
const dollars = observation({ metric: 'scams_usd', publisher: 'survey', value: 16 });
const files = observation({ metric: 'scams_in_files', publisher: 'department', value: 2.3 });
const malware = observation({ metric: 'malware', publisher: 'bkav', value: 17 });
const reports = observation({ metric: 'reports', publisher: 'police', value: 6000 });
const share = observation({ metric: 'share', publisher: 'survey', value: 70 });
const all = [malware, police, survey, dollars, files, reports, share];

describe('what else is held for a place and year', () => {
	test('is what counts a part of it, and totals of one subject that ask something else', () => {
		expect(otherTotals(police, all, metrics)).toEqual({ narrower: [files], others: [malware] });
	});

	test('seen from the part: the totals that it is a part of, each publisher once, in the currency that speaks', () => {
		expect(otherTotals(files, all, metrics)).toEqual({ narrower: [], others: [police, survey, malware] });
	});

	test('holds no copy, no part of a metric, no other year and no other place', () => {
		const strangers = [
			observation({ metric: 'malware', publisher: 'paper', flags: ['echo'] }),
			observation({ metric: 'malware', publisher: 'kinds', category: 'phishing' }),
			observation({ metric: 'malware', publisher: 'late', year: 2025 }),
			observation({ metric: 'malware', publisher: 'abroad', entity: 'USA' })
		];
		expect(otherTotals(police, [police, ...strangers], metrics)).toEqual({ narrower: [], others: [] });
	});

	test('is one figure a publisher: that which stands for the year', () => {
		const older = { ...malware, id: 'older', value: 16, rank: 1 };
		expect(otherTotals(police, [older, malware], metrics).others).toEqual([malware]);
	});

	test('is nothing for a part of a metric, and nothing of another subject for a figure that has none', () => {
		expect(otherTotals({ ...police, category: 'phishing' }, all, metrics)).toEqual({ narrower: [], others: [] });
		expect(otherTotals(share, all, metrics)).toEqual({ narrower: [], others: [] });
	});
});
