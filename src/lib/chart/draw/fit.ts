import type { ChartConfig } from '$lib/chart/spec';
import type { Known } from '$lib/data/page-figures';
import { PANEL_SCALES, type Measure, type Tab } from '$lib/data/choices';
import { NO_FILTERS, type Filters, type Ignored } from '$lib/filters/filters';
import { AGAINST, scalesOf, viewOf } from './chosen';

/** What the reader chose, as far as this chart can follow, and the parts of the address that it cannot. */
export interface Fitted {
	readonly filters: Filters;
	readonly ignored: readonly Ignored[];
}

/**
 * Leaves out what a dataset cannot do: a measure, shape, currency or tab that it does not have, a scale that the picture
 * has no place for, metrics and publishers that are not in it.
 */
export function fit(filters: Filters, dataset: ChartConfig, known: Known): Fitted {
	const ignored: Ignored[] = [];
	function keep<T extends string, Own extends T | null>(
		parameter: string,
		value: T | Own,
		possible: readonly T[],
		own: Own
	): T | Own {
		if (value === own || value === null || possible.some((one) => one === value)) return value;
		ignored.push({ parameter, value: String(value) });
		return own;
	}
	const some = (parameter: string, values: readonly string[], possible: (id: string) => boolean) => {
		values.filter((id) => !possible(id)).forEach((value) => ignored.push({ parameter, value }));
		return values.filter(possible);
	};
	const tabs: readonly Tab[] = ['chart', 'table', 'sources', ...(dataset.map ? (['map'] as const) : [])];
	const metrics = some('metric', filters.metrics, (id) => known.metrics.includes(id));
	const scatter = dataset.kinds.includes('scatter');
	const shaped = {
		...filters,
		tab: keep('tab', filters.tab, tabs, 'chart'),
		kind: keep('kind', filters.kind, dataset.kinds, null),
		measure: keep<Measure, null>('measure', filters.measure, dataset.measures, null)
	};
	const panels = viewOf({ filters: shaped, dataset }) === 'facets' && filters.currency !== 'local';
	return {
		filters: {
			...shaped,
			scale: keep('yScale', filters.scale, scalesOf({ filters: shaped, dataset }), null),
			panelScale: keep('panelScale', filters.panelScale, panels ? PANEL_SCALES : [], null),
			currency: keep('currency', filters.currency, dataset.currencies, null),
			metrics: dataset.oneOf.length > 0 ? metrics.slice(0, 1) : metrics,
			sources: some('source', filters.sources, (id) => known.sources.includes(id)),
			against: keep<string, null>('x', filters.against, scatter ? AGAINST.map(({ metric }) => metric) : [], null),
			from: filters.from ?? (filters.to === null ? (dataset.since ?? null) : null),
			events: filters.events ?? dataset.dated ?? false,
			relative: filters.relative ?? dataset.relative ?? false,
			behind: filters.behind && dataset.series === 'country'
		},
		ignored
	};
}

/** What a chart draws before anything is chosen. */
export function ownChoice(dataset: ChartConfig): Filters {
	return fit(NO_FILTERS, dataset, { metrics: [], sources: [] }).filters;
}
