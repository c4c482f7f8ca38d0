import { hasMark, type Amount } from '$lib/data/convert';
import { isOnlyRange, type Flag, type Observation, type Status } from '$lib/data/observation';
import { figure, range } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';

/** Amounts as drawn, by figure id, where what is drawn was computed from what was published. */
export type Amounts = ReadonlyMap<string, Amount>;

/** The status in words, in the page's language unless another is named. */
export function statusWord(status: Status, locale?: Language): string {
	return {
		reported: m.status_reported,
		official: m.status_official,
		survey: m.status_survey,
		estimate: m.status_estimate,
		projection: m.status_projection
	}[status]({}, locale === undefined ? {} : { locale });
}

/** How an amount is told that rests on a rate that nobody published: as "about", to two digits; every other as it is. */
export function told(amount: Pick<Amount, 'steps'>, language: Language) {
	const isRough = hasMark(amount, 'implied');
	return {
		number: (value: number) => (isRough ? Number(value.toPrecision(2)) : value),
		about: (figure: string) => (isRough ? m.figure_about({ figure }, { locale: language }) : figure)
	};
}

/**
 * A figure with its unit, as a range where one was published, and marked where it covers part of a year only. An amount
 * that rests on a rate that nobody published is told as "about", to two digits.
 */
export function figureText(
	of: Pick<Observation, 'value' | 'low' | 'high' | 'unit'> & Partial<Pick<Amount, 'steps'>>,
	flags: Observation['flags'],
	language: Language
): string {
	const { unit, steps = [] } = of;
	const { number, about } = told({ steps }, language);
	const text = about(
		isOnlyRange(of) ? range(number(of.low), number(of.high), unit, language) : figure(number(of.value), unit, language)
	);
	return withFlags(text, flags, language);
}

/** What must be known of a figure, as it is said behind it. */
const TOLD = {
	'part-year': m.figure_part_of_year,
	'not-found-again': m.figure_not_found_again,
	disputed: m.figure_disputed
} as const;

/** Whether a flag is said with the figure that has it. */
export const isTold = (flag: Flag): flag is keyof typeof TOLD => Object.hasOwn(TOLD, flag);

/** A figure's words, with what must be known of it behind: "part of the year", "not found again", "disputed". */
export function withFlags(figure: string, flags: Observation['flags'], language: Language): string {
	const told = (['part-year', 'not-found-again', 'disputed'] as const).filter((flag) => flags.includes(flag));
	return told.reduce((text, flag) => TOLD[flag]({ figure: text }, { locale: language }), figure);
}
