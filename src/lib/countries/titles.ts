import { m } from '$lib/paraglide/messages';

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
