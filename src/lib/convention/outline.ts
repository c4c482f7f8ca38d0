import type { Provision } from './said';

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
	/** Names of the metrics, by id. */
	readonly metrics: Readonly<Record<string, string>>;
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
