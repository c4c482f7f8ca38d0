import type { Observation } from '$lib/data/observation';

/** That one figure repeats another: a row of `data/reference/lineage.csv` in one language. */
export interface Repeat {
	/** Id of the figure that repeats. */
	readonly figure: string;
	/** Id of the figure it was taken from; null where the first publication is not held. */
	readonly repeats: string | null;
	/** How the repetition is known, one sentence. */
	readonly how: string;
}

/** What each repeating figure was taken from, by figure id. */
export type Repeats = ReadonlyMap<string, string | null>;

/** The rows as a table to look up in. Every figure repeats at most one other. */
export function repeatsOf(rows: readonly Repeat[]): Repeats {
	return new Map(rows.map(({ figure, repeats }) => [figure, repeats]));
}

/**
 * Id of the figure where the chain of repeats begins: the figure's own where it repeats none, null where its first
 * publication is not held. A circle, which `data:check` forbids, ends at the figure it came back to.
 */
export function originOf(id: string, repeats: Repeats): string | null {
	const seen = new Set<string>();
	let at = id;
	while (!seen.has(at)) {
		seen.add(at);
		const next = repeats.get(at);
		if (next === undefined) return at;
		if (next === null) return null;
		at = next;
	}
	return at;
}

/** Ids of the figures that repeat `origin`, at first hand or through others, in the order of the table. */
export function echoesOf(origin: string, repeats: Repeats): readonly string[] {
	return [...repeats.keys()].filter((id) => id !== origin && originOf(id, repeats) === origin);
}

/** How many voices stand behind figures, and how many of them counted for themselves. */
export interface Independence {
	/** Publishers with a figure of their own behind what is shown. */
	readonly independent: number;
	/** These, and every other publisher under whose name a figure is shown. Never less than `independent`. */
	readonly of: number;
}

/** What independence is judged by. */
export interface Known {
	readonly repeats: Repeats;
	/** Publisher of a figure that is not among those shown, by its id. */
	readonly publisherOf: (id: string) => string | undefined;
	/** Publishers that are one house (two editions of one company) have one key. */
	readonly houseOf: (publisher: string) => string;
}

type Shown = Pick<Observation, 'id' | 'publisher'>;

/**
 * Counts the publishers behind these figures. A figure that repeats another counts for the publisher of the first one, so
 * ten articles with one company's number are one source. Where the first publication is not held, nobody is counted for it.
 */
export function independent(shown: readonly Shown[], { repeats, publisherOf, houseOf }: Known): Independence {
	const own = new Map<string, string>();
	const [first, all] = [new Set<string>(), new Set<string>()];
	for (const { id, publisher } of shown) {
		own.set(id, publisher);
		all.add(publisher);
		if (!repeats.has(id)) first.add(publisher);
	}
	for (const { id } of shown) {
		if (!repeats.has(id)) continue;
		const origin = originOf(id, repeats);
		const publisher = origin === null ? undefined : (own.get(origin) ?? publisherOf(origin));
		if (publisher !== undefined) first.add(publisher);
	}
	const houses = new Set([...first].map(houseOf));
	return { independent: houses.size, of: new Set([...houses, ...[...all].map(houseOf)]).size };
}
