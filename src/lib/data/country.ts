/** A place that a reader can choose, in one language: fetched when the picker opens. */
export interface CountryChoice {
	/** ISO 3166-1 alpha-3, XKX or WORLD. */
	readonly code: string;
	readonly name: string;
	/** Other names it is looked for by, in any language. */
	readonly aliases: readonly string[];
	/** africa, americas, asia, europe, oceania; empty for the world. */
	readonly region: string;
	readonly kind: 'country' | 'territory' | 'group' | 'world';
	/** What there is about it, in a few words each. */
	readonly has: readonly string[];
	/** Codes of its neighbours. */
	readonly neighbours: readonly string[];
}
