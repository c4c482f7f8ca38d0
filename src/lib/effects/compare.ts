/** A sentence that readers see, and where. */
export interface Said {
	/** The page, from the root, without the language: "/charts/scam-losses/". */
	readonly page: string;
	/** What it is on that page: "title", "step factor". */
	readonly what: string;
	readonly text: string;
}

/** A sentence that reads otherwise now. */
export interface Resaid {
	readonly page: string;
	readonly what: string;
	/** Null where it was not there before. */
	readonly before: string | null;
	/** Null where it is there no more. */
	readonly after: string | null;
}

/** Sentences that differ between two states, in the order of the new one, then those that went. */
export function resaid(before: readonly Said[], after: readonly Said[]): readonly Resaid[] {
	const keyOf = ({ page, what }: Said) => `${page} ${what}`;
	const old = new Map(before.map((said) => [keyOf(said), said.text]));
	const now = new Set(after.map(keyOf));
	return [
		...after
			.map((said) => ({ page: said.page, what: said.what, before: old.get(keyOf(said)) ?? null, after: said.text }))
			.filter((said) => said.before !== said.after),
		...before
			.filter((said) => !now.has(keyOf(said)))
			.map(({ page, what, text }) => ({ page, what, before: text, after: null }))
	];
}
