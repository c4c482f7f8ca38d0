import type { Amount, Step } from '$lib/data/convert';
import { isOnlyRange } from '$lib/data/observation';
import { between, figure, isCurrency, magnitude, money, precise, signed, type Style } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { told } from './figure-text';

/**
 * An amount in words with its unit and what it is per: "$49 per person", "0.021% of GDP", "+340%"; as a range where only
 * one was published. `short` leaves out what a subtitle says ("per person", "of GDP", "at 2024 prices") and cuts English
 * words of thousands; `full` is for sums to be redone. What rests on a rate that nobody published is told as
 * "about", to two digits, but in full.
 */
export function amountText(amount: Amount, language: Language, style: Style = 'long'): string {
	const figure = amountAlone(amount, language, style);
	if (amount.unit === 'points' && style !== 'short') return m.measure_amount_points({ figure }, { locale: language });
	return style === 'short' ? figure : withBase(figure, amount, language);
}

/** The same without what it is per or of, for sentences that say that first: "Reported losses per person: $49". */
export function amountAlone(amount: Amount, language: Language, style: Style = 'long'): string {
	const { number, about } = told(style === 'full' ? { steps: [] } : amount, language);
	const text = (one: number) => bare(number(one), amount, language, style);
	return about(isOnlyRange(amount) ? between(text(amount.low), text(amount.high), language) : text(amount.value));
}

/**
 * The text of a tick on an axis of values: "$10 bn", "0.02%", "12.5". `change` puts the sign before what is counted from
 * the first year.
 */
export function amountTick(value: number, unit: string, language: Language, { change = false } = {}): string {
	if (change) return `${signed(value, language)}${unit === 'percent' ? '%' : ''}`;
	if (isCurrency(unit)) return money(value, unit, language, 'short');
	if (unit === 'percent') return `${precise(value, language)}%`;
	return magnitude(value, language, 'short');
}

function bare(value: number, amount: Amount, language: Language, style: Style): string {
	const { unit, per } = amount;
	if (lastStep(amount)?.kind === 'first-year') return `${signed(value, language)}${unit === 'percent' ? '%' : ''}`;
	if (unit === 'percent') return `${precise(value, language)}%`;
	return per === null || isCurrency(unit) ? figure(value, unit, language, style) : magnitude(value, language, style);
}

function withBase(figure: string, amount: Amount, language: Language): string {
	const options = { locale: language };
	const { per } = amount;
	if (per !== null) {
		if (per.of === 'people')
			return (per.count === 1 ? m.measure_amount_per_person : m.measure_amount_per_100000)({ figure }, options);
		return (per.count === 1 ? m.measure_amount_per_user : m.measure_amount_per_100000_users)({ figure }, options);
	}
	const last = lastStep(amount);
	if (last?.kind === 'year-sum') return m.measure_amount_of_parts({ figure }, options);
	if (last?.kind === 'gdp') return m.measure_amount_of_gdp({ figure }, options);
	if (last?.kind === 'us-prices') return m.measure_amount_at_prices({ figure, year: last.year }, options);
	return figure;
}

function lastStep({ steps }: Amount): Step | undefined {
	return steps.at(-1);
}
