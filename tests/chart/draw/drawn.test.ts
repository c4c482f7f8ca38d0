import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { specMade } from '$lib/chart/made';
import { openData } from '$lib/data/server/load';
import { fromCsv, toCsv } from '$lib/export/csv';
import { chartExport } from '$lib/export/server/chart-export';
import { FILTERS, searchOf } from '$lib/filters/filters';
import { anyChoice, chosenInput, OBSERVED, specOf } from '../../fixtures/draw-input';
import { faultsIn } from '../../fixtures/observations';

describe.each(OBSERVED)('%s, in 200 states of the page', { timeout: 60_000 }, (slug) => {
	const { rows, columns } = chartExport(openData(), slug);
	// Read back once: what picks rows by id out of a file has tests of its own.
	const saved = new Map(fromCsv(toCsv(rows, columns)).rows.map((row) => [row['id'], row]));

	test('the rows that are saved are the rows that are drawn, in their order', () => {
		fc.assert(
			fc.property(anyChoice(slug), (filters) => {
				const { drawing, chartText } = specMade(specOf(slug), chosenInput(slug, filters));
				expect(chartText.drawn).toEqual(drawing.rows.map(({ id }) => id));
				expect(chartText.drawn.map((id) => Number(saved.get(id)?.['value']))).toEqual(
					drawing.rows.map(({ value }) => value)
				);
				expect(new Set(chartText.drawn).size).toBe(chartText.drawn.length);
				expect(drawing.rows.every(({ id }) => drawing.amounts.has(id))).toBe(true);
				expect(faultsIn({ ...chartText, amounts: [...drawing.amounts.values()] })).toEqual([]);
			}),
			{ numRuns: 200 }
		);
	});

	test('whatever this chart can follow comes back from the address unchanged', () => {
		fc.assert(
			fc.property(anyChoice(slug), (filters) => {
				const fitted = chosenInput(slug, filters).filters;
				expect(FILTERS.read(new URLSearchParams(searchOf(fitted)))).toEqual({ values: fitted, ignored: [] });
			}),
			{ numRuns: 200 }
		);
	});
});
