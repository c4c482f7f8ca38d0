import type { ArticleNote } from '$lib/data/page-figures';
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
	/** Day of the data, in words. */
	readonly day: string;
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

/** A State in the list of a country's group. */
export interface GroupState {
	readonly code: string;
	readonly name: string;
	readonly own: boolean;
	readonly state: 'ratified' | 'signed' | 'none';
	/** "signed 25 Oct 2025", "has not signed". */
	readonly said: string;
}

/** Where the States around a country stand with the Convention. */
export interface TreatyGroup {
	readonly name: string;
	/** How many of them have signed. */
	readonly title: string;
	/** Those shown, ratified first. */
	readonly states: readonly GroupState[];
	/** How many are not shown. */
	readonly more: number;
	/** When the list of signatures was last seen, in a sentence. */
	readonly checked: string;
	/** The last day for signature, ISO. */
	readonly closes: string;
}

/** Whoever has figures of a country. */
export interface Counter {
	readonly name: string;
	/** What it counts, in a few words. */
	readonly what: string;
	readonly from: number;
	readonly to: number;
	readonly figures: number;
	/** Whether it counts crime. */
	readonly crime: boolean;
	readonly newest: CellFigure | null;
}

/** Who counts what in a country. */
export interface Counters {
	readonly counters: readonly Counter[];
	/** Kinds of figures of crime that nobody's are held of. */
	readonly nobody: readonly string[];
}

/** A document that figures were read in. */
export interface Document {
	readonly title: string;
	/** Language of the title, by its BCP 47 tag. */
	readonly lang: string;
	/** Null where no address leads to it. */
	readonly url: string | null;
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
	/** Language of the title, by its BCP 47 tag. */
	readonly lang: string;
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
	readonly group: TreatyGroup | null;
	readonly counters: Counters;
	readonly articles: readonly ArticleNote[];
	readonly documents: readonly Document[];
	/** The newest year of any country's figure: how far the grid of what is missing reaches. */
	readonly newest: number;
}
