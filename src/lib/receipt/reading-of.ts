import { hasMark, type Amount } from '$lib/data/convert';
import type { Observation, Status } from '$lib/data/observation';
import { countsOf, nameOf, type Words } from '$lib/data/words';
import { exact, figure, range } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Reading } from './reading';

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
		about: (figure: string) => (isRough ? m.about_figure({ figure }, { locale: language }) : figure)
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
	const { value, low, high, unit, steps = [] } = of;
	const { number, about } = told({ steps }, language);
	const onlyRange = low !== null && high !== null && value === low;
	const text = about(
		onlyRange ? range(number(low), number(high), unit, language) : figure(number(value), unit, language)
	);
	return flags.includes('part-year') ? m.part_of_year({ figure: text }, { locale: language }) : text;
}

/** What hovering, tapping or focusing a figure says. */
export function readingOf(row: Observation, words: Words, language: Language, amounts: Amounts): Reading {
	const amount = amounts.get(row.id);
	const rate = amount?.steps.find(({ kind }) => kind === 'exchange-rate') ?? null;
	const publisher = nameOf(words.publishers, row.publisher);
	const counts = countsOf(words, row.publisher, row.metric);
	const what = row.category === null ? nameOf(words.entities, row.entity) : nameOf(words.categories, row.category);
	return {
		head: `${what}, ${row.year}`,
		value: figureText(amount ?? row, row.flags, language),
		also:
			rate === null
				? ''
				: m.converted_from({
						figure: figureText(row, [], language),
						rate: exact(rate.value, rate.unit, language),
						year: rate.year
					}),
		status: statusWord(row.status),
		publisher: counts === '' ? publisher : `${publisher}: ${counts}`
	};
}
