/** A sentence with the document it rests on. */
export interface Sentence {
	readonly text: string;
	/** Publisher and title of the document, and where it can be read; null where it cannot. */
	readonly by: string;
	readonly title: string;
	readonly url: string | null;
}
