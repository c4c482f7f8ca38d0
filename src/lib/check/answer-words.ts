import { amountText } from '$lib/statements/amount-words';
import type { Flag, Observation } from '$lib/data/observation';
import { labelOf, type Labels } from '$lib/data/labels';
import {
	capital,
	fold,
	precise,
	count,
	between,
	isCurrency,
	listWords,
	magnitude,
	money,
	percent
} from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { figureText, statusWord } from '$lib/statements/figure-text';
import { flagWord } from '$lib/statements/flag-words';
import type { FigureLine } from './claim-page';
import type { Match } from './matcher/rank';
import type { Change } from './matcher/changes';
import type { FigureIndex } from './matcher/figure-index';
import { isState } from './matcher/lexicon';
import type { Answer, QuantityAnswer } from './matcher/match';
import type { Standing } from './matcher/places-held';
import { LONGEST } from './matcher/sentence';

/** Flags that are no doubt of the figure itself, or are told otherwise. */
const TOLD: readonly Flag[] = ['break', 'part-year', 'echo'];

/** Figures that match as lines of a list: an amount of our own says what it was made of, and doubts are told. */
export function matchLines(matches: readonly Match[], words: Labels, language: Language): readonly FigureLine[] {
	return matches.map((match): FigureLine => {
		const { row, amount, repeats } = match;
		const published = publishedText(row, language);
		return {
			id: row.id,
			text: amount === null ? published : amountText(amount, language),
			what: whatOf(match, words),
			publisher: labelOf(words.publishers, row.publisher),
			status: row.status,
			statusWord: statusWord(row.status),
			remarks: [
				...(amount === null ? [] : [m.check_converted_from({ figure: published })]),
				...(repeats !== null || row.flags.includes('echo') ? [m.check_copy()] : []),
				...row.flags.filter((flag) => !TOLD.includes(flag)).map((flag) => flagWord(flag))
			]
		};
	});
}

/** A figure as it was published; a rate with what it is of. */
export function publishedText(row: Observation, language: Language): string {
	if (row.unit === 'LCU_per_USD') return `${precise(row.value, language)} ${m.sources_unit_rate()}`;
	return figureText(row, row.flags, language);
}

/** What a figure counts, where and when; a place that its name has already is not said again. */
export function whatOf({ row }: Match, words: Labels): string {
	return `${seriesOf(row, words)}, ${row.year}`;
}

/** What a figure and those of other years count, and where. */
export function seriesOf(row: Observation, words: Labels): string {
	const metric = words.metrics[row.metric]?.label ?? row.metric;
	const part = row.category === null ? [] : [labelOf(words.categories, row.category)];
	const place = labelOf(words.entities, row.entity);
	const named = fold(metric).includes(fold(place)) ? [] : [place];
	return [...part, metric, ...named].join(', ');
}

/** A count below ten in words, as sentences have it: 2 → "two", "hai"; from ten on in figures. */
export function numberName(number: number, language: Language): string {
	return m.number_names({}, { locale: language }).split(', ')[number] ?? count(number, language);
}

/** A whole answer as text, as a live region says it: what was checked before, then a sentence for each number. */
export function summaryOf(answer: Answer, index: FigureIndex, language: Language): string {
	const { sentence, claims, quantities } = answer;
	const [first] = claims;
	const checked = first === undefined ? [] : [m.check_answer_claim({ verdict: first.verdict })];
	const numbers = quantities.map(
		(one) => `${quantityWords(one, language)}: ${verdictWords(one, answer, index, language)}`
	);
	const nothing = claims.length === 0 && quantities.length === 0 ? [nothingWords(answer)] : [];
	const cut = sentence.cut ? [cutWords(language)] : [];
	return [...checked, ...numbers, ...nothing, ...cut].join(' ');
}

/** What is said of a text of which only the beginning was read. */
export function cutWords(language: Language): string {
	return m.check_cut({ most: count(LONGEST, language) });
}

/** What is said where no number can be compared. */
export function nothingWords({ sentence }: Answer): string {
	return sentence.subjects.has('convention') ? m.check_answer_convention() : m.check_answer_nothing();
}

/** The answer to one number, as a sentence. */
export function verdictWords(
	{ verdict, figures, near, held, change, standing }: QuantityAnswer,
	{ sentence }: Answer,
	{ words }: FigureIndex,
	language: Language
): string {
	const originals = figures.filter((one) => !isCopy(one));
	const shown = originals.length > 0 ? originals : figures;
	const number = capital(numberName(shown.length, language));
	const [only] = shown;
	const places = [...sentence.places]
		.filter((place) => place !== 'WORLD')
		.map((place) => labelOf(words.entities, place));
	if (standing !== null) return standingWords(standing, words);
	switch (verdict) {
		case 'says':
			return (
				(only === undefined ? '' : m.check_says({ count: shown.length, number, what: whatOf(only, words) })) +
				copiesWords(figures, shown, language)
			);
		case 'converted':
			return change === null ? m.check_converted() : m.check_converted_change(changeWords(change, language));
		case 'ask-place':
			return m.check_ask_place();
		case 'ask-year':
			return m.check_ask_year();
		case 'close':
			return m.check_close({ count: shown.length, number });
		case 'other-year':
			return m.check_other_year({
				years: distinct(
					shown.map(({ row }) => String(row.year)),
					language
				)
			});
		case 'other-place':
			return m.check_other_place({
				places: distinct(
					shown.map(({ row }) => placeName(row, words)),
					language
				)
			});
		case 'change':
			return change === null
				? m.check_change()
				: m.check_change_other({ what: seriesOf(change.to, words), ...changeWords(change, language) });
		case 'none':
			if (!held && places.length > 0) return m.check_none_held({ places: listWords(places, language) });
			return near.length > 0 ? m.check_none_near() : m.check_none();
	}
}

/** A State's own name for a figure of one. */
function placeName({ entity, category }: Match['row'], { entities, categories }: FigureIndex['words']): string {
	return category !== null && isState(category) ? labelOf(categories, category) : labelOf(entities, entity);
}

/** Where a country stands in an index. */
function standingWords({ row, first, last, dense, among }: Standing, { entities }: FigureIndex['words']): string {
	const all = { year: row.year, country: labelOf(entities, row.entity), first, among };
	const once = first === dense ? '' : ` ${m.check_standing_dense({ dense })}`;
	return (first === last ? m.check_standing(all) : m.check_standing_tied({ ...all, last })) + once;
}

/** Both ends of a change, and what it comes to. */
function changeWords({ from, to, value, times }: Change, language: Language) {
	const share = percent(Math.abs(times ? (value - 1) * 100 : value), language, 1);
	const grown = times ? value >= 1 : value >= 0;
	const plain = grown ? m.check_change_up({ share }) : m.check_change_down({ share });
	return {
		low: publishedText(from, language),
		from: from.year,
		high: publishedText(to, language),
		to: to.year,
		change: times && grown ? m.check_change_times({ count: precise(value, language) }) : plain
	};
}

/** Whether a figure repeats another. */
export function isCopy({ row, repeats }: Match): boolean {
	return repeats !== null || row.flags.includes('echo');
}

function copiesWords(all: readonly Match[], shown: readonly Match[], language: Language): string {
	const copies = all.length - shown.length;
	return copies === 0 ? '' : ` ${m.check_copies({ count: numberName(copies, language) })}`;
}

function distinct(names: readonly string[], language: Language): string {
	return listWords([...new Set(names)], language);
}

/** A number of the sentence as it was understood, with its unit. */
export function quantityWords({ quantity, currencies, figures }: QuantityAnswer, language: Language): string {
	const { readings, upper, counted, per } = quantity;
	const [first] = readings;
	const found = currencies.find((code) => code === figures[0]?.row.unit);
	const unit = found ?? currencies[0] ?? counted ?? '';
	const words = (value: number) => {
		if (isCurrency(unit)) return money(value, unit, language);
		if (unit === 'percent') return percent(value, language);
		if (unit === 'times') return m.check_unit_times({ count: precise(value, language) });
		return value >= 1e6 ? magnitude(value, language) : precise(value, language);
	};
	const low = words(first?.value ?? 0);
	const high = upper?.[0];
	if (counted === 'place')
		return high === undefined ? m.check_place({ place: low }) : m.check_rank({ place: low, among: words(high.value) });
	const figure = high === undefined ? low : between(low, words(high.value), language);
	if (per === null) return figure;
	return per === 1 ? m.measure_amount_per_person({ figure }) : m.measure_amount_per_100000({ figure });
}

/** The years that a sentence names, as words; empty for none. */
export function yearWords({ sentence }: Answer): string {
	return sentence.years.map(({ year }) => String(year)).join(', ');
}
