import type { Precision } from './cut-date';

/** One instrument deposited, or one signature given, since a treaty opened. */
export interface Deposit {
	/** `treaty.iso3`: stable and unique. */
	readonly id: string;
	/** ISO alpha-3; EUU for the European Union. */
	readonly code: string;
	/** The participant in the page's language. */
	readonly name: string;
	/** ISO date, cut to what was seen. */
	readonly date: string;
	/** The same in words of the page's language. */
	readonly text: string;
	readonly precision: Precision;
	/** Days since the treaty opened; a cut date counts from the last day it can mean. Null without an opening day. */
	readonly days: number | null;
	/** Its place in the count towards the threshold; null where it does not count or where days are missing before it. */
	readonly number: number | null;
	/** False for a regional organization, whose instrument does not count towards the threshold. */
	readonly counts: boolean;
}

/** A treaty and the instruments deposited since it opened. */
export interface RaceTreaty {
	readonly key: string;
	/** Short name in the page's language. */
	readonly name: string;
	/** ISO day; null where the tables hold none. */
	readonly opened: string | null;
	/** Instruments needed for entry into force. */
	readonly needed: number;
	/** By date, then by name. */
	readonly deposits: readonly Deposit[];
	/** Instruments known to be deposited on days that were not seen: with any, the count is partial. */
	readonly unseen: number;
	/**
	 * Of a treaty without an opening day: its counted deposits by days since its adoption, numbered as the least there can
	 * have been. Empty for every other treaty.
	 */
	readonly atLeast: readonly Deposit[];
	/** The day on which the deposits reached the threshold; null where they did not, or cannot tell. */
	readonly reached: { readonly date: string; readonly days: number } | null;
	/**
	 * Days from its opening to the threshold, or from its adoption where the opening is not known; also where a document
	 * names the day that the deposits cannot tell. Null where it was not reached.
	 */
	readonly took: number | null;
	/** When the depositary's list was last seen whole, ISO and in words; null where it never was. */
	readonly listSeen: { readonly date: string; readonly text: string } | null;
	/** Entry into force, ISO day and in words; null where there is none. */
	readonly inForce: { readonly date: string; readonly text: string } | null;
	/** Counted deposits at the age the Hanoi Convention had on the day of the tables; null where that cannot be told. */
	readonly atSameAge: number | null;
	/** Days after the opening up to which the count is known to stand; null where only its deposits tell. */
	readonly knownUntil: number | null;
	/** Who put out the documents the deposits were read in. */
	readonly publishers: readonly string[];
}

/** All that the race is drawn from. */
export interface RaceFacts {
	/** Day the Convention's table was last looked at, ISO and in words. */
	readonly asOf: string;
	readonly asOfText: string;
	/** Age of the Hanoi Convention on that day, in days since it opened. */
	readonly age: number;
	/** The Hanoi Convention first, then as in the table of treaties. */
	readonly treaties: readonly RaceTreaty[];
}

const DAY = 86_400_000;

/** Whole days from one ISO day to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Days as months, rounded to whole ones: 532 → 17. */
export function monthsIn(days: number): number {
	return Math.round((days * 12) / 365.25);
}

/**
 * The same facts with each treaty's deposits up to the day its threshold was reached, that day whole: what is drawn, and
 * a quarter of the size.
 */
export function toThreshold(facts: RaceFacts): RaceFacts {
	return {
		...facts,
		treaties: facts.treaties.map((treaty) => {
			const last = treaty.reached?.days ?? Infinity;
			return { ...treaty, deposits: treaty.deposits.filter(({ days }) => days === null || days <= last) };
		})
	};
}
