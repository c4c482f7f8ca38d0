import {
	denominatorKey,
	type Denominators,
	type Denominator,
	marked,
	NO_DENOMINATORS,
	placeOf
} from '$lib/data/denominators';
import type { Measure } from '$lib/data/choices';
import { isCount, ratesByYear, type Rate, type Rates } from '$lib/data/convert';
import { baseFigures, metricsByState } from '$lib/data/server/metric-facts';
import { isCurrency } from '$lib/words/format';
import type { Observation } from '$lib/data/observation';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';

const BY_HEADS: readonly Measure[] = ['per-person', 'per-user'];

/**
 * What these measures of these rows divide by, and no more: the rows' own places (WORLD is one) and years; of prices also
 * the newest year of the table, at whose prices amounts are drawn. `people` asks for the populations that turn shares of
 * people online into persons.
 */
export function denominatorsFor(
	data: Data,
	rows: readonly Observation[],
	measures: readonly Measure[],
	{ people = false }: { readonly people?: boolean } = {}
): Denominators {
	const money = rows.filter(({ unit }) => isCurrency(unit));
	const heads = BY_HEADS.some((measure) => measures.includes(measure)) ? rows.filter(isTotal) : [];
	const shares = people ? rows.filter(({ unit }) => unit === 'percent') : [];
	const byState = metricsByState(data);
	const of = (base: 'population' | 'internet-users' | 'gdp', needed: readonly Observation[]) =>
		byPlace(baseFigures(data, base), needed, byState);
	return {
		population: of('population', [...heads, ...shares]),
		users: measures.includes('per-user') ? of('internet-users', heads) : NO_DENOMINATORS.users,
		gdp: measures.includes('gdp-share') ? of('gdp', money) : NO_DENOMINATORS.gdp,
		prices: measures.includes('constant-usd') ? pricesFor(data, money) : NO_DENOMINATORS.prices,
		byState: byState.filter((metric) => rows.some((row) => row.metric === metric && row.category !== null))
	};
}

function isTotal({ unit }: Observation): boolean {
	return isCurrency(unit) || isCount(unit);
}

/** Of one place and year the last row, but a projection only where nothing firmer is held. */
function byPlace(
	table: readonly Observation[],
	rows: readonly Observation[],
	byState: readonly string[]
): ReadonlyMap<string, Denominator> {
	const keyOf = (row: Observation) => denominatorKey(placeOf(row, { byState }), row.year);
	const needed = new Set(rows.map(keyOf));
	const firm = ({ status }: Observation) => Number(status !== 'projection');
	return new Map(
		table
			.filter((row) => needed.has(keyOf(row)))
			.sort((a, b) => firm(a) - firm(b))
			.map((row) => [keyOf(row), toDenominator(row)] as const)
	);
}

function pricesFor(data: Data, rows: readonly Observation[]): ReadonlyMap<string, Denominator> {
	if (rows.length === 0) return NO_DENOMINATORS.prices;
	const table = baseFigures(data, 'us-prices');
	const newest = Math.max(...table.map(({ year }) => year));
	const needed = new Set([...rows.map(({ year }) => year), newest]);
	return new Map(
		table.filter(({ year }) => needed.has(year)).map((row) => [String(row.year), toDenominator(row)] as const)
	);
}

function toDenominator({ value, year, unit, source, status, flags }: Observation): Denominator {
	const projection = status === 'projection';
	return marked({ value, year, unit, source }, [
		...(projection || flags.includes('break') ? (['seam'] as const) : []),
		...(projection ? (['projection'] as const) : []),
		...(flags.includes('incomplete') ? (['incomplete'] as const) : [])
	]);
}

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

/** The rates that these figures need, each of its own currency and year; and in all their years those of more currencies, named by code. */
export function ratesFor(data: Data, rows: readonly Observation[], more: readonly string[] = []): readonly Rate[] {
	const needed = new Set(rows.flatMap(({ unit, year }) => [unit, ...more].map((currency) => `${currency}.${year}`)));
	return rateList(data).filter(({ currency, year }) => needed.has(`${currency}.${year}`));
}

/** Every rate, to be looked up by `currency.year`. */
export const rates = derived((data): Rates => ratesByYear(rateList(data)));

/** Place → the currency its exchange rate is for. */
export function currencyOfEntity(data: Data): ReadonlyMap<string, string> {
	const rated = new Set(baseFigures(data, 'exchange-rate').map(({ entity }) => entity));
	const own = data.figures.filter(({ entity, unit }) => rated.has(entity) && isCurrency(unit) && unit !== 'USD');
	return new Map(own.map(({ entity, unit }) => [entity, unit] as const));
}
