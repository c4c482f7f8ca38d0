import { firstDayOf } from '$lib/data/cut-date';
import { isConfirmed, type PartyCount, type Signature } from '$lib/data/signature';
import { count, listWords } from '$lib/words/format';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import { inSentence } from './said';
import { notSigned } from './standing';

/** All that a statement on the Convention's signatories rests on. */
export interface SignatoryFacts {
	readonly signatures: readonly Signature[];
	/** How many documents counted without naming all, by day. */
	readonly counts: readonly PartyCount[];
	/** When the depositary's list was last seen whole, ISO, cut as known, and in words. */
	readonly listSeen: string;
	readonly listSeenText: string;
}

/** How many had signed and ratified by a day, and how sure that is. */
export interface Signatories {
	/** Named in a document that was found again, or counted by one. Those not found again are in no count. */
	readonly signed: number;
	/** Instruments that count towards the number needed, each reported by a document. */
	readonly ratified: number;
	/** How many of those who signed are named. */
	readonly named: number;
	/** True from the day on which the list was last seen, and while a treaty action may already have been done: there may be more. */
	readonly open: boolean;
}

/** Who had signed by a day: the one set that every page counts from. */
export interface SignatorySet {
	/** Named in a document that was found again, States and organizations. */
	readonly named: readonly Signature[];
	/** Named in one document that was not found again: they are in no count. */
	readonly perhaps: readonly Signature[];
	/** How many the highest count of a document has beyond those named. */
	readonly unnamed: number;
}

/** Who had signed by the end of a day, ISO. */
export function signatorySet(
	day: string,
	{ signatures, counts }: Pick<SignatoryFacts, 'signatures' | 'counts'>
): SignatorySet {
	const there = signatures.filter(({ signedBy }) => signedBy <= day);
	const named = there.filter(isConfirmed);
	const counted = counts.flatMap((one) => (one.day <= day && one.signed !== null ? [one.signed] : []));
	return {
		named,
		perhaps: there.filter((one) => !isConfirmed(one)),
		unnamed: Math.max(named.length, ...counted) - named.length
	};
}

/**
 * What the counts of a page hold, so that no two of them seem to differ: "76 signatories counted: 74 by name, 73 of them States,
 * and 2 not named. Canada and India are said to have signed …".
 */
export function signatorySetSaid({ named, perhaps, unnamed }: SignatorySet, language: Language): string {
	const options = { locale: language };
	const facts = {
		signed: count(named.length + unnamed, language),
		named: count(named.length, language),
		states: count(named.filter(({ counts }) => counts).length, language),
		unnamed: count(unnamed, language)
	};
	const names = listWords(
		perhaps.map(({ name }) => name),
		language
	);
	return [
		(unnamed > 0 ? m.signatories_set : m.signatories_set_named)(facts, options),
		...(perhaps.length > 0 ? [m.signatories_set_perhaps({ names }, options)] : [])
	].join(' ');
}

/** How many had signed and ratified by the end of a day, ISO. */
export function signatoriesOn(day: string, { signatures, counts, listSeen }: SignatoryFacts): Signatories {
	const { named, unnamed } = signatorySet(day, { signatures, counts });
	const counted = counts.filter((one) => one.day <= day);
	const between = (from: string | null, by: string | null) => from !== null && by !== null && from <= day && by > day;
	const perhaps = signatures.some(
		(one) => between(one.signedFrom, one.signedBy) || between(one.ratifiedFrom, one.ratifiedBy)
	);
	const instruments = signatures.filter((one) => one.counts && one.ratifiedBy !== null && one.ratifiedBy <= day).length;
	return {
		signed: named.length + unnamed,
		ratified: Math.max(instruments, ...counted.map(({ ratified }) => ratified ?? 0)),
		named: named.length,
		open: perhaps || day >= firstDayOf(listSeen)
	};
}

/**
 * "At least 76 have signed; at least 3 are reported to have ratified (list last seen April 2026)"; of a day before the list
 * was seen, without doubt: "72 had signed and 0 had ratified by 26 October 2025".
 * @param by the day in words; null for the newest state
 */
export function signatoriesTitle(
	{ signed, ratified, open }: Signatories,
	{ listSeenText }: Pick<SignatoryFacts, 'listSeenText'>,
	by: string | null,
	language: Language
): string {
	const options = { locale: language };
	const words = { signed: count(signed, language), ratified: count(ratified, language), list: listSeenText };
	if (by === null) return m.signatories_now(words, options);
	return open
		? m.signatories_by_open({ ...words, date: by }, options)
		: m.signatories_by({ ...words, date: by }, options);
}

/** The same of States that a reader chose: only those named can be among them. */
export function signatoriesAmong(
	{ named, ratified, open }: Signatories,
	{ listSeenText }: Pick<SignatoryFacts, 'listSeenText'>,
	by: string,
	language: Language
): string {
	const options = { locale: language };
	const words = { signed: count(named, language), ratified: count(ratified, language), list: listSeenText, date: by };
	return open ? m.signatories_among_open(words, options) : m.signatories_among(words, options);
}

/** Where each State stands that a reader chose, one sentence each: "Singapore has not signed (list checked in April 2026)". */
export function chosenStandings(
	chosen: readonly { readonly code: string; readonly name: string }[],
	{ signatures, listSeen, listSeenText }: Pick<SignatoryFacts, 'signatures' | 'listSeen' | 'listSeenText'>,
	language: Language
): readonly string[] {
	const options = { locale: language };
	return chosen.map(({ code, name }) => {
		const own = signatures.find((one) => one.code === code);
		if (own === undefined) return `${name} ${inSentence(notSigned(listSeen, listSeenText, language))}.`;
		const date = own.signedText;
		if (!isConfirmed(own)) return m.signatories_chosen_unconfirmed({ name, date }, options);
		if (own.ratified === null) return m.signatories_chosen_signed({ name, date, list: listSeenText }, options);
		const joined = own.ratifiedDoubts.includes('reported-only')
			? m.signatories_chosen_ratified_reported
			: m.signatories_chosen_ratified;
		return joined({ name, date, ratified: own.ratifiedText }, options);
	});
}

/** What a reader must know of a count of signatories: who is counted without a name, and who is not counted. */
export function signatoryNotes(
	{ signed, named }: Signatories,
	listed: readonly Signature[],
	language: Language
): readonly string[] {
	const options = { locale: language };
	const doubtful = listed.filter((one) => !isConfirmed(one)).map(({ name }) => name);
	const reported = listed.filter((one) => one.ratifiedDoubts.includes('reported-only')).map(({ name }) => name);
	const unnamed = signed - named;
	return [
		...(unnamed > 0 ? [m.signatories_note_unnamed({ count: count(unnamed, language) }, options)] : []),
		...(doubtful.length > 0 ? [m.signatories_note_unconfirmed({ names: listWords(doubtful, language) }, options)] : []),
		...(reported.length > 0 ? [m.signatories_note_reported({ names: listWords(reported, language) }, options)] : [])
	];
}

/** Names of those whose instruments count, as reported: "Azerbaijan, Qatar and Viet Nam". */
export function ratifierNames(signatures: readonly Signature[], language: Language): string {
	return listWords(
		signatures.filter(({ counts, ratified }) => counts && ratified !== null).map(({ name }) => name),
		language
	);
}

/** How many had signed at the end of a day on which the number rose. */
export interface SignatoryCount {
	/** The day, ISO; a cut date counts from the day by which the treaty action was done. */
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
