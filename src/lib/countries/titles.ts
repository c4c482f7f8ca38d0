import { percent } from '$lib/words/format';
import type { Observation } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import type { Said } from '$lib/statements/said';

/** The figures that a country's title can speak of. */
export interface TitleFacts {
	readonly country: string;
	/** What publishers disagree on, in a sentence; null where they do on nothing. */
	readonly spread: Said | null;
	/** The newest loss that somebody counted, in a sentence; null without one. */
	readonly loss: Said | null;
	/** The newest share of people online; null without one. */
	readonly users: Observation | null;
}

/** What a country's figures say in one sentence: its disputed losses, else its losses, else its people online, else its name. */
export function countryTitle({ country, spread, loss, users }: TitleFacts, language: Language): string {
	if (spread !== null) return spread.text;
	if (loss !== null) return loss.text;
	if (users !== null)
		return m.country_title_users({ country, year: users.year, share: percent(users.value, language, 1) });
	return m.country_title_neutral({ country });
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
