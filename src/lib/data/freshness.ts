/** A publisher's figures under one metric, as far as their age goes. */
export interface Span {
	readonly publisher: string;
	/** First and last year with a figure. */
	readonly from: number;
	readonly to: number;
}

/** How fresh a series is. */
export const FRESHNESS = ['going', 'stopped', 'once'] as const;
export type Freshness = (typeof FRESHNESS)[number];

/** A series may be this many years behind the newest one of all before it counts as stopped. */
export const YEARS_BEHIND = 3;
/** And this many behind its own publisher's newest. */
export const YEARS_BEHIND_OWN = 2;

/**
 * Whether each series still goes on, in the order given. `once`: a single year, of which nothing can be said. `stopped`: its
 * last year is `YEARS_BEHIND` or more behind the newest year of all series, or `YEARS_BEHIND_OWN` or more behind the newest
 * of its own publisher. Else `going`.
 */
export function freshnessOf(spans: readonly Span[]): readonly Freshness[] {
	const newest = Math.max(...spans.map(({ to }) => to));
	const own = new Map<string, number>();
	for (const { publisher, to } of spans) own.set(publisher, Math.max(own.get(publisher) ?? to, to));
	return spans.map(({ publisher, from, to }) => {
		if (from === to) return 'once';
		const behindOwn = (own.get(publisher) ?? to) - to;
		return newest - to >= YEARS_BEHIND || behindOwn >= YEARS_BEHIND_OWN ? 'stopped' : 'going';
	});
}
