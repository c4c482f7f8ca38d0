import { figureLine } from '$lib/check/server/figure-lines';
import { stepTables } from '$lib/check/server/tables';
import type { FigureLine } from '$lib/check/claim-page';
import type { Data } from '$lib/data/server/data';
import { figuresBySource } from '$lib/data/server/figures';
import { labelOf } from '$lib/data/labels';
import { labelsFor } from '$lib/data/server/names';
import { jumpsIn, LEAP, timesApart, type Jump } from '$lib/data/jumps';
import { isDoubted, type Observation } from '$lib/data/observation';
import { factor } from '$lib/words/format';
import { column, type Language } from '$lib/words/language';
import { documentHealth, documentsByYear, type DocumentHealth, type DocumentsOfYear } from '../documents';

/** Below this share of people, percent, a few make a large factor. */
export const NEAR_ZERO = 1;

/** A leap in words. */
export interface ListedJump extends FigureLine {
	/** Why it is right; empty where no reason is recorded. */
	readonly why: string;
	/** "15", "0.04" are told as times more or times less. */
	readonly times: string;
	readonly isMore: boolean;
	/** The figure before, and its year. */
	readonly before: { readonly id: string; readonly text: string; readonly year: number };
}

/** Leaps by what is known of them. */
export interface Jumps {
	/** With a reason in the table of checked leaps. */
	readonly explained: readonly ListedJump[];
	/** Shares of people that were below `NEAR_ZERO` percent, where a few make a large factor: how many. */
	readonly nearZero: number;
	/** Without a recorded reason. */
	readonly open: readonly ListedJump[];
}

/** Figures in doubt, in words, which say what the doubt is. */
export function doubtfulFigures(data: Data, language: Language): readonly FigureLine[] {
	const rows = data.figures.filter(isDoubted);
	return rows.map(wordsOf(data, rows, language));
}

/** Leaps of ten times and more between one figure of a series and the next, in words: see `jumpsIn`. */
export function leaps(data: Data, language: Language): Jumps {
	const found = jumpsIn(data.figures, LEAP);
	const reasons = new Map(data.rows('checked').map((row) => [row.figure, row[column('why', language)]]));
	const line = wordsOf(data, [...found, ...found.map(({ before }) => before)], language);
	const listed = (jump: Jump): ListedJump => ({
		...line(jump),
		why: reasons.get(jump.id) ?? '',
		times: factor(timesApart(jump.value, jump.before.value), language),
		isMore: jump.value > jump.before.value,
		before: { id: jump.before.id, text: line(jump.before).text, year: jump.before.year }
	});
	const explained = found.filter(({ id }) => reasons.has(id));
	const others = found.filter(({ id }) => !reasons.has(id));
	return {
		explained: explained.map(listed),
		nearZero: others.filter(isNearZero).length,
		open: others.filter((jump) => !isNearZero(jump)).map(listed)
	};
}

function isNearZero({ unit, value, before }: Jump): boolean {
	return unit === 'percent' && Math.min(value, before.value) < NEAR_ZERO;
}

function wordsOf(data: Data, rows: readonly Observation[], language: Language) {
	const words = labelsFor(data, rows, [], language);
	const wording = { words, language, rateUnit: stepTables(data).rateUnit };
	return (row: Observation): FigureLine => {
		const known = figureLine(row, wording);
		const part = row.category === null ? '' : `${labelOf(words.categories, row.category)}: `;
		return { ...known, what: part + known.what };
	};
}

/** Documents by year, and what is wrong with some. */
export function documentState(data: Data): DocumentHealth & { readonly years: readonly DocumentsOfYear[] } {
	const read = new Map([...figuresBySource(data)].map(([source, rows]) => [source, rows.length]));
	const all = [...data.sources.values()];
	return { ...documentHealth(all, read), years: documentsByYear(all, read) };
}
