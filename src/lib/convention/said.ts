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
	/** Publisher, title, its language by its BCP 47 tag, and address of the document; no address where it cannot be read. */
	readonly by: string;
	readonly title: string;
	readonly lang: string;
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
	readonly lang: string;
	readonly url: string | null;
}

/** A sentence with the document it rests on. */
export interface Sentence {
	readonly text: string;
	/** The same in short sentences and common words. */
	readonly easy: string;
	/** Publisher and title of the document, the title's language, and where it can be read; null where it cannot. */
	readonly by: string;
	readonly title: string;
	readonly lang: string;
	readonly url: string | null;
}

/** A chart or a metric that bears on what an article is about. */
export interface Measure {
	readonly id: string;
	readonly label: string;
}

/** An article in the outline, in one language. */
export interface OutlineArticle {
	readonly number: number;
	/** The official title, English. */
	readonly title: string;
	/** The same in the language, our own translation where it is another: no other text of ours is authentic. */
	readonly ownTitle: string;
	/** Our own short name and what it is about. */
	readonly short: string;
	readonly topic: string;
	/** Single provisions in plain words. */
	readonly provisions: readonly Pick<Provision, 'id' | 'place' | 'fact'>[];
	/** Datasets whose charts bear on it, in the order of the catalogue. */
	readonly charts: readonly string[];
	/** Ids of the metrics that bear on it. */
	readonly metrics: readonly string[];
}

/** A chapter with its articles, in order. */
export interface OutlineChapter {
	readonly number: number;
	readonly title: string;
	readonly articles: readonly OutlineArticle[];
}

/** The whole Convention as an outline. */
export interface Outline {
	readonly chapters: readonly OutlineChapter[];
	/** Names of the metrics and where they are defined, by id. */
	readonly metrics: Readonly<Record<string, { readonly label: string; readonly defined: string }>>;
}

const ROMAN = [
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
] as const;

/** A chapter's number as treaties write it: 4 → "IV". */
export function roman(number: number): string {
	let rest = number;
	let text = '';
	for (const [value, sign] of ROMAN) {
		while (rest >= value) {
			text += sign;
			rest -= value;
		}
	}
	return text;
}

/** True where a figure of the site bears on what the article is about. */
export function hasFigures({ charts, metrics }: OutlineArticle): boolean {
	return charts.length > 0 || metrics.length > 0;
}
