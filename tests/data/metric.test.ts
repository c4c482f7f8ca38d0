import { describe, expect, test } from 'vitest';
import { CLASSES, classParts, checkComparability, metricClass, partOf, quantityOf } from '$lib/data/metric';
import { labelsFor } from '$lib/data/server/names';
import { metricFacts } from '$lib/data/server/metric-facts';
import { metricClasses } from '$lib/data/labels';
import { openData } from '$lib/data/server/load';
import { observation } from '../fixtures/observations';

const classes = {
	ic3: 'complaint-losses',
	cafc: 'complaint-losses',
	npa: 'police-losses',
	action: 'complaint-losses/fiscal-year',
	scams: 'mixed',
	jan_oct: 'part-year'
};
const row = (entity: string, metric: string, status: 'reported' | 'survey' | 'estimate' = 'reported') =>
	observation({ entity, metric, status });

describe('checkComparability', () => {
	test('figures of one class may share an axis and be ranked', () => {
		expect(checkComparability([row('USA', 'ic3'), row('CAN', 'cafc'), row('USA', 'ic3')], classes)).toEqual({
			classes: [{ class: 'complaint-losses', entities: ['USA', 'CAN'] }],
			mixed: false,
			rankable: true
		});
	});

	test('complaints and police cases on one axis are mixed and not ranked', () => {
		const guarded = checkComparability([row('JPN', 'npa'), row('USA', 'ic3')], classes);
		expect(guarded).toEqual({
			classes: [
				{ class: 'complaint-losses', entities: ['USA'] },
				{ class: 'police-losses', entities: ['JPN'] }
			],
			mixed: true,
			rankable: false
		});
	});

	test('a fiscal year is not a calendar year', () => {
		const guarded = checkComparability([row('GBR', 'action'), row('USA', 'ic3')], classes);
		expect(guarded.classes.map((one) => one.class)).toEqual(['complaint-losses', 'complaint-losses/fiscal-year']);
		expect(guarded.mixed).toBe(true);
	});

	test('a metric that mixes ways of counting is told apart by the status of its figures', () => {
		const guarded = checkComparability(
			[row('VNM', 'scams', 'survey'), row('VNM', 'scams', 'estimate'), row('VNM', 'scams')],
			classes
		);
		expect(guarded.classes.map((one) => one.class)).toEqual(['survey', 'model-estimate', 'mixed']);
	});

	test('two places under a mixed metric cannot be compared, one alone can', () => {
		expect(checkComparability([row('VNM', 'scams'), row('WORLD', 'scams')], classes).mixed).toBe(true);
		expect(checkComparability([row('VNM', 'scams')], classes).mixed).toBe(false);
	});

	test('parts of years are of one class and still not ranked', () => {
		expect(checkComparability([row('KOR', 'jan_oct'), row('VNM', 'jan_oct')], classes)).toMatchObject({
			mixed: false,
			rankable: false
		});
	});

	test('a metric nobody described counts as mixed; nothing is neither mixed nor ranked wrongly', () => {
		expect(checkComparability([row('USA', 'unheard')], classes).classes).toEqual([
			{ class: 'mixed', entities: ['USA'] }
		]);
		expect(checkComparability([], classes)).toEqual({ classes: [], mixed: false, rankable: true });
	});
});

describe('metricClass', () => {
	test('knows the class of every metric of the tables', () => {
		const known: readonly string[] = CLASSES;
		const unknown = [...openData().metrics.values()].filter(({ comparability }) => !known.includes(comparability));
		expect(unknown.map(({ id }) => id)).toEqual([]);
		expect(openData().metrics.size).toBeGreaterThan(100);
	});

	test('finds the metrics of fiscal years', () => {
		const fiscal = [...openData().metrics.values()].filter((metric) => classParts(metricClass(metric)).fiscal);
		expect(fiscal.map(({ id }) => id)).toEqual(['actionfraud_losses_fy', 'actionfraud_reports_fy']);
	});

	test('tells fiscal years apart', () => {
		expect(metricClass({ comparability: 'complaints', fiscal: false })).toBe('complaints');
		expect(metricClass({ comparability: 'complaints', fiscal: true })).toBe('complaints/fiscal-year');
	});
});

test('the words of a page carry the class of each metric of its rows', () => {
	const words = labelsFor(openData(), [row('USA', 'ic3_losses'), row('GBR', 'actionfraud_reports_fy')], [], 'vi');
	expect(Object.keys(words.metrics)).toEqual(['ic3_losses', 'actionfraud_reports_fy']);
	expect(words.metrics.ic3_losses?.label).toBe(openData().metrics.get('ic3_losses')?.label_vi);
	expect(metricClasses(words)).toEqual({
		ic3_losses: 'complaint-losses',
		actionfraud_reports_fy: 'complaints/fiscal-year'
	});
});

describe('what the tables say of metrics', () => {
	const facts = metricFacts(openData());

	test('complaints to the FBI and to the FTC answer one question, in words of both languages', () => {
		expect(quantityOf('ic3_losses', facts)).toBe('recorded-losses');
		expect(quantityOf('ftc_fraud_losses', facts)).toBe('recorded-losses');
		const named = (language: 'en' | 'vi') => labelsFor(openData(), [row('USA', 'ic3_losses')], [], language).quantities;
		expect(named('en')).toEqual({ 'recorded-losses': 'Losses to fraud and online crime, as recorded' });
		expect(named('vi')).toEqual({ 'recorded-losses': 'Thiệt hại do lừa đảo và tội phạm mạng được ghi nhận' });
	});

	test('a metric that stands alone asks its own question', () => {
		expect(quantityOf('cafc_losses', facts)).toBe('cafc_losses');
		expect(quantityOf('unheard', facts)).toBe('unheard');
	});

	test('what one department holds in its files is a part of what a country lost', () => {
		expect(partOf('online_scam_losses_police_files', facts)).toBe('online_scam_losses');
		expect(partOf('ukfinance_app_losses', facts)).toBe('recorded-losses');
		expect(partOf('online_scam_losses', facts)).toBeNull();
	});

	test('no metric is a part of its own quantity', () => {
		for (const [id, { partOf: whole }] of Object.entries(facts)) {
			if (whole !== undefined) expect(quantityOf(id, facts), id).not.toBe(whole);
		}
	});
});
