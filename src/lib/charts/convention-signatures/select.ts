import { standingOn } from '$lib/convention/standing-on';
import { lastDayOf, type Signature, type Standing } from '$lib/data/signature';
import { count, listWords } from '$lib/format';
import type { MapState } from '$lib/data/page-figures';
import type { Filters } from '$lib/filters/filters';
import type { Language } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import type { Story } from '../input';
import type { Place } from '../kinds/places/layout';

/** What the map of signatures is made from. */
export interface SignatureInput {
	readonly signatures: readonly Signature[];
	readonly states: readonly MapState[];
	readonly filters: Filters;
	readonly language: Language;
	/** Day of the tables, ISO and in words. */
	readonly asOf: string;
	readonly asOfText: string;
	/** Instruments needed for entry into force. */
	readonly needed: number;
	/** The day shown, ISO and in words, instead of the end of a year. */
	readonly day?: { readonly iso: string; readonly text: string } | null;
	/** Codes of the States that the reader asked for; null for all. The others stay on the map, faded, and in no count. */
	readonly among?: ReadonlySet<string> | null;
}

/** The map of signatures, ready to be placed. */
export interface Signatures extends Story {
	readonly places: readonly Place[];
	/** Participants drawn, with where they stand. */
	readonly listed: readonly { readonly signature: Signature; readonly standing: Standing }[];
	/** Counted at the end of the year shown; ratifications of regional organizations left out. */
	readonly counts: { readonly signed: number; readonly ratified: number };
	readonly year: number;
}

/**
 * Where every State stood at the end of the last year chosen (else on the day of the tables). Chosen countries are
 * marked, whether they signed or not.
 */
export function conventionSignatures(input: SignatureInput): Signatures {
	const { filters, asOf, language } = input;
	const newest = Number(asOf.slice(0, 4));
	const year = input.day ? Number(input.day.iso.slice(0, 4)) : Math.min(filters.to ?? newest, newest);
	const end = input.day?.iso ?? (year === newest ? asOf : `${year}-12-31`);
	const among = input.among ?? null;
	const there = input.signatures
		.map((signature) => ({ signature, ...standingOn(signature, end, asOf) }))
		.filter(({ standing }) => standing !== 'none');
	const listed = there.filter(({ signature }) => among === null || among.has(signature.code));
	const standings = new Map(there.map(({ signature, standing }) => [signature.code, standing]));
	const places = input.states.map((state) => ({
		...state,
		standing: standings.get(state.code) ?? ('none' as const),
		chosen: filters.countries.includes(state.code),
		faded: among !== null && !among.has(state.code)
	}));
	const ratified = listed.filter(({ signature, standing }) => standing === 'ratified' && signature.counts).length;
	const counts = { signed: listed.length, ratified };
	const day = input.day?.text ?? (year === newest ? input.asOfText : m.end_of_year({ year }));
	return {
		places,
		listed,
		counts,
		year,
		drawn: listed.map(({ signature }) => signature.code),
		title:
			listed.length === 0
				? input.day || among !== null
					? m.signatures_title_none_day({ date: day })
					: m.signatures_title_none({ year })
				: m.signatures_title({ signed: count(counts.signed, language), ratified: count(counts.ratified, language) }),
		subtitle:
			listed.length === 0
				? m.signatures_subtitle_none({ needed: input.needed })
				: among === null
					? m.signatures_subtitle({ date: day, needed: input.needed })
					: m.signatures_subtitle_among({ date: day, needed: input.needed }),
		notes: [
			...(filters.statuses.length > 0 ? [m.signatures_note_kinds()] : []),
			...(filters.from !== null ? [m.signatures_note_end({ year })] : []),
			...notesOf(
				listed.map(({ signature }) => signature),
				language
			)
		]
	};
}

function notesOf(listed: readonly Signature[], language: Language): string[] {
	const unconfirmed = listed.filter((one) => one.unconfirmed).map(({ name }) => name);
	const cut = listed.some(({ signed }) => lastDayOf(signed) !== signed);
	return [
		...(unconfirmed.length > 0 ? [m.signatures_note_unconfirmed({ names: listWords(unconfirmed, language) })] : []),
		...(cut ? [m.signatures_note_dates()] : []),
		m.signatures_note_borders()
	];
}
