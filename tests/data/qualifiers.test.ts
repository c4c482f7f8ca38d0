import { expect, test } from 'vitest';
import { crimeOf } from '$lib/countries/server/crime';
import { countryCodes } from '$lib/catalogue/server/country-rows';
import { openData } from '$lib/data/server/load';
import { qualifiersOf } from '$lib/data/server/qualifiers';
import { foundFor } from '$lib/press/server/found';

const data = openData();

/** What a note says of its own figure, by qualifier. */
const NOTES = {
	'at-least': /\bat least\b/,
	over: /\b(over|more than)\b/,
	almost: /\b(almost|nearly|just under)\b/,
	about: /\b(about|around|approximately)\b/,
	provisional: /\bprovisional\b/
} as const;
const FIRST = /^(at least|over|almost|nearly|about|provisional)\b/;
const PUBLISHED =
	/\b(published as|rounded \(|; )(just )?(over|more than|almost|nearly|about|around|approximately) ?[\d).]/;

test('every figure of the table of qualifiers is held, and its note says the same', () => {
	const figures = new Map(data.figures.map((row) => [row.id, row.note]));
	const wrong = data
		.rows('qualifiers')
		.flatMap(({ figure, qualifiers }) =>
			qualifiers.every((qualifier) => NOTES[qualifier].test(figures.get(figure) ?? '')) ? [] : [figure]
		);
	expect(wrong).toEqual([]);
});

test('a figure to print, a second choice and a figure of a title whose note begins with such a word have a row', () => {
	const printed = data.rows('recommended').flatMap((row) => {
		const found = row.print ? foundFor(data, row) : null;
		return found === null ? [] : [found.row.id, ...(found.second === null ? [] : [found.second.id])];
	});
	const titles = countryCodes(data).flatMap((code) => crimeOf(data, code, 'en')?.row.id ?? []);
	const told = new Set([...printed, ...titles]);
	const missing = data.figures.filter(
		(row) =>
			told.has(row.id) && (FIRST.test(row.note) || PUBLISHED.test(row.note)) && qualifiersOf(data, row).length === 0
	);
	expect(told.size).toBeGreaterThan(30);
	expect(missing.map(({ id, note }) => `${id}: ${note}`)).toEqual([]);
});

test('a lower bound alone is at least so much; a figure without a row is as it stands', () => {
	expect(qualifiersOf(data, { id: 'none', low: 5, high: null })).toEqual(['at-least']);
	expect(qualifiersOf(data, { id: 'none', low: 5, high: 9 })).toEqual([]);
	expect(qualifiersOf(data, { id: 'CAN.2025.cafc_losses.cnw-2026', low: null, high: null })).toEqual(['over']);
});
