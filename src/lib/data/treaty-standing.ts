import type { DeedDoubt } from './signature';

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
	readonly doubts: readonly DeedDoubt[];
	/** Day or month up to which the depositary's list was last seen whole, ISO; null where it never was. */
	readonly listSeen: string | null;
	/** True where the tables hold as many parties as the newest count of them. */
	readonly whole: boolean;
	/** The document that shows what it did last, or the list that does not name it. */
	readonly source: { readonly title: string; readonly url: string | null; readonly published: string | null };
}
