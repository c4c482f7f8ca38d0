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
