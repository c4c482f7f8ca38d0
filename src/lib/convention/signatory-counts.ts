import { dayCounted, type Signature } from '$lib/data/signature';

/** How many had signed at the end of a day on which somebody did. */
export interface SignatoryCount {
	/** The day, ISO; a cut date counts from the last day it can mean, at the latest the day of the tables. */
	readonly day: string;
	readonly count: number;
	/** Names of those counted from that day, in the order given. */
	readonly fresh: readonly string[];
	/** The date as it was seen, where all of the day have the same. */
	readonly seen: string;
}

/** A count in words. */
export interface CountLine {
	/** ISO day. */
	readonly day: string;
	readonly count: number;
	/** When, and who. */
	readonly text: string;
}

/** The count of signatories after each day on which it rose, by day. */
export function signatoriesByDay(signatures: readonly Signature[], asOf: string): readonly SignatoryCount[] {
	const byDay = new Map<string, Signature[]>();
	for (const signature of signatures) {
		const day = dayCounted(signature.signed, asOf);
		byDay.set(day, [...(byDay.get(day) ?? []), signature]);
	}
	let count = 0;
	return [...byDay.keys()].sort().map((day) => {
		const of = byDay.get(day) ?? [];
		count += of.length;
		return { day, count, fresh: of.map(({ name }) => name), seen: of[0]?.signedText ?? '' };
	});
}
