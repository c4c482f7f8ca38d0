import { describe, expect, test } from 'vitest';
import { chosenIn, chosenYears, reachesOutside, shownIn, shownYears, singleYear, typedYear } from '$lib/filters/years';

const span = { from: 2011, to: 2031 };

describe('shownYears', () => {
	test.each([
		[
			{ from: null, to: null },
			{ from: 2011, to: 2031 }
		],
		[
			{ from: 2015, to: null },
			{ from: 2015, to: 2031 }
		],
		[
			{ from: 1990, to: 2015 },
			{ from: 2011, to: 2015 }
		],
		[
			{ from: 2040, to: 2050 },
			{ from: 2031, to: 2031 }
		]
	])('%o shows %o', (filters, shown) => {
		expect(shownYears(filters, span)).toEqual(shown);
	});
});

describe('chosenYears', () => {
	test('the ends of the span are no choice', () => {
		expect(chosenYears(2011, 2031, span)).toEqual({ from: null, to: null });
	});

	test('one end alone can be left open', () => {
		expect(chosenYears(2011, 2020, span)).toEqual({ from: null, to: 2020 });
		expect(chosenYears(2020, 2031, span)).toEqual({ from: 2020, to: null });
	});

	test('the later year given first is swapped', () => {
		expect(chosenYears(2024, 2015, span)).toEqual({ from: 2015, to: 2024 });
	});

	test('years out of the span move to its ends', () => {
		expect(chosenYears(1800, 2020, span)).toEqual({ from: null, to: 2020 });
		expect(chosenYears(2500, 2020, span)).toEqual({ from: 2020, to: null });
	});

	test('where a later year is shown while none is chosen, it is no choice, and the whole span is one', () => {
		const late = { ...span, own: 2020 };
		expect(chosenYears(2020, 2031, late)).toEqual({ from: null, to: null });
		expect(chosenYears(2011, 2031, late)).toEqual({ from: 2011, to: null });
		expect(chosenYears(2011, 2025, late)).toEqual({ from: null, to: 2025 });
		expect(shownYears({ from: null, to: null }, late)).toMatchObject({ from: 2020, to: 2031 });
		expect(shownYears({ from: null, to: 2025 }, late)).toMatchObject({ from: 2011, to: 2025 });
	});

	test('a span of one year has nothing to choose', () => {
		expect(chosenYears(2024, 2024, { from: 2024, to: 2024 })).toEqual({ from: null, to: null });
	});
});

describe('singleYear', () => {
	test('a year is written as itself, also at the ends of the span', () => {
		expect(singleYear(2020, span)).toEqual({ from: 2020, to: 2020 });
		expect(singleYear(2031, span)).toEqual({ from: 2031, to: 2031 });
	});

	test('a year out of the span moves to its end', () => {
		expect(singleYear(1800, span)).toEqual({ from: 2011, to: 2011 });
		expect(singleYear(2500, span)).toEqual({ from: 2031, to: 2031 });
	});
});

describe('typedYear', () => {
	test('an emptied field means the earliest or the latest year', () => {
		expect(typedYear('', 'from', span)).toBe(2011);
		expect(typedYear(' ', 'to', span)).toBe(2031);
	});

	test.each([
		['2020', 2020],
		[' 1800 ', 1800],
		['20.5', null],
		['2e3', null],
		['-2020', null],
		['twenty', null]
	])('"%s" is read as %s', (text, year) => {
		expect(typedYear(text, 'from', span)).toBe(year);
	});
});

test('an address that asks for years without figures is noticed', () => {
	expect(reachesOutside({ from: 1990, to: null }, span)).toBe(true);
	expect(reachesOutside({ from: null, to: 2032 }, span)).toBe(true);
	expect(reachesOutside({ from: 2011, to: 2031 }, span)).toBe(false);
	expect(reachesOutside({ from: null, to: null }, span)).toBe(false);
});

describe('a chart of a single year', () => {
	test('reads a span as its last year, and shows its own year only while none is chosen', () => {
		expect(shownIn('single', { from: 2015, to: 2020 }, span)).toEqual({ from: 2020, to: 2020 });
		expect(shownIn('single', { from: 2015, to: null }, span, 2024)).toEqual({ from: 2024, to: 2024 });
		expect(shownIn('single', { from: null, to: null }, span)).toEqual({ from: 2031, to: 2031 });
		expect(shownIn('range', { from: 2015, to: null }, span, 2024)).toEqual({ from: 2015, to: 2031 });
	});

	test('writes the later of two years', () => {
		expect(chosenIn('single', 2015, 2031, span)).toEqual({ from: 2031, to: 2031 });
		expect(chosenIn('range', 2015, 2031, span)).toEqual({ from: 2015, to: null });
	});
});
