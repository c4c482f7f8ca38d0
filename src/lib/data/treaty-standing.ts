/** Where a State stands with one treaty. Dates ISO, cut to what is known. */
export interface TreatyStanding {
	/** Id in convention/treaties.csv. */
	readonly treaty: string;
	readonly name: string;
	/** Null where it did not sign, or the table says nothing of it. */
	readonly signed: string | null;
	readonly deposited: string | null;
	/** ratification, accession, approval, acceptance, succession; null where nothing was deposited or the table does not say. */
	readonly action: string | null;
	readonly unconfirmed: boolean;
	/** State of the table: when its source was published, ISO; null where undated. */
	readonly asOf: string | null;
	/** Addresses of the sources that can be read; empty where there is none. */
	readonly source: { readonly title: string; readonly url: string | null };
}
