/** A page in short sentences of common words, for whoever reads with difficulty or in a second language. */
export interface Short {
	/** What of the page they tell, where it can show more than that; empty for all of it. */
	readonly of: string;
	/** The sentences, in order. */
	readonly sentences: readonly string[];
}
