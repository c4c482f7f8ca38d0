import { tokens } from '$lib/check/matcher/tokens';
import type { Language } from '$lib/words/language';
import { answerOf, type FigureAnswer } from './answer';
import { amountFound, amountIn, freeQuantities, withoutAmount, type AmountFound } from './amounts';
import { figuresFound, NONE } from './figures-found';
import { firstLinks, groupsOf, type FoundLink, type LinkGroup } from './groups';
import type { SaidAnswer } from './packed';
import type { SearchIndex } from './search-index';
import { understand, type Understood } from './understood';

/** What the search says to a query. */
export interface SearchResult {
	readonly asked: Understood;
	/** Null where no figure was asked for, or none is held. */
	readonly answer: FigureAnswer | null;
	/** A sentence on the Convention, where that was asked for; then there is no figure. Else null. */
	readonly said: SaidAnswer | null;
	/** What has the amount that was looked for; null where none was. */
	readonly amount: AmountFound | null;
	/** Codes of places of which no figure is held that was asked for. */
	readonly bare: readonly string[];
	/** Codes of places that have figures of what was asked, where no place was; else empty. */
	readonly several: readonly string[];
	/** Pages that answer before the figure; may be empty. */
	readonly first: readonly FoundLink[];
	/** One a kind, in the order of the page; may be empty. */
	readonly groups: readonly LinkGroup[];
	/** Words that nothing holds, as typed: they were left out. */
	readonly leftOut: readonly string[];
	/** How many links there are, those of all groups and pages. */
	readonly count: number;
}

/** As much of a query is read. */
const LONGEST = 500;

/** Answers a query. Never throws: whatever is typed has a result. */
export function ask(text: string, index: SearchIndex, language: Language): SearchResult {
	const typed = text.slice(0, LONGEST);
	const sought = amountIn(typed, index);
	const whole = understand(typed, index.terms);
	const asked = withMisspelt(sought === null ? whole : withoutAmount(whole, sought), index);
	const amount = sought === null ? null : amountFound(sought, asked, index);
	const found = amount === null ? figuresFound(asked, index, language) : { ...NONE, ...amount };
	const said = amount === null ? saidTo(asked, index) : null;
	const answer = said === null ? answerOf(found, asked, index, language) : null;
	const groups = groupsOf(asked, answer, index, amount?.claims);
	const first = firstLinks(asked, index);
	const pages = first.filter(({ entry }) => entry.kind === 'page').length;
	return {
		asked,
		amount,
		answer,
		said,
		bare: found.bare,
		several: said === null ? found.several : [],
		first,
		groups,
		leftOut: asked.rest.filter((word) => !index.library.knows(word)),
		count: groups.reduce((sum, { links }) => sum + links.length, pages)
	};
}

/** Of several facts that a question names the one that says most of it: who needs what, before who did what. */
const FACTS = ['needed', 'in-force', 'parties', 'signatories'];

/** The sentence on the Convention that a question asks for; null where it asks of one place, or for figures. */
function saidTo(
	{ places, facts, charts, topics, metrics, years }: Understood,
	{ said, charts: reaches }: SearchIndex
): SaidAnswer | null {
	// "Needed" may be anything, unless the question is of the Convention otherwise.
	const treaty = facts.some((fact) => fact !== 'needed') || charts.some((slug) => reaches[slug]?.metrics.length === 0);
	if (!treaty || places.length + topics.size + metrics.size + years.length > 0) return null;
	const asked = FACTS.find((fact) => facts.includes(fact));
	return said.find(({ id }) => id === asked) ?? null;
}

/** A word that is nearly the name of a country is taken for it, where no place is named otherwise: "singapor". */
function withMisspelt(asked: Understood, { library, entries }: SearchIndex): Understood {
	if (asked.places.length > 0) return asked;
	const meant = asked.rest
		.filter((word) => word.length >= SLIP)
		.flatMap((word) => library.entries([word]).find(({ entry }) => entry.kind === 'country')?.entry.id ?? []);
	const places = meant.filter((code) => entries.has(`country:${code}`));
	return places.length === 0 ? asked : { ...asked, places: places.slice(0, 1) };
}

/** Shorter words are no slips of a country's name. */
const SLIP = 5;
/** A sentence has more words than this. */
const FEW_WORDS = 3;

/** Whether a text is a sentence with a number in it, as one reads it in the press: the checker answers it. */
export function isSentence(text: string, index: Pick<SearchIndex, 'terms'>): boolean {
	const words = tokens(text).filter(({ kind }) => kind === 'word').length;
	return words > FEW_WORDS && freeQuantities(text, index).quantities.length > 0;
}
