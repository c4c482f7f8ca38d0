import type { TreatyStanding } from '$lib/data/signature';

/** What a country's page says first. */
export interface CountryHead {
	readonly name: string;
	/** The finding, or the name where nothing can be found. */
	readonly title: string;
	/** Standfirst. */
	readonly lead: string;
	/** For search engines and link previews. */
	readonly description: string;
}

/** A line of a country's table of treaties, in words. */
export interface TreatyLine {
	readonly treaty: string;
	readonly name: string;
	readonly state: 'joined' | 'signed' | 'none';
	/** "Ratified", "Signed; no deposit seen by 10 July 2014". */
	readonly standing: string;
	/** Dates in words as far as they are known; empty where there is none. */
	readonly signed: string;
	readonly joined: string;
	/** What is doubtful or missing; empty where nothing is. */
	readonly doubt: string;
	/** When the list was last seen, or the document that shows a later treaty action, in words. */
	readonly checked: string;
	readonly source: TreatyStanding['source'];
}

/** A day in a State's way with the Convention. */
export interface ConventionDay {
	/** ISO, cut to what is known. */
	readonly date: string;
	readonly dateText: string;
	readonly event: string;
	readonly detail: string;
	/** Doubt about it in a word or two; empty where there is none. */
	readonly doubt: string;
}

/** A number in the news about a country, and what came of checking it. */
export interface CheckedClaim {
	readonly id: string;
	readonly claim: string;
	readonly verdict: string;
	readonly explanation: string;
}

/** How a number came to stand beside the wrong thing, in three steps. */
export interface Misplaced extends CheckedClaim {
	/** The number as the claim has it. */
	readonly number: string;
	readonly origin: ClaimStep;
	readonly move: ClaimStep;
}

/** Where a number was read. */
export interface ClaimStep {
	/** In words; empty where undated. */
	readonly date: string;
	readonly by: string;
	readonly title: string;
	/** Null where no address leads to it. */
	readonly url: string | null;
}

/** A figure in a table: its words, its year, and the receipt it opens. */
export interface CellFigure {
	readonly id: string;
	readonly text: string;
	readonly year: number;
}

/** A place beside the country. */
export interface ComparedPlace {
	readonly code: string;
	readonly name: string;
	/** Why it is here. */
	readonly why: 'own' | 'near' | 'size';
	readonly users: CellFigure | null;
	readonly index: CellFigure | null;
	/** Losses per person, US dollars; only where they count the same as the country's own. */
	readonly loss: CellFigure | null;
	/** What its losses count, where that is something else; empty otherwise. */
	readonly otherwise: string;
}

/** A country's table of comparison. */
export interface Comparison {
	readonly places: readonly ComparedPlace[];
	/** What the losses in the table count; empty where the country has none, and the table no such column. */
	readonly lossesCount: string;
	/** True where they mix ways of counting, so that nobody else's stand beside them. */
	readonly alone: boolean;
}

/** What the tables of a country's page are drawn from, beside its figures. */
export interface CountryTables {
	/** In the order of the tables, the Convention first. */
	readonly treaties: readonly TreatyLine[];
	readonly comparison: Comparison;
	/** The newest year of any country's figure: how far the grid of what is missing reaches. */
	readonly newest: number;
}
