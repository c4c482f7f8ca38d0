import type { Currency, Measure } from '$lib/data/choices';
import { CURRENCIES, MEASURES } from '$lib/data/choices';
import { foldedText, stem, tokens, type Token } from '$lib/check/matcher/tokens';
import { idsOf, termsIn, type Terms, type TermHit } from './terms';
import { SUBJECTS, type Subject } from '$lib/check/matcher/subjects';
import { yearAt, yearsIn } from '$lib/check/matcher/years';

/** Words of the tables that a query may use, where they are no ids. */
export const PARTS = { subject: ['losses', 'cases', 'attacks'] } as const;

/** A part of a query that was understood: what it is, and where it stands in the text. */
export interface Part {
	readonly kind: 'place' | 'what' | 'year' | 'measure';
	/** As typed. */
	readonly text: string;
	/** Code of a place; else empty. */
	readonly id: string;
	readonly from: number;
	readonly to: number;
}

/** What a query asks for, as far as its words say it. Lists keep the order of the words. */
export interface Understood {
	readonly text: string;
	readonly parts: readonly Part[];
	readonly places: readonly string[];
	readonly years: readonly number[];
	readonly metrics: ReadonlySet<string>;
	readonly categories: ReadonlySet<string>;
	readonly publishers: ReadonlySet<string>;
	/** What it is about: scams, ransoms, people online. */
	readonly topics: ReadonlySet<Subject>;
	/** What was counted: `losses`, `cases` or `attacks`. */
	readonly subjects: ReadonlySet<string>;
	readonly charts: readonly string[];
	/** Ids of numbers to print: facts of the Convention that it asks for. */
	readonly facts: readonly string[];
	/** Ids of pages of the site that it asks for: the licence, the tables. */
	readonly pages: readonly string[];
	readonly measure: Measure | null;
	readonly currency: Currency | null;
	/** Words that say something, each once, without marks: all but years and measures. */
	readonly words: readonly string[];
	/** Those of them that none of the terms holds, as typed. */
	readonly rest: readonly string[];
	/** Words of the places, without marks. */
	readonly placeWords: ReadonlySet<string>;
}

/** Words that tell nothing by themselves, without marks. */
const EMPTY_WORDS = new Set(
	'a an the of in on at to for from by and or as is are was were be been do does did has have had it its this that there how many much what which who whose when where why about with per can show me tell find figure figures number numbers data year years la cua trong nam o tai va co cac nhung bao nhieu gi nao ai may nhu the ve cho theo so lieu con do den tu mot nuoc'.split(
		' '
	)
);

/** A dash joins the ends of a span, which is one name: "20–29". */
const DASH = /^[–—-]$/;

/** Reads a query. */
export function understand(text: string, terms: Terms): Understood {
	const list = tokens(text).filter(({ text: sign }) => !DASH.test(sign));
	const years = yearsIn(list).map(({ year }) => year);
	const taken = new Set(list.flatMap((_, at) => (yearAt(list, at) === null ? [] : [at])));
	const hits = termsIn(list, terms, taken, (token) => isSaying(token));
	const ids = (kind: string) => [...new Set(hits.flatMap((hit) => idsOf(hit, kind)))];
	const within = new Set(hits.flatMap(({ from, to }) => list.slice(from, to)));
	const saying = list.filter((token, at) => !taken.has(at) && isSaying(token));
	const measures = new Set(hits.filter(isMeasure).flatMap(({ from, to }) => list.slice(from, to)));
	const words = (of: readonly Token[]) => [...new Set(of.map(({ folded }) => stem(folded)))];
	return {
		text,
		parts: partsOf(text, list, hits, taken),
		places: ids('place'),
		years,
		metrics: new Set(ids('metric')),
		categories: new Set(ids('category')),
		publishers: new Set(ids('publisher')),
		topics: new Set(SUBJECTS.filter((one) => ids('topic').includes(one))),
		subjects: new Set(ids('subject')),
		charts: ids('chart'),
		facts: ids('press'),
		pages: ids('page'),
		measure: MEASURES.find((one) => ids('measure').includes(one)) ?? null,
		currency: CURRENCIES.find((one) => ids('currency').includes(one)) ?? null,
		words: words(saying.filter((token) => !measures.has(token))),
		rest: [...new Set(saying.filter((token) => !within.has(token)).map((token) => token.text))],
		placeWords: new Set(
			words(hits.filter((hit) => idsOf(hit, 'place').length > 0).flatMap(({ from, to }) => list.slice(from, to)))
		)
	};
}

/** A query without a part of it: "singapore scams 2024" without "2024". */
export function without({ text }: Understood, { from, to }: Part): string {
	return `${text.slice(0, from)} ${text.slice(to)}`.replace(/\s+/g, ' ').trim();
}

function isMeasure(hit: TermHit): boolean {
	return idsOf(hit, 'measure').length > 0 || idsOf(hit, 'currency').length > 0;
}

function isSaying({ kind, folded }: Token): boolean {
	return (kind === 'word' && !EMPTY_WORDS.has(folded)) || kind === 'number';
}

/** Chips of a query: phrases of one kind that follow each other are one. */
function partsOf(
	text: string,
	list: readonly Token[],
	hits: readonly TermHit[],
	years: ReadonlySet<number>
): readonly Part[] {
	const kindOf = (hit: TermHit) => (isMeasure(hit) ? 'measure' : idsOf(hit, 'place').length > 0 ? 'place' : 'what');
	const found = [
		...hits.map(
			(hit) => ({ kind: kindOf(hit), id: idsOf(hit, 'place')[0] ?? '', first: hit.from, end: hit.to }) as const
		),
		...[...years].map((at) => ({ kind: 'year', id: '', first: at, end: at + 1 }) as const)
	].sort((a, b) => a.first - b.first);
	const joined: (typeof found)[number][] = [];
	for (const one of found) {
		const last = joined.at(-1);
		const between = last === undefined ? '' : foldedText(list, last.end, one.first);
		const follows = last !== undefined && last.kind === 'what' && one.kind === 'what';
		if (follows && between.split(' ').every((word) => word === '' || EMPTY_WORDS.has(word)))
			joined.splice(-1, 1, { ...last, end: one.end });
		else joined.push(one);
	}
	return joined.map(({ kind, id, first, end }) => {
		const [from, to] = [list[first]?.from ?? 0, list[end - 1]?.to ?? 0];
		return { kind, id, text: text.normalize('NFC').slice(from, to), from, to };
	});
}
