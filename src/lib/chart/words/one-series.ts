import { greatest, least } from 'd3';
import { countsOf, labelOf } from '$lib/data/labels';
import type { Observation } from '$lib/data/observation';
import { isSound } from '$lib/statements/said';
import { lastRun } from '$lib/statements/path';
import { comparable } from '$lib/statements/rises';
import { listApart, yearSpans } from '$lib/words/format';
import { m } from '$lib/paraglide/messages';
import { mayJoin } from '../draw/may-join';
import type { Series } from '../draw/series';
import { amountOf, figureWords, isRange, yearly, type Telling } from './telling';

/** Publishers that are named one by one. */
const SOURCES = 3;

/** Years in which a series was counted in another way than the year before. */
export function breaksOf(rows: readonly Observation[]): readonly number[] {
	return rows.flatMap((row, at) => {
		const before = rows[at - 1];
		if (before === undefined) return [];
		const other = row.flags.includes('break') || row.metric !== before.metric || row.unit !== before.unit;
		return other ? [row.year] : [];
	});
}

/** Years between the first and the last figure that have none. */
export function gapsOf(rows: readonly Observation[]): readonly number[] {
	return rows.flatMap(({ year }, at) => {
		const missing = Math.max(0, year - (rows[at - 1]?.year ?? year) - 1);
		return Array.from({ length: missing }, (_, back) => year - missing + back);
	});
}

/**
 * What the figures of one series do: how they begin and end, the highest and the lowest, the largest step from one year to the
 * next, all of it within the last run that was counted in one way; where that changed, and who counted what.
 */
export function oneSeriesWords(series: Series, telling: Telling): readonly string[] {
	const options = { locale: telling.input.language };
	const rows = yearly(series);
	const { rows: run } = lastRun(rows);
	const breaks = breaksOf(rows);
	const [first] = run;
	const since = breaks.at(-1);
	return [
		...(since !== undefined && first !== undefined
			? [m.words_since({ years: yearSpans(breaks), last: since }, options)]
			: []),
		...(rows.some((row) => !isSound(row)) && run.length > 0 ? [m.words_aside({}, options)] : []),
		...runWords(run, telling),
		...sourceWords(rows, telling)
	];
}

/** Who published the figures, with what each counted; nothing where that would be a list. */
function sourceWords(rows: readonly Observation[], { input: { words, language } }: Telling): readonly string[] {
	const named = rows.map(({ publisher, metric }) => {
		const counted = countsOf(words, publisher, metric);
		const name = labelOf(words.publishers, publisher);
		return counted === '' ? name : `${name} (${counted})`;
	});
	const publishers = [...new Set(named)];
	if (publishers.length === 0 || publishers.length > SOURCES) return [];
	return [m.words_from({ publishers: listApart(publishers) }, { locale: language })];
}

function runWords(run: readonly Observation[], telling: Telling): readonly string[] {
	const options = { locale: telling.input.language };
	const told = (row: Observation) => figureWords(row, telling);
	const [first] = run;
	const last = run.at(-1);
	if (first === undefined || last === undefined) return [];
	if (first === last) return [m.words_only({ figure: told(first), year: first.year }, options)];
	if (run.every((row) => told(row) === told(first))) {
		return [m.words_same({ figure: told(first), from: first.year, to: last.year }, options)];
	}
	const ends = m.words_ends({ low: told(first), from: first.year, high: told(last), to: last.year }, options);
	// A slope draws its two ends, nothing between them
	if (telling.drawing.picture === 'slope') return [ends];
	return [ends, ...extremesWords(run, telling), ...changeWords(run, telling)];
}

function extremesWords(run: readonly Observation[], telling: Telling): readonly string[] {
	const options = { locale: telling.input.language };
	const size = (row: Observation) => amountOf(row, telling).value;
	const [highest, lowest] = [greatest(run, size), least(run, size)];
	if (run.length < 3 || highest === undefined || lowest === undefined) return [];
	if (run.some((row) => isRange(row, telling))) return [];
	const yearsOf = (one: Observation) => yearSpans(run.filter((row) => size(row) === size(one)).map(({ year }) => year));
	return [
		m.words_extremes(
			{
				high: figureWords(highest, telling),
				highYears: yearsOf(highest),
				low: figureWords(lowest, telling),
				lowYears: yearsOf(lowest)
			},
			options
		)
	];
}

/** The largest step between two years that follow one another; none where an exchange rate may have made it. */
function changeWords(run: readonly Observation[], telling: Telling): readonly string[] {
	const isConverted = (row: Observation) => amountOf(row, telling).steps.some(({ kind }) => kind === 'exchange-rate');
	if (run.length < 3 || run.some((row) => isConverted(row) || isRange(row, telling))) return [];
	const pairs = run.flatMap((row, at) => {
		const before = run[at - 1];
		return before !== undefined && mayJoin(before, row) && comparable(before, row, run) ? [{ before, row }] : [];
	});
	const size = (row: Observation) => amountOf(row, telling).value;
	const widest = greatest(pairs, ({ before, row }) => Math.abs(size(row) - size(before)));
	if (widest === undefined || pairs.length < 2) return [];
	const { before, row } = widest;
	const [from, to] = [figureWords(before, telling), figureWords(row, telling)];
	if (from === to) return [];
	return [m.words_change({ low: from, from: before.year, high: to, to: row.year }, { locale: telling.input.language })];
}
