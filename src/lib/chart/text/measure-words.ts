import { group } from 'd3';
import type { Measure } from '$lib/data/choices';
import { STEP_KINDS, type Amount, type Step, type StepKind } from '$lib/data/convert';
import { gapsByReason, type GapReason, type MeasureChoice, type UnmeasuredFigure } from '$lib/data/measures';
import { isCurrency, listApart, listWords, yearSpans } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { amountText } from '$lib/statements/amount-words';
import type { Drawing } from '../drawing';

/** A message with nothing to fill in. */
type Plain = (inputs: Record<string, never>, options: { locale: Language }) => string;

const GAPS: Readonly<
	Record<GapReason, (inputs: { count: number; years: string }, options: { locale: Language }) => string>
> = {
	'no-rate': m.measure_gap_no_rate,
	'no-population': m.measure_gap_no_population,
	'no-users': m.measure_gap_no_users,
	'no-gdp': m.measure_gap_no_gdp,
	'no-prices': m.measure_gap_no_prices,
	'not-money': m.measure_gap_not_money,
	'not-a-total': m.measure_gap_not_a_total,
	'no-first': m.measure_gap_no_first,
	broken: m.measure_gap_broken,
	'part-year': m.measure_gap_part_year
};

/** As many figures as a note names one by one. */
const NAMED = 6;

/** Figures that a stack has no place for, by name, year and amount while they are few; none where it has a place for all. */
export function unstackedNotes({ unstacked }: Pick<Drawing, 'unstacked'>, language: Language): readonly string[] {
	if (unstacked.length === 0) return [];
	const options = { locale: language };
	if (unstacked.length > NAMED) return [m.chart_note_unstacked_many({ count: unstacked.length }, options)];
	const named = unstacked.map(({ name, row: { year }, amount }) => `${name} ${year}: ${amountText(amount, language)}`);
	return [m.chart_note_unstacked({ figures: listApart(named) }, options)];
}

/** One sentence a reason: how many figures of which years are not drawn, and why. */
export function gapNotes(gaps: readonly UnmeasuredFigure[], language: Language): string[] {
	return gapsByReason(gaps).map(({ reason, count, years }) =>
		GAPS[reason]({ count, years: yearSpans(years) }, { locale: language })
	);
}

/** Name of a measure on its control; `money` tells amounts of money from counts. */
export function measureLabel(measure: Measure, { money }: { readonly money: boolean }, language: Language): string {
	const labels: Readonly<Record<Measure, Plain>> = {
		value: m.measure_label_value,
		'per-person': money ? m.measure_label_per_person : m.measure_label_per_100000,
		'per-user': money ? m.measure_label_per_user : m.measure_label_per_100000_users,
		'gdp-share': m.measure_label_gdp_share,
		'constant-usd': m.measure_label_constant_usd,
		change: m.measure_label_change
	};
	return labels[measure]({}, { locale: language });
}

/** What a subtitle needs to know of the figures drawn. */
export interface SubtitleFacts {
	/** The unit they were published in; null where they are money in several currencies. */
	readonly unit: string | null;
	/** `priceYear` of the denominators; null where there are no prices. */
	readonly priceYear: number | null;
	readonly language: Language;
}

/** The unit of what is drawn, as a phrase in the middle of a sentence: "US dollars per person". */
export function measureSubtitle(choice: MeasureChoice, { unit, priceYear, language }: SubtitleFacts): string {
	const options = { locale: language };
	const money = unit === null || isCurrency(unit);
	const drawn = { unit: unitWords(money ? moneyUnit(choice.currency, unit) : unit, language) };
	switch (choice.measure) {
		case 'value':
			return drawn.unit;
		case 'per-person':
			return (money ? m.measure_subtitle_per_person : m.measure_subtitle_per_100000)(drawn, options);
		case 'per-user':
			return (money ? m.measure_subtitle_per_user : m.measure_subtitle_per_100000_users)(drawn, options);
		case 'gdp-share':
			return m.measure_subtitle_gdp_share({}, options);
		case 'constant-usd':
			if (priceYear === null) return m.measure_label_constant_usd({}, options);
			return m.measure_subtitle_constant_usd({ year: priceYear }, options);
		case 'change':
			if (unit === 'percent') return m.measure_subtitle_change_points({}, options);
			return (money ? m.measure_subtitle_change_money : m.measure_subtitle_change)({}, options);
	}
}

/** Unit of money drawn in a currency; null where it is several. */
function moneyUnit(currency: MeasureChoice['currency'], unit: string | null): string | null {
	return currency === 'local' ? unit : currency.toUpperCase();
}

/** A unit in words, in the plural; null: several currencies. An ISO code without words of its own stays. */
export function unitWords(unit: string | null, language: Language): string {
	const words: Readonly<Record<string, Plain>> = {
		USD: m.measure_unit_usd,
		VND: m.measure_unit_vnd,
		reports: m.measure_unit_reports,
		'reports-or-cases': m.measure_unit_reports_or_cases,
		cases: m.measure_unit_cases,
		incidents: m.measure_unit_incidents,
		persons: m.measure_unit_persons,
		percent: m.measure_unit_percent,
		index: m.measure_unit_index
	};
	if (unit === null) return m.measure_unit_local({}, { locale: language });
	return words[unit]?.({}, { locale: language }) ?? unit;
}

/** Which tables the amounts were computed with: a line a kind, with years and sources; empty where none was. */
export function stepNotes(
	amounts: readonly Amount[],
	language: Language,
	sourceTitle: (id: string) => string = (id) => id
): string[] {
	const steps = amounts.flatMap((amount) => amount.steps);
	return STEP_KINDS.flatMap((kind) => {
		const used = steps.filter((step) => step.kind === kind);
		return used.length === 0 || kind === 'year-sum' ? [] : [stepNote(kind, used, language, sourceTitle)];
	});
}

function stepNote(
	kind: StepKind,
	steps: readonly Step[],
	language: Language,
	sourceTitle: (id: string) => string
): string {
	const text = withMarks(namedStep(kind, steps, language, sourceTitle), steps, language);
	const publishers = new Set(steps.map(({ source }) => sourceTitle(source).split(': ')[0]));
	const joined = kind !== 'first-year' && publishers.size > 1;
	return joined ? m.measure_step_joined({ tables: text }, { locale: language }) : text;
}

/** What marks say of the numbers used: a sentence part each, with the years they are of. */
const MARKS = [
	['projection', m.measure_step_projection],
	['incomplete', m.measure_step_incomplete],
	['implied', m.measure_step_implied]
] as const;

function withMarks(text: string, steps: readonly Step[], language: Language): string {
	const said = MARKS.flatMap(([mark, message]) => {
		const years = steps.filter(({ marks }) => marks?.includes(mark) === true).map(({ year }) => year);
		return years.length === 0 ? [] : [message({ years: yearSpans(years) }, { locale: language })];
	});
	return [text, ...said].join('; ');
}

function namedStep(
	kind: StepKind,
	steps: readonly Step[],
	language: Language,
	sourceTitle: (id: string) => string
): string {
	const options = { locale: language };
	const bySource = [...group(steps, ({ source }) => sourceTitle(source))];
	const last = bySource.at(-1)?.[1] ?? [];
	// Of several tables each stands with its own years; the last ones are told by the message.
	const sources = bySource.map(([title, of], at) =>
		at === bySource.length - 1 ? title : `${title} (${yearSpans(of.map(({ year }) => year))})`
	);
	const years = yearSpans((kind === 'first-year' ? steps : last).map(({ year }) => year));
	const filled = { sources: listWords(sources, language), years };
	switch (kind) {
		case 'exchange-rate':
			return m.measure_step_exchange_rate(filled, options);
		case 'population':
			return m.measure_step_population(filled, options);
		case 'internet-users':
			return m.measure_step_internet_users(filled, options);
		case 'gdp':
			return m.measure_step_gdp(filled, options);
		case 'us-prices':
			return m.measure_step_us_prices({ ...filled, base: Math.max(...steps.map(({ year }) => year)) }, options);
		case 'first-year':
			return m.measure_step_first_year({ years }, options);
		case 'year-sum':
			return m.chart_note_relative({}, options);
	}
}
