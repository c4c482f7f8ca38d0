/** What a reader is told of one figure: hover, focus and tap say the same words. */
export interface Reading {
	/** Series and year: "GASA, 2025". */
	readonly head: string;
	/** The figure with its unit: "$442 billion". */
	readonly value: string;
	/** The figure as published where what is drawn was computed, or the published range; empty otherwise. */
	readonly also: string;
	/** The status in words. */
	readonly status: string;
	/** Whose figure it is, and what was counted. */
	readonly publisher: string;
}

/** One sentence for the live region. */
export function spoken({ head, value, also, status, publisher }: Reading): string {
	return [head, value, also, status, publisher].filter((part) => part !== '').join('. ');
}
