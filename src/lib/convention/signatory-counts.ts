import { isConfirmed, type PartyCount, type Signature } from '$lib/data/signature';

/** How many had signed at the end of a day on which the number rose. */
export interface SignatoryCount {
	/** The day, ISO; a cut date counts from the day by which the deed was done. */
	readonly day: string;
	readonly count: number;
	/** Names of those counted from that day, in the order given; empty where a document counts without naming. */
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

/**
 * The count of signatories after each day on which it rose, by day: those named in a document that was found again, then
 * what documents counted beyond them.
 */
export function signatoriesByDay(
	signatures: readonly Signature[],
	counts: readonly PartyCount[]
): readonly SignatoryCount[] {
	const byDay = new Map<string, Signature[]>();
	for (const signature of signatures.filter(isConfirmed)) {
		byDay.set(signature.signedBy, [...(byDay.get(signature.signedBy) ?? []), signature]);
	}
	let named = 0;
	const lines = [...byDay.keys()].sort().map((day): SignatoryCount => {
		const of = byDay.get(day) ?? [];
		named += of.length;
		return { day, count: named, fresh: of.map(({ name }) => name), seen: of[0]?.signedText ?? '' };
	});
	const beyond = counts.flatMap(({ day, text, signed }): SignatoryCount[] =>
		signed === null || signed <= named ? [] : [{ day, count: signed, fresh: [], seen: text }]
	);
	return [...lines, ...beyond];
}
