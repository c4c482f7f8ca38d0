/** A sentence about several figures, and what it rests on. */
export interface Said {
	readonly text: string;
	/** Ids of the figures it rests on, each once: a reader can open the receipt of every one. */
	readonly rests: readonly string[];
}

/** A sentence resting on these figures. */
export function say(text: string, rows: readonly { readonly id: string }[]): Said {
	return { text, rests: [...new Set(rows.map(({ id }) => id))] };
}
