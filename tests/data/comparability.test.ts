import { describe, expect, test } from 'vitest';
import { CLASSES, classParts, guard, metricClass } from '$lib/data/comparability';
import { wordsFor } from '$lib/data/server/names';
import { metricClasses } from '$lib/data/words';
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

describe('guard', () => {
	test('figures of one class may share an axis and be ranked', () => {
		expect(guard([row('USA', 'ic3'), row('CAN', 'cafc'), row('USA', 'ic3')], classes)).toEqual({
			classes: [{ class: 'complaint-losses', entities: ['USA', 'CAN'] }],
			mixed: false,
			rankable: true
		});
	});

	test('complaints and police cases on one axis are mixed and not ranked', () => {
		const guarded = guard([row('JPN', 'npa'), row('USA', 'ic3')], classes);
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
		const guarded = guard([row('GBR', 'action'), row('USA', 'ic3')], classes);
		expect(guarded.classes.map((one) => one.class)).toEqual(['complaint-losses', 'complaint-losses/fiscal-year']);
		expect(guarded.mixed).toBe(true);
	});

	test('a metric that mixes ways of counting is told apart by the status of its figures', () => {
		const guarded = guard(
			[row('VNM', 'scams', 'survey'), row('VNM', 'scams', 'estimate'), row('VNM', 'scams')],
			classes
		);
		expect(guarded.classes.map((one) => one.class)).toEqual(['survey', 'model-estimate', 'mixed']);
	});

	test('two places under a mixed metric cannot be compared, one alone can', () => {
		expect(guard([row('VNM', 'scams'), row('WORLD', 'scams')], classes).mixed).toBe(true);
		expect(guard([row('VNM', 'scams')], classes).mixed).toBe(false);
	});

	test('parts of years are of one class and still not ranked', () => {
		expect(guard([row('KOR', 'jan_oct'), row('VNM', 'jan_oct')], classes)).toMatchObject({
			mixed: false,
			rankable: false
		});
	});

	test('a metric nobody described counts as mixed; nothing is neither mixed nor ranked wrongly', () => {
		expect(guard([row('USA', 'unheard')], classes).classes).toEqual([{ class: 'mixed', entities: ['USA'] }]);
		expect(guard([], classes)).toEqual({ classes: [], mixed: false, rankable: true });
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

	test('reads fiscal years from an id or from a definition', () => {
		const metric = { id: 'x', comparability: 'complaints', label_en: 'Reports', definition_en: 'Reports of a year.' };
		expect(metricClass(metric)).toBe('complaints');
		expect(metricClass({ ...metric, id: 'x_fy' })).toBe('complaints/fiscal-year');
		expect(metricClass({ ...metric, definition_en: 'In the year from July to June.' })).toBe('complaints/fiscal-year');
		expect(metricClass({ ...metric, definition_en: 'Since July; not a calendar year.' })).toBe('complaints');
	});
});

test('the words of a page carry the class of each metric of its rows', () => {
	const words = wordsFor(openData(), [row('USA', 'ic3_losses'), row('GBR', 'actionfraud_reports_fy')], [], 'vi');
	expect(Object.keys(words.metrics)).toEqual(['ic3_losses', 'actionfraud_reports_fy']);
	expect(words.metrics.ic3_losses?.label).toBe(openData().metrics.get('ic3_losses')?.label_vi);
	expect(metricClasses(words)).toEqual({
		ic3_losses: 'complaint-losses',
		actionfraud_reports_fy: 'complaints/fiscal-year'
	});
});
