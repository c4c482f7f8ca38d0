import { placeOf } from '$lib/data/bases';
import type { Step } from '$lib/data/convert';
import { observationId, type Observation } from '$lib/data/observation';
import type { FigureFile } from './file';

/**
 * Id of the figure that a step used, whose own receipt says where it comes from: of the row's place (a state has people of
 * its own) and the step's year;
 * exchange rates of the place that stands for the currency; prices of the United States; the first figure of the row's own
 * series. Null for a sum, which is no published figure.
 */
export function stepFigure(
	{ kind, year, unit, source }: Step,
	row: Observation,
	{ currencies, bases, byState }: Pick<FigureFile, 'currencies' | 'bases' | 'byState'>
): string | null {
	if (kind === 'year-sum') return null;
	if (kind === 'first-year') return observationId({ ...row, year, source });
	const places = { 'exchange-rate': currencies[unit] ?? row.entity, 'us-prices': 'USA' };
	const entity = kind === 'exchange-rate' || kind === 'us-prices' ? places[kind] : row.entity;
	const category = kind === 'population' && placeOf(row, { byState }) !== row.entity ? row.category : null;
	return observationId({ entity, year, metric: bases[kind] ?? '', category, source });
}
