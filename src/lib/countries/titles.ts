import { figure, isCurrency, magnitude, percent } from '$lib/format';
import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import { figureText } from '$lib/receipt/reading-of';
import type { Spread } from './spread';

/** The figures that a country's title can speak of. */
export interface TitleFacts {
	readonly country: string;
	/** Losses that publishers disagree on; null where there are none. */
	readonly spread: Spread | null;
	/** Whether those are losses to scams on the internet. */
	readonly scams: boolean;
	/** The newest loss that an authority counted; null without one. */
	readonly loss: Observation | null;
	/** The newest share of people online; null without one. */
	readonly users: Observation | null;
}

/** What a country's figures say in one sentence: its disputed losses, else its losses, else its people online, else its name. */
export function countryTitle({ country, spread, scams, loss, users }: TitleFacts, language: Language): string {
	if (spread !== null) {
		const told = scams ? m.country_title_scams : m.country_title_losses;
		return told({ country, year: spread.year, amounts: amountsOr(spread.rows, language) });
	}
	if (loss !== null) return m.country_title_loss({ country, year: loss.year, amount: figureText(loss, [], language) });
	if (users !== null)
		return m.country_title_users({ country, year: users.year, share: percent(users.value, language, 1) });
	return m.country_title_neutral({ country });
}

/**
 * Amounts of one currency, lowest first, as alternatives: "2.3, or 8 to 10, or 391.8 trillion dong". Where they need words
 * of different thousands each keeps its own: "$800 million, or $1.2 billion".
 */
export function amountsOr(rows: readonly Observation[], language: Language): string {
	const or = m.country_or();
	const [first] = rows;
	const parts = rows.map((row) => bounds(row).map((value) => magnitude(value, language)));
	const scales = new Set(parts.flat().map((text) => text.replace(/^[\d.,]+/, '')));
	const money = first !== undefined && isCurrency(first.unit) && new Set(rows.map(({ unit }) => unit)).size === 1;
	const [scale = ''] = scales;
	if (!money || scales.size > 1 || scale === '') return rows.map((row) => words(row, language)).join(or);
	const numbers = parts.map((ends) => ends.map((text) => text.slice(0, -scale.length)).join(m.country_to()));
	return `${numbers.join(or)}${scale} ${currencyWords(first.unit)}`;
}

/** Both ends where only a range was published, else the figure. */
function bounds({ value, low, high }: Observation): number[] {
	return low !== null && high !== null && value === low ? [low, high] : [value];
}

function words(row: Observation, language: Language): string {
	return bounds(row)
		.map((value) => figure(value, row.unit, language))
		.join(m.country_to());
}

/** A currency as a title names it: "dong", "US dollars"; its code where the messages have no word for it. */
export function currencyWords(unit: string): string {
	return CURRENCIES[unit]?.() ?? unit;
}

/** Currencies of which a country's title can do without the country's name. */
const CURRENCIES: Readonly<Record<string, () => string>> = {
	VND: m.currency_vnd,
	USD: m.currency_usd,
	GBP: m.currency_gbp,
	AUD: m.currency_aud,
	CAD: m.currency_cad,
	NZD: m.currency_nzd,
	JPY: m.currency_jpy,
	TWD: m.currency_twd,
	EUR: m.currency_eur
};
