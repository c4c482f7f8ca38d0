import { metricClass, type Metric, type MetricFacts, type MetricTable } from '$lib/data/metric';
import type { Data } from '$lib/data/server/data';
import { derived } from '$lib/data/server/derived';
import type { Observation } from '$lib/data/observation';

/** What the tables say of every metric beside its words. */
export const metricFacts = derived((data): MetricTable =>
	Object.fromEntries([...data.metrics.values()].map((metric) => [metric.id, factsOf(metric, data)]))
);

/** What other figures are divided by or converted with. */
export type Base = 'population' | 'internet-users' | 'gdp' | 'us-prices' | 'exchange-rate';

/** The metric of each base that the tables have. */
export function baseMetrics(data: Data): Readonly<Record<string, string>> {
	const metrics = [...data.metrics.values()];
	return Object.fromEntries(metrics.flatMap(({ id, base }) => (base === null ? [] : [[base, id]])));
}

/** The figures of a base: of the publisher that countries are compared by, where the tables name one. */
export const baseFigures = derived((data, base: Base): readonly Observation[] =>
	data.figuresOf(baseMetrics(data)[base] ?? '').filter((row) => isCompared(data, row))
);

/** False for a figure beside those by which countries are compared. */
export function isCompared(data: Data, { metric, publisher }: Pick<Observation, 'metric' | 'publisher'>): boolean {
	return (data.metrics.get(metric)?.compared_by ?? publisher) === publisher;
}

/** The metrics that stand for something where countries are compared, in the order of their table. */
export const standingFor = derived((data, what: 'losses' | 'reports' | 'users' | 'index'): readonly string[] =>
	[...data.metrics.values()].flatMap(({ id, stands_for }) => (stands_for === what ? [id] : []))
);

/** Metrics whose figures by category are of states, which have people of their own. */
export const metricsByState = derived((data): readonly string[] =>
	[...data.metrics.values()].flatMap(({ id, parts }) => (parts === 'state' ? [id] : []))
);

/** What is as the rule has it is left out: the rest travels with every page. */
function factsOf(metric: Metric, { metrics }: Data): MetricFacts {
	const { quantity, speaks, narrower_than: whole, subject, base, score } = metric;
	return {
		class: metricClass(metric),
		...(quantity === null ? {} : { quantity }),
		...(speaks === null ? {} : { speaks }),
		...(whole === null ? {} : { partOf: metrics.get(whole)?.quantity ?? whole }),
		...(subject === null ? {} : { subject }),
		...(base === null ? {} : { base }),
		...(score ? { score } : {})
	};
}
