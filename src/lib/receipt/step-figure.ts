import { placeOf } from '$lib/data/bases';
import type { Step } from '$lib/data/convert';
import { observationId, type Observation } from '$lib/data/observation';

/** Metric of the figures that a kind of step divides or multiplies by. */
const METRICS = {
	'exchange-rate': 'exchange_rate_lcu_per_usd',
	population: 'population',
	'internet-users': 'internet_users_share',
	gdp: 'gdp_current_usd',
	'us-prices': 'cpi_index'
} as const;

/**
 * Id of the figure that a step used, whose own receipt says where it comes from: of the row's place (a state has people of
 * its own) and the step's year;
 * exchange rates of the place that stands for the currency; prices of the United States; the first figure of the row's own
 * series. Null for a sum, which is no published figure.
 */
export function stepFigure(step: Step, row: Observation, currencies: Readonly<Record<string, string>>): string | null {
	const { kind, year, unit, source } = step;
	if (kind === 'year-sum') return null;
	if (kind === 'first-year') return observationId({ ...row, year, source });
	const places = { 'exchange-rate': currencies[unit] ?? row.entity, 'us-prices': 'USA' };
	const entity = kind === 'exchange-rate' || kind === 'us-prices' ? places[kind] : row.entity;
	const category = kind === 'population' && placeOf(row) !== row.entity ? row.category : null;
	return observationId({ entity, year, metric: METRICS[kind], category, source });
}
