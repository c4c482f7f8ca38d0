/** How many people live in a place: the count, of which year, and who published it. */
export interface People {
	readonly count: number;
	readonly year: number;
	readonly by: string;
}

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
	/** Codes of its neighbours; of a group its members. */
	readonly neighbours: readonly string[];
	/** Null where the tables have no count of its people in the year that is compared. */
	readonly people: People | null;
	/** In how many years it has figures, by dataset that compares countries; a dataset without any is left out. */
	readonly years: Readonly<Partial<Record<string, number>>>;
}
