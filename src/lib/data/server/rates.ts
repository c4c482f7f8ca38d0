import { ratesByYear, type Rate, type Rates } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import { baseFigures } from '$lib/data/server/metric-facts';
import { isCurrency } from '$lib/words/format';

/** Every yearly average rate of the package: units of a currency for one US dollar. */
export const rateList = derived((data): readonly Rate[] => {
	const currencies = currencyOfEntity(data);
	const rates = new Map<string, Rate>();
	for (const { entity, year, value, source, status } of baseFigures(data, 'exchange-rate')) {
		const currency = currencies.get(entity);
		if (currency === undefined || rates.has(`${currency}.${year}`)) continue;
		const rate = { currency, year, perUsd: value, source };
		rates.set(`${currency}.${year}`, status === 'estimate' ? { ...rate, implied: true } : rate);
	}
	return [...rates.values()];
});

/** The rates that these figures need, of all their currencies in all their years; and those of more currencies, named by code. */
export function ratesFor(data: Data, rows: readonly Observation[], more: readonly string[] = []): readonly Rate[] {
	const currencies = new Set([...rows.map(({ unit }) => unit), ...more]);
	const years = new Set(rows.map(({ year }) => year));
	return rateList(data).filter(({ currency, year }) => currencies.has(currency) && years.has(year));
}

/** Every rate, to be looked up by `currency.year`. */
export const rates = derived((data): Rates => ratesByYear(rateList(data)));

/** Place → the currency its exchange rate is for. */
export function currencyOfEntity(data: Data): ReadonlyMap<string, string> {
	const rated = new Set(baseFigures(data, 'exchange-rate').map(({ entity }) => entity));
	const own = data.figures.filter(({ entity, unit }) => rated.has(entity) && isCurrency(unit) && unit !== 'USD');
	return new Map(own.map(({ entity, unit }) => [entity, unit] as const));
}
