import { figure } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** A line to be drawn before it is shown: part of it is given, the rest is the reader's. */
export interface Exercise {
	/** Chart that shows the figures. */
	readonly slug: string;
	/** What is to be drawn, as a question. */
	readonly question: string;
	/** Whose figures they are, and what they count. */
	readonly source: string;
	readonly unit: string;
	/** Of consecutive years, one figure each. */
	readonly figures: readonly { readonly id: string; readonly year: number; readonly value: number }[];
	/** How many of them are given. */
	readonly given: number;
	/** Top of the axis, which does not tell how the line ends. */
	readonly top: number;
}

/** What the reader drew: a value for every year that is not given, null where nothing is drawn yet. */
export type Guess = readonly (number | null)[];

/** One place of a drawn line: the year by its number among those to be drawn, and the value. */
export interface Stroke {
	readonly at: number;
	readonly value: number;
}

/** A guess without anything drawn. */
export function emptyGuess({ figures, given }: Pick<Exercise, 'figures' | 'given'>): Guess {
	return figures.slice(given).map(() => null);
}

/** The guess with a stroke from one place to another: every year between them on the straight line. */
export function drawn(guess: Guess, from: Stroke, to: Stroke): Guess {
	const [first, last] = from.at <= to.at ? [from, to] : [to, from];
	return guess.map((value, at) => {
		if (at < first.at || at > last.at) return value;
		if (at === to.at) return to.value;
		return first.value + ((last.value - first.value) * (at - first.at)) / (last.at - first.at);
	});
}

/** How many years are still to be drawn. */
export function missing(guess: Guess): number {
	return guess.filter((value) => value === null).length;
}

/** How far a guess is from the published figures. */
export interface Difference {
	/** Mean of the distances, in the unit of the figures. */
	readonly mean: number;
	/** In how many years it lies above, and below. */
	readonly above: number;
	readonly below: number;
	readonly count: number;
}

/** How far a whole guess is from the figures; null where a year is not drawn. */
export function differenceOf(guess: Guess, { figures, given }: Pick<Exercise, 'figures' | 'given'>): Difference | null {
	const truth = figures.slice(given);
	const apart = guess.flatMap((value, at) => {
		const own = truth[at];
		return value === null || own === undefined ? [] : [value - own.value];
	});
	if (apart.length === 0 || apart.length < truth.length) return null;
	return {
		mean: apart.reduce((sum, one) => sum + Math.abs(one), 0) / apart.length,
		above: apart.filter((one) => one > 0).length,
		below: apart.filter((one) => one < 0).length,
		count: apart.length
	};
}

/** The difference in a sentence: "On average your line is 12 points away from the published one: above it in 3 of 14 years, below it in 11." */
export function differenceWords({ mean, above, below, count }: Difference, unit: string, language: Language): string {
	const options = { locale: language };
	if (above + below === 0) return m.guess_exact({}, options);
	// Nobody draws tenths of a percent.
	const rounded = Number(mean.toPrecision(2));
	const difference =
		unit === 'percent'
			? m.measure_amount_points({ figure: figure(rounded, 'index', language) }, options)
			: figure(rounded, unit, language);
	return m.guess_result({ difference, above, below, count }, options);
}
