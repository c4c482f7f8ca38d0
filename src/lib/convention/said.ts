/** What somebody said of the Convention, in words of the page's language. */
export interface Statement {
	readonly id: string;
	readonly who: string;
	/** ISO, cut to what is known, and in words. */
	readonly date: string;
	readonly dateText: string;
	/** Where they stood, in a word or two. */
	readonly position: string;
	/** Shortened by us. */
	readonly statement: string;
	/** Empty where there is none. */
	readonly doubt: string;
	/** Publisher, title and address of the document; no address where it cannot be read. */
	readonly by: string;
	readonly title: string;
	readonly url: string | null;
}

/** A single provision in plain words. */
export interface Provision {
	readonly id: string;
	/** Null where a resolution says it. */
	readonly article: number | null;
	/** "Article 55(2)", "khoản 2 Điều 55", "Resolution 80/229". */
	readonly place: string;
	/** What it is about, English, as in the table. */
	readonly subject: string;
	readonly fact: string;
	readonly by: string;
	readonly title: string;
	readonly url: string | null;
}

/** A sentence with the document it rests on. */
export interface Sentence {
	readonly text: string;
	/** Publisher and title of the document, and where it can be read; null where it cannot. */
	readonly by: string;
	readonly title: string;
	readonly url: string | null;
}
