import { expect, test } from 'vitest';
import { beside, kindOf, newestOf, newestYears } from '$lib/statements/recommended';
import { filled, gapsIn } from '$lib/statements/gaps';
import { yearRange } from '$lib/press/words';
import { withSource } from '$lib/statements/with-source';
import { observation } from '../fixtures/observations';

/** Spaces that keep words together, as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const at = (year: number, value: number, more: Parameters<typeof observation>[0] = {}) =>
	observation({ entity: 'AAA', metric: 'losses', unit: 'USD', year, value, ...more });
const rule = { place: 'AAA', metric: 'losses', statuses: ['reported' as const] };

test('the newest whole figure is taken; one that is incomplete, disputed, part of a year or a copy is not', () => {
	const rows = [
		at(2020, 5),
		at(2021, 6),
		at(2022, 7, { flags: ['incomplete'] }),
		at(2023, 8, { flags: ['disputed'] }),
		at(2024, 9, { flags: ['part-year'] }),
		at(2025, 10, { flags: ['echo'] }),
		at(2026, 11, { status: 'survey' })
	];
	expect(newestOf(rule, rows)?.value).toBe(6);
	expect(newestOf(rule, [])).toBeNull();
});

test('a range joins the same metric, year and kind, and leaves out what its publisher replaced', () => {
	const own = at(2024, 100, { source: 'a' });
	const rows = [
		own,
		at(2024, 120, { source: 'b' }),
		at(2024, 90, { source: 'old' }),
		at(2024, 400, { source: 'c', status: 'survey', office: 'other' }),
		at(2023, 50, { source: 'd' })
	];
	const old = rows[2]?.id ?? '';
	const found = beside(own, rows, new Set([old]), () => null);
	expect(found.alike.map(({ value }) => value)).toEqual([100, 120]);
	expect(found.second?.value).toBe(400);
});

test('the figure to turn to is another publisher’s, at most a year older', () => {
	const own = at(2024, 100, { office: 'one' });
	const older = at(2022, 1, { office: 'two', metric: 'near' });
	const near = at(2024, 2, { office: 'two', metric: 'near' });
	const far = at(2024, 3, { office: 'three', metric: 'far' });
	const rank = (metric: string) => ({ near: 1, far: 2 })[metric] ?? null;
	expect(beside(own, [own, older], new Set(), rank).second).toBeNull();
	expect(beside(own, [own, far, near], new Set(), rank).second?.value).toBe(2);
});

test('years without a number to print end where the data end', () => {
	const rows = [at(2030, 9), at(2024, 2), at(2024, 1), at(2023, 3), at(2022, 4), at(2021, 5)];
	const years = newestYears(rule, rows, 2026);
	expect(years.map((of) => plain(yearRange(of, 'en')))).toEqual(['2024: $1–2', '2023: $3', '2022: $4']);
});

test('a count, a survey and a model are three kinds', () => {
	expect(kindOf('official')).toEqual(['reported', 'official']);
	expect(kindOf('survey')).toEqual(['survey']);
	expect(kindOf('projection')).toEqual(['estimate', 'projection']);
});

test('a gap that nothing fills stops', () => {
	expect(gapsIn('{amount} in {year}')).toEqual(['amount', 'year']);
	expect(filled('{amount} in {year}', { amount: '$1', year: '2024' })).toBe('$1 in 2024');
	expect(() => filled('{amount}', {})).toThrow('Nothing fills {amount}.');
});

test('a sentence is copied with as much of its source as is known', () => {
	const source = { publisher: 'Police', via: 'Daily', year: '2025', address: 'https://a.example/' };
	expect(withSource('So it is.', source, 'en')).toBe('So it is. (Police, via Daily, 2025; https://a.example/)');
	expect(withSource('So it is.', { ...source, via: '', year: '', address: '' }, 'en')).toBe('So it is. (Police)');
	expect(withSource('Thế.', source, 'vi')).toBe('Thế. (Police, theo Daily, 2025; https://a.example/)');
});
