import { max, rollup, sum } from 'd3';
import type { Observation } from '$lib/data/observation';
import { isSound, say, type Said } from './said';
import { listWords, percent } from '$lib/words/format';
import type { Language } from '$lib/words/language';

/** The parts of one breakdown (by State, by age, by kind of crime) under one metric, all years, and the totals. */
export interface Breakdown {
	readonly rows: readonly Observation[];
	/** Totals that the publisher printed for the same thing; null where the parts are all there is and none counts twice. */
	readonly totals: readonly Observation[] | null;
}

/** Parts of a year's whole. */
export interface Share {
	readonly year: number;
	readonly parts: readonly Observation[];
	/** Percent of the whole, 0–100. */
	readonly percent: number;
	/** All that the whole was made of: the printed total, or every part. */
	readonly whole: readonly Observation[];
}

/** How much of a printed total the parts held must make up, so that the largest of them are the largest of all. */
const NEARLY_ALL = 0.9;

/**
 * What a year's parts are shares of: its printed total where the parts held make up nearly all of it; where none is printed
 * all parts, if the year has as many as the fullest one. Null where parts are missing: the largest of those held are then shares
 * of nothing that is known.
 */
function wholeOf({ rows, totals }: Breakdown, year: number): readonly Observation[] | null {
	const ofYear = rows.filter((row) => row.year === year);
	if (!ofYear.every(isSound)) return null;
	const parts = sum(ofYear, ({ value }) => value);
	if (totals !== null) {
		const total = totals.find((row) => row.year === year && isSound(row));
		return total !== undefined && total.value > 0 && parts >= total.value * NEARLY_ALL ? [total] : null;
	}
	const fullest =
		max(
			rollup(
				rows,
				({ length }) => length,
				(row) => row.year
			).values()
		) ?? 0;
	return parts > 0 && ofYear.length === fullest ? ofYear : null;
}

/** What these parts of one year make of its whole; null where the year is not complete, and without parts. */
export function shareOf(parts: readonly Observation[], breakdown: Breakdown): Share | null {
	const [first] = parts;
	if (first === undefined) return null;
	const whole = wholeOf(breakdown, first.year);
	if (whole === null) return null;
	const percent = (sum(parts, ({ value }) => value) / sum(whole, ({ value }) => value)) * 100;
	return { year: first.year, parts, percent, whole };
}

/** The largest parts of a year, as many as asked for, with their share; null where the year is not complete or has fewer. */
export function largestOf(year: number, count: number, breakdown: Breakdown): Share | null {
	const parts = largestFirst(breakdown.rows, year).slice(0, count);
	return parts.length < count ? null : shareOf(parts, breakdown);
}

/** The fewest parts of a year, the largest first, that make up more than half; null where the year is not complete. */
export function majorityOf(year: number, breakdown: Breakdown): Share | null {
	const parts = largestFirst(breakdown.rows, year);
	for (let count = 1; count <= parts.length; count += 1) {
		const share = shareOf(parts.slice(0, count), breakdown);
		if (share === null || share.percent > 50) return share;
	}
	return null;
}

/** What can be said of the newest of these years; null where nothing can be said of any. */
export function newestShare(years: readonly number[], of: (year: number) => Share | null): Share | null {
	for (const year of [...years].sort((a, b) => b - a)) {
		const share = of(year);
		if (share !== null) return share;
	}
	return null;
}

function largestFirst(rows: readonly Observation[], year: number): readonly Observation[] {
	return rows.filter((row) => row.year === year).sort((a, b) => b.value - a.value);
}

/** A sentence on a share, with its places to fill in. */
export type ShareSentence = (
	inputs: { parts: string; share: string; year: number },
	options: { locale: Language }
) => string;

/** What parts make of their year's whole: "California, Texas and Florida: 38% of the losses reported by state in 2024". */
export function shareSaid(share: Share, names: readonly string[], sentence: ShareSentence, language: Language): Said {
	const words = { parts: listWords(names, language), share: percent(share.percent, language, 0), year: share.year };
	return say(sentence(words, { locale: language }), [...share.parts, ...share.whole]);
}
