import { beforeEach, describe, expect, test } from 'vitest';
import { NO_FILTERS } from '$lib/filters/filters';
import { summaryOf } from '$lib/filters/summary';
import { speak } from '$lib/words/language';

const span = { from: 2011, to: 2031 };
const nameOf = (code: string) => (code === 'VNM' ? 'Viet Nam' : code);

describe('summaryOf', () => {
	beforeEach(() => speak('en'));

	test('with nothing chosen, it gives the years and the currency', () => {
		expect(summaryOf(NO_FILTERS, span, nameOf)).toBe('2011–2031 · US$');
	});

	test('one country is named, several are counted', () => {
		expect(summaryOf({ ...NO_FILTERS, countries: ['VNM'] }, span, nameOf)).toBe('2011–2031 · Viet Nam · US$');
		expect(summaryOf({ ...NO_FILTERS, countries: ['VNM', 'AUS', 'SGP'] }, span, nameOf)).toBe(
			'2011–2031 · 3 countries · US$'
		);
	});

	test('one year, local currency and kinds of figures are said', () => {
		expect(
			summaryOf({ ...NO_FILTERS, from: 2024, to: 2024, currency: 'local', statuses: ['reported'] }, span, nameOf)
		).toBe('2024 · Local currency · Reported');
	});

	test('dong is named; a chart without money names no currency', () => {
		expect(summaryOf({ ...NO_FILTERS, currency: 'vnd' }, span, nameOf)).toBe('2011–2031 · dong');
		expect(summaryOf({ ...NO_FILTERS, currency: 'vnd' }, span, nameOf, { money: null })).toBe('2011–2031');
	});

	test('where a single year is shown, it is the last of the span', () => {
		const filters = { ...NO_FILTERS, from: 2015, to: 2020 };
		expect(summaryOf(filters, span, nameOf, { mode: 'single', money: null })).toBe('2020');
	});

	test('Vietnamese says the same', () => {
		speak('vi');
		expect(summaryOf({ ...NO_FILTERS, from: 2015, countries: ['VNM', 'AUS'] }, span, nameOf)).toBe(
			'2015–2031 · 2 nước · USD'
		);
	});
});
