/**
 * Doubt about a treaty action. not-found-again: no second document was found when the collection was checked · disputed: another
 * document says otherwise · reported-only: no document of the depositary is held.
 */
export const TREATY_DOUBTS = ['not-found-again', 'disputed', 'reported-only'] as const;
export type TreatyDoubt = (typeof TREATY_DOUBTS)[number];

/** The doubts among the flags of a row. */
export function doubtsAmong(flags: readonly string[]): readonly TreatyDoubt[] {
	return TREATY_DOUBTS.filter((doubt) => flags.includes(doubt));
}

/** One participant of the Hanoi Convention, as the status table has it. Dates are ISO, cut to what was seen. */
export interface Signature {
	/** ISO alpha-3; EUU for the European Union. */
	readonly code: string;
	readonly name: string;
	readonly signed: string;
	/** The days between which it signed, ISO, the same for a day that was seen; it counts from the second. */
	readonly signedFrom: string;
	readonly signedBy: string;
	/** Null where no instrument was reported. */
	readonly ratified: string | null;
	readonly ratifiedFrom: string | null;
	readonly ratifiedBy: string | null;
	/** The dates in words of the page's language; empty where there is none. */
	readonly signedText: string;
	readonly ratifiedText: string;
	/** None for most. */
	readonly signedDoubts: readonly TreatyDoubt[];
	readonly ratifiedDoubts: readonly TreatyDoubt[];
	/** False for a regional organization, whose instrument does not count towards the threshold. */
	readonly counts: boolean;
}

/** Where a participant stands at a moment. */
export type Standing = 'ratified' | 'signed' | 'none';

/** True where the signature stands in a document that was found again: it is counted. */
export function isConfirmed({ signedDoubts }: Pick<Signature, 'signedDoubts'>): boolean {
	return !signedDoubts.includes('not-found-again');
}

/** How many had signed and ratified, as a document counted them without naming all. */
export interface PartyCount {
	/** The day by which there were so many, ISO, and the date as seen, in words. */
	readonly day: string;
	readonly text: string;
	/** Null where the document does not count them. */
	readonly signed: number | null;
	readonly ratified: number | null;
}

/** Where a State stands with one treaty. Dates ISO, cut to what is known. */
export interface TreatyStanding {
	/** Id in convention/treaties.csv. */
	readonly treaty: string;
	readonly name: string;
	/** Null where no signature was seen. */
	readonly signed: string | null;
	/** Null where no deposit was seen, or its day was not. */
	readonly deposited: string | null;
	/** The days between which it joined, ISO, where the day was not seen; null everywhere else. */
	readonly joinedBetween: readonly [string, string] | null;
	/** ratification, accession, approval, acceptance, succession; null where nothing was deposited or no document says. */
	readonly action: string | null;
	/** Doubt about what it did last. */
	readonly doubts: readonly TreatyDoubt[];
	/** Day or month up to which the depositary's list was last seen whole, ISO; null where it never was. */
	readonly listSeen: string | null;
	/** True where the treaty has entered into force: who joined it is a party. */
	readonly inForce: boolean;
	/** True where the tables hold as many parties as the newest count of them. */
	readonly whole: boolean;
	/** The document that shows what it did last, or the list that does not name it. */
	readonly source: {
		readonly title: string;
		/** Language of the title, by its BCP 47 tag. */
		readonly lang: string;
		readonly url: string | null;
		readonly published: string | null;
	};
}
