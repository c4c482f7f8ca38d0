import { ratesByYear, type Rate, type Rates } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { isCurrency } from '$lib/words/format';

const TABLE = 'exchange-rates';
/** Tables whose figures stand in their entity's own currency: they say which currency an entity's rate is for. */
const NATIONAL = ['national-reports', 'viet-nam'];

/** Every yearly average rate of the package: units of a currency for one US dollar. */
export function rateList(data: Data): readonly Rate[] {
	const currencies = currencyOfEntity(data);
	const rates = new Map<string, Rate>();
	for (const { entity, year, value, source, status } of data.observations(TABLE)) {
		const currency = currencies.get(entity);
		if (currency === undefined || rates.has(`${currency}.${year}`)) continue;
		const rate = { currency, year, perUsd: value, source };
		rates.set(`${currency}.${year}`, status === 'estimate' ? { ...rate, implied: true } : rate);
	}
	return [...rates.values()];
}

/** The rates that these figures need, of all their currencies in all their years; and those of more currencies, named by code. */
export function ratesFor(data: Data, rows: readonly Observation[], more: readonly string[] = []): readonly Rate[] {
	const currencies = new Set([...rows.map(({ unit }) => unit), ...more]);
	const years = new Set(rows.map(({ year }) => year));
	return rateList(data).filter(({ currency, year }) => currencies.has(currency) && years.has(year));
}

/** Every rate, to be looked up by `currency.year`. */
export function rates(data: Data): Rates {
	return ratesByYear(rateList(data));
}

/** Place → the currency its exchange rate is for. */
export function currencyOfEntity(data: Data): ReadonlyMap<string, string> {
	const pairs = NATIONAL.flatMap((table) =>
		data.observations(table).filter(({ unit }) => isCurrency(unit) && unit !== 'USD')
	).map(({ entity, unit }) => [entity, unit] as const);
	return new Map(pairs);
}
