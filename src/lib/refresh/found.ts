/** A figure as its publisher gives it, in the shape of the table. */
export interface FoundFigure {
	/** A code of reference/entities.csv. */
	readonly entity: string;
	readonly year: number;
	/** Plain digits, as a table holds them. */
	readonly value: string;
	/** What the row says beside it; empty where nothing need be said. */
	readonly note: string;
}

/** What a depositary says of one participant. Days are ISO, empty where nothing was done. */
export interface FoundDeed {
	/** Its name as printed, without marks of footnotes. */
	readonly participant: string;
	readonly iso3: string;
	readonly signed: string;
	/** The day of its instrument. */
	readonly joined: string;
	/** ratification, accession, acceptance, approval or succession; empty without an instrument. */
	readonly action: string;
	/** Empty also where the depositary's table has no such column. */
	readonly inForce: string;
	readonly note: string;
}

/** Something that an answer has and the table will not, or the other way round. */
export interface Left {
	/** What a reader calls it: "VNM.2025", "QAT.ratified", the name of a participant. */
	readonly key: string;
	/** What stands, what came, and why nothing is done. */
	readonly why: string;
}

/** What an answer holds. */
export interface Found<Row> {
	/** The day of this state of the data, ISO. */
	readonly asOf: string;
	readonly rows: readonly Row[];
	/** What it has besides and is passed over. */
	readonly passed: readonly Left[];
}

/** What a reader of answers must know of the tables. */
export interface Known {
	/** ISO day. */
	readonly today: string;
	/** Codes of reference/entities.csv. */
	readonly places: ReadonlySet<string>;
	/** Place → code of its currency, of the places whose exchange rates are held. */
	readonly currencies: ReadonlyMap<string, string>;
	/** Name of a participant, folded by `foldName` → code. */
	readonly names: ReadonlyMap<string, string>;
}

/** A name without case, marks, points and the article, so that "Côte d’Ivoire" and "Cote d'Ivoire" are one. */
export function foldName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\bthe\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
