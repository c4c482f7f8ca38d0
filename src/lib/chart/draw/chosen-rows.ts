import { ofStatus, within, yearsOf } from '$lib/data/select';
import type { Observation } from '$lib/data/observation';
import { labelOf } from '$lib/data/labels';
import { listWords } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { creditsOf } from '../figure/credits';
import type { ChartInput } from '../input';

/** Countries to draw: the reader's, else the chart's own. */
export function countriesOf(input: ChartInput): readonly string[] {
	return input.filters.countries.length > 0 ? input.filters.countries : input.countries;
}

/** Rows inside the chosen years and statuses. Order is kept. */
export function chosenRows(input: ChartInput): Observation[] {
	return ofStatus(within(input.rows, input.filters), input.filters.statuses);
}

/** First and last year of the axis: the chosen ones as far as the chart has figures, else its whole span. */
export function axisYears(input: ChartInput, rows: readonly Observation[] = input.rows): [number, number] {
	const span = yearsOf(rows) ?? { from: input.filters.from ?? 2000, to: input.filters.to ?? 2000 };
	const from = Math.max(input.filters.from ?? span.from, span.from);
	const to = Math.min(input.filters.to ?? span.to, span.to);
	return from <= to ? [from, to] : [span.from, span.to];
}

/** First and last year of the axis where these figures are drawn; null where none are. */
export function yearsDrawn(input: ChartInput, rows: readonly Observation[]): readonly [number, number] | null {
	return rows.length === 0 ? null : axisYears(input, rows);
}

/** Says that a choice of countries does nothing here; empty while none is chosen. */
export function cannotFollowCountries(input: ChartInput, reason: string): string[] {
	return input.filters.countries.length > 0 ? [reason] : [];
}

/** Names the chosen countries without any figure here. */
export function withoutFigures(input: ChartInput, drawn: readonly Observation[]): string[] {
	const missing = countriesOf(input).filter((code) => !drawn.some(({ entity }) => entity === code));
	if (missing.length === 0 || input.filters.countries.length === 0) return [];
	const names = missing.map((code) => labelOf(input.words.entities, code));
	return [m.chart_note_no_figures({ countries: listWords(names, input.language) })];
}

/**
 * Whom these rows are credited to: their publishers, each once, in order of appearance, and by way of whom they were read;
 * `fallback` where there is no row.
 */
export function publishersOf(
	rows: readonly Observation[],
	input: ChartInput,
	fallback: string
): readonly [string, ...string[]] {
	const [first, ...more] = creditsOf(
		rows.map(({ publisher, source }) => ({
			name: labelOf(input.words.publishers, publisher),
			outlet: input.via[source] ?? null
		})),
		input.language
	);
	return first === undefined ? [fallback] : [first, ...more];
}
