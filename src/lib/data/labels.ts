import type { MetricFacts } from './metric';

/** Names and labels in one language, for everything a page's figures refer to by id. */
export interface Labels {
	readonly entities: Readonly<Record<string, string>>;
	readonly publishers: Readonly<Record<string, string>>;
	/** `publisher metric` → what that publisher counts, in a few words. */
	readonly counts: Readonly<Record<string, string>>;
	readonly categories: Readonly<Record<string, string>>;
	/** What a metric is called, and what else the tables say of it. */
	readonly metrics: Readonly<Record<string, MetricFacts & { readonly label: string }>>;
	/** What figures of several metrics are of, by the quantity that they share. */
	readonly quantities: Readonly<Record<string, string>>;
}

/** The comparability class of each metric: what `guard` asks for. */
export function metricClasses({ metrics }: Labels): Readonly<Record<string, string>> {
	return Object.fromEntries(Object.entries(metrics).map(([id, metric]) => [id, metric.class]));
}

/** What a publisher counts under a metric; empty where the tables say nothing. */
export function countsOf(words: Labels, publisher: string, metric: string): string {
	return words.counts[`${publisher} ${metric}`] ?? '';
}

/** The name of a place, publisher, metric or category; its id where the tables have no name. */
export function labelOf(table: Readonly<Record<string, string>>, id: string): string {
	return table[id] ?? id;
}

/**
 * What a publisher's series is called among these figures: with its place where they are of several and it is not of the
 * whole world, so that nobody reads one country's count as the world's: "FBI IC3 (United States)".
 */
export function publisherAmong(
	{ publisher, entity }: { readonly publisher: string; readonly entity: string },
	among: readonly { readonly entity: string }[],
	{ publishers, entities }: Pick<Labels, 'publishers' | 'entities'>
): string {
	const name = labelOf(publishers, publisher);
	const several = entity !== 'WORLD' && among.some((one) => one.entity !== entity);
	return several ? `${name} (${labelOf(entities, entity)})` : name;
}
