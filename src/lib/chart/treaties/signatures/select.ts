import { precisionOf } from '$lib/data/cut-date';
import { isConfirmed, type Signature, type Standing } from '$lib/data/signature';
import { standingOn, notSigned } from '$lib/statements/standing';
import type { MapState } from '$lib/data/page-figures';
import type { Filters } from '$lib/filters/filters';
import type { Language } from '$lib/words/language';
import { m } from '$lib/paraglide/messages';
import {
	chosenStandings,
	signatoriesAmong,
	signatoriesOn,
	signatoriesTitle,
	signatoryNotes,
	type Signatories,
	type SignatoryFacts
} from '$lib/statements/signatories';
import type { ChartText } from '$lib/chart/input';
import type { Place } from '$lib/chart/views/treaty-map/layout';
import type { StandingTile } from '$lib/chart/views/treaty-tiles/layout';
import type { StateTile } from '$lib/data/tile';

/** What the map of signatures is made from. */
export interface SignatureInput extends SignatoryFacts {
	readonly states: readonly MapState[];
	readonly filters: Filters;
	readonly language: Language;
	/** Day the table was last looked at, ISO and in words. */
	readonly asOf: string;
	readonly asOfText: string;
	/** Instruments needed for entry into force. */
	readonly needed: number;
	/** The day shown, ISO and in words, instead of the end of a year. */
	readonly day?: { readonly iso: string; readonly text: string } | null;
	/** Codes of the States that the reader asked for; null for all. The others stay on the map, faded, and in no count. */
	readonly among?: ReadonlySet<string> | null;
	/** Every State that has a tile, by name; absent where no tiles are drawn. */
	readonly stateTiles?: readonly StateTile[];
}

/** The map of signatures, ready to be placed. */
export interface Signatures extends ChartText {
	readonly places: readonly Place[];
	/** The same States and the European Union as tiles. */
	readonly tiles: readonly StandingTile[];
	/** What is said of each State that the reader chose. */
	readonly answers: readonly string[];
	/** Participants drawn, with where they stand. */
	readonly listed: readonly { readonly signature: Signature; readonly standing: Standing }[];
	/** Counted on the day shown; ratifications of regional organizations left out. */
	readonly counts: Signatories;
	/** How many of those drawn are in no count, because no second document was found. */
	readonly uncounted: number;
	/** What is said of a State that had not signed on the day shown. */
	readonly none: string;
	readonly year: number;
}

/** The day shown, ISO, and in words where it is not simply the newest. */
interface Shown {
	readonly day: string;
	readonly year: number;
	readonly text: string | null;
}

function shownDay({ filters, asOf, day }: SignatureInput): Shown {
	const newest = Number(asOf.slice(0, 4));
	if (day !== undefined && day !== null) return { day: day.iso, year: Number(day.iso.slice(0, 4)), text: day.text };
	const year = Math.min(filters.to ?? newest, newest);
	return year === newest
		? { day: asOf, year, text: null }
		: { day: `${year}-12-31`, year, text: m.signatures_end_of_year({ year }) };
}

/**
 * Where every State stood at the end of the last year chosen (else on the day the table was last looked at). Chosen
 * countries are marked, and told of in a sentence, whether they signed or not.
 */
export function conventionSignatures(input: SignatureInput): Signatures {
	const { filters, language } = input;
	const shown = shownDay(input);
	const among = input.among ?? null;
	const stood = input.signatures.map((signature) => ({ signature, ...standingOn(signature, shown.day) }));
	const there = stood.filter(({ standing }) => standing !== 'none');
	const listed = there.filter(({ signature }) => among === null || among.has(signature.code));
	const standings = new Map(there.map(({ signature, standing }) => [signature.code, standing]));
	const places = input.states.map((state) => ({
		...state,
		standing: standings.get(state.code) ?? ('none' as const),
		chosen: filters.countries.includes(state.code),
		faded: among !== null && !among.has(state.code)
	}));
	const perhaps = new Map(stood.map((one) => [one.signature.code, one.perhaps]));
	const tiles = (input.stateTiles ?? []).map((tile) => ({
		...tile,
		standing: standings.get(tile.code) ?? ('none' as const),
		perhaps: perhaps.get(tile.code) ?? null,
		chosen: filters.countries.includes(tile.code),
		faded: among !== null && !among.has(tile.code)
	}));
	const answers = chosenStandings(
		(tiles.length > 0 ? tiles : places).filter(({ chosen }) => chosen),
		input,
		language
	);
	const counted =
		among === null
			? input
			: { ...input, signatures: input.signatures.filter(({ code }) => among.has(code)), counts: [] };
	const counts = signatoriesOn(shown.day, counted);
	const drawn = listed.map(({ signature }) => signature);
	return {
		places,
		tiles,
		answers,
		listed,
		counts,
		uncounted: drawn.filter((one) => !isConfirmed(one)).length,
		none:
			shown.text === null
				? notSigned(input.listSeen, input.listSeenText, language)
				: m.signatures_none_by({ date: shown.text }),
		year: shown.year,
		drawn: drawn.map(({ code }) => code),
		title: titleOf(listed.length === 0, counts, shown, input),
		subtitle: subtitleOf(listed.length === 0, counts, input),
		notes: [
			...answers,
			...(filters.statuses.length > 0 ? [m.signatures_note_kinds()] : []),
			...(filters.from !== null ? [m.signatures_note_end({ year: shown.year })] : []),
			...signatoryNotes(counts, drawn, language),
			...(drawn.some(({ signed }) => precisionOf(signed) !== 'day') ? [m.signatures_note_dates()] : []),
			m.signatures_note_borders()
		]
	};
}

function titleOf(nobody: boolean, counts: Signatories, { year, text }: Shown, input: SignatureInput): string {
	const among = (input.among ?? null) !== null;
	const day = text ?? input.asOfText;
	if (nobody) {
		return input.day || among ? m.signatures_title_none_day({ date: day }) : m.signatures_title_none({ year });
	}
	if (among) return signatoriesAmong(counts, input, day, input.language);
	return signatoriesTitle(counts, input, text, input.language);
}

function subtitleOf(nobody: boolean, { named }: Signatories, { among, needed }: SignatureInput): string {
	if (nobody || (among ?? null) !== null) return m.signatures_subtitle_none({ needed });
	return m.signatures_subtitle({ named, needed });
}
