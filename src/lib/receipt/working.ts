import { hasMark, type Amount, type Step } from '$lib/data/convert';
import { type Observation, observationId } from '$lib/data/observation';
import { between, count, exact } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { amountText } from '$lib/statements/amount-words';
import { placeOf } from '$lib/data/denominators';
import type { FigureFile } from './file';

/** How an amount came about, so that whoever does the printed steps in turn gets the printed result to its last digit. */
export interface Working {
	/** The figure as published, with all its digits. */
	readonly published: string;
	/** What is done with it, one text a step: "÷ S$1.33623", "÷ 6,036,860; × 100,000". */
	readonly steps: readonly string[];
	/** What the page shows. */
	readonly result: string;
	/** The same as it is told elsewhere, where that is less exact; else empty. */
	readonly told: string;
}

/** The working of an amount that a page shows of a figure. */
export function workingOf(row: Observation, amount: Amount, language: Language): Working {
	let unit = row.unit;
	const steps = amount.steps.map((step, at) => {
		const text = stepText(step, { unit, amount, at, language });
		if (step.kind === 'exchange-rate') unit = step.unit === unit ? 'USD' : step.unit;
		return text;
	});
	return {
		published: ofPart(row, publishedExactly(row, language), language),
		steps,
		result: ofPart(row, amountText(amount, language, 'full'), language),
		told: hasMark(amount, 'implied') ? amountText(amount, language) : ''
	};
}

function publishedExactly({ value, low, high, unit }: Observation, language: Language): string {
	if (low === null || high === null || value !== low) return exact(value, unit, language);
	return between(exact(low, unit, language), exact(high, unit, language), language);
}

function ofPart({ flags }: Observation, text: string, locale: Language): string {
	return flags.includes('part-year') ? m.figure_part_of_year({ figure: text }, { locale }) : text;
}

interface Before {
	/** Unit of what the step is done with. */
	readonly unit: string;
	readonly amount: Amount;
	/** Position among the steps. */
	readonly at: number;
	readonly language: Language;
}

function stepText(step: Step, before: Before): string {
	const { language, amount, unit, at } = before;
	const number = exact(step.value, step.unit, language);
	const hundred = `× ${count(100, language)}`;
	switch (step.kind) {
		case 'exchange-rate':
			return `${step.unit === unit ? '÷' : '×'} ${number}`;
		case 'population':
			return amount.unit === 'persons' && amount.per === null ? `× ${number}; ÷ 100` : perMany(number, before);
		case 'internet-users':
			return perMany(number, before);
		case 'gdp':
		case 'year-sum':
			return `÷ ${number}; ${hundred}`;
		case 'us-prices':
			return `${amount.steps.findIndex(({ kind }) => kind === 'us-prices') === at ? '÷' : '×'} ${number}`;
		case 'first-year':
			return amount.unit === 'points' ? `− ${number}` : `÷ ${number}; − 1; ${hundred}`;
	}
}

/** A division by people; after the last one comes the number of people that the amount is per. */
function perMany(number: string, { amount, at, language }: Before): string {
	const many = amount.per?.count ?? 1;
	const last = at === amount.steps.length - 1;
	return many > 1 && last ? `÷ ${number}; × ${count(many, language)}` : `÷ ${number}`;
}

/**
 * Id of the figure that a step used, whose own receipt says where it comes from: of the row's place (a state has people of
 * its own) and the step's year;
 * exchange rates of the place that stands for the currency; prices of the United States; the first figure of the row's own
 * series. Null for a sum, which is no published figure.
 */
export function stepFigure(
	{ kind, year, unit, source }: Step,
	row: Observation,
	{ currencies, denominators, byState }: Pick<FigureFile, 'currencies' | 'denominators' | 'byState'>
): string | null {
	if (kind === 'year-sum') return null;
	if (kind === 'first-year') return observationId({ ...row, year, source });
	const places = { 'exchange-rate': currencies[unit] ?? row.entity, 'us-prices': 'USA' };
	const entity = kind === 'exchange-rate' || kind === 'us-prices' ? places[kind] : row.entity;
	const category = kind === 'population' && placeOf(row, { byState }) !== row.entity ? row.category : null;
	return observationId({ entity, year, metric: denominators[kind] ?? '', category, source });
}
