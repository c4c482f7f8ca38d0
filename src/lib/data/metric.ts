import type { RowOf } from './row';

/** A kind of figure: one row of `data/reference/metrics.csv`, whose schema says what each column means. */
export type Metric = RowOf<'metrics'>;

/** What the tables say of a metric beside its words: `data/reference/metrics.csv`. What is absent is as said. */
export interface MetricFacts {
	/** As `metricClass` gives it. */
	readonly class: string;
	/** The question that it answers with other metrics; absent: its own. */
	readonly quantity?: string;
	/** Of the metrics of its quantity that a publisher uses the one with the lowest number speaks; absent: 0. */
	readonly speaks?: number;
	/** The quantity that it counts only a part of; absent: none. */
	readonly partOf?: string;
	/** The broad matter that it is a figure of, such as losses; absent: none. */
	readonly subject?: string;
	/** What other figures are divided by or converted with; absent: nothing. */
	readonly base?: string;
	/** Scores of an index, by which places can be put in order; absent: no such. */
	readonly score?: true;
}

/** By metric. */
export type MetricTable = Readonly<Record<string, MetricFacts>>;

/** What a metric asks: the quantity that it shares with others, or its own id where no other metric asks the same. */
export function quantityOf(metric: string, metrics: MetricTable): string {
	return metrics[metric]?.quantity ?? metric;
}

/** The quantity that a metric counts only a part of; null where it is no such part. */
export function partOf(metric: string, metrics: MetricTable): string | null {
	return metrics[metric]?.partOf ?? null;
}
