import { metricClass } from '$lib/data/comparability';
import type { MetricFacts, MetricTable } from '$lib/data/quantity';
import type { Data } from '$lib/data/server/data';
import type { Metric } from '$lib/data/metric';

const byData = new WeakMap<Data, MetricTable>();

/** What the tables say of every metric beside its words. Made once. */
export function metricFacts(data: Data): MetricTable {
	const known = byData.get(data);
	if (known !== undefined) return known;
	const made = Object.fromEntries([...data.metrics.values()].map((metric) => [metric.id, factsOf(metric, data)]));
	byData.set(data, made);
	return made;
}

/** What is as the rule has it is left out: the rest travels with every page. */
function factsOf(metric: Metric, { metrics }: Data): MetricFacts {
	const { quantity, speaks, narrower_than: whole, subject } = metric;
	return {
		class: metricClass(metric),
		...(quantity === null ? {} : { quantity }),
		...(speaks === null ? {} : { speaks }),
		...(whole === null ? {} : { partOf: metrics.get(whole)?.quantity ?? whole }),
		...(subject === null ? {} : { subject })
	};
}
