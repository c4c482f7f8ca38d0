import { ascending, extent } from 'd3';
import { chainFrom } from '$lib/data/select';
import { linear } from '$lib/chart/scale';
import { decimalYear } from '$lib/chart/views/line/scales';

/** That one figure repeats another: a row of `data/reference/lineage.csv` in one language. */
export interface Repeat {
	/** Id of the figure that repeats. */
	readonly figure: string;
	/** Id of the figure it was taken from; null where the first publication is not held. */
	readonly repeats: string | null;
	/** How the repetition is known, one sentence. */
	readonly how: string;
}

/** What each repeating figure was taken from, by figure id. */
export type Repeats = ReadonlyMap<string, string | null>;

/** The rows as a table to look up in. Every figure repeats at most one other. */
export function repeatsOf(rows: readonly Repeat[]): Repeats {
	return new Map(rows.map(({ figure, repeats }) => [figure, repeats]));
}

/**
 * Id of the figure where the chain of repeats begins: the figure's own where it repeats none, null where its first
 * publication is not held. A circle, which `data:check` forbids, ends at the figure it came back to.
 */
export function originOf(id: string, repeats: Repeats): string | null {
	const last = chainFrom(id, (at) => repeats.get(at)).at(-1) ?? id;
	const next = repeats.get(last);
	return next === undefined ? last : next;
}

/** Ids of the figures that repeat `origin`, at first hand or through others, in the order of the table. */
export function echoesOf(origin: string, repeats: Repeats): readonly string[] {
	return [...repeats.keys()].filter((id) => id !== origin && originOf(id, repeats) === origin);
}

/** A published figure in a chain of repeats, in words. */
export interface LineageFigure {
	readonly id: string;
	/** With its unit: "$10.5 trillion". */
	readonly text: string;
	/** The year it is for; null where the text says it. */
	readonly year: number | null;
	/** The document alone, where no table holds the figure; null where its id opens a receipt. `url` is null for no address. */
	readonly document: { readonly url: string | null } | null;
	/** Who put the document out: "Tuoi Tre". */
	readonly by: string;
	/** ISO date of the document, cut to what is known; null where undated. */
	readonly published: string | null;
	/** The same in words; empty where undated. */
	readonly date: string;
	/** Id of the figure it repeats; null where it is the first. */
	readonly repeats: string | null;
	/** How the repetition is known; empty for the first. */
	readonly how: string;
}

/** Figures that one publisher put out first, and everybody who repeats them. */
export interface LineageChain {
	/** Id of the publisher. */
	readonly publisher: string;
	/** Its name. */
	readonly name: string;
	/** What the figures are of: "Cost of cybercrime". */
	readonly metric: string;
	/** In any order; every `repeats` leads to another of them. */
	readonly figures: readonly LineageFigure[];
}

/** A figure's line in the picture. Places along the time axis are shares of its width, 0..1. */
export interface LineageRow {
	readonly figure: LineageFigure;
	/** 0 for a first figure, 1 for what repeats it, 2 for what repeats that. */
	readonly depth: number;
	/** Where its mark stands; null where the document is undated. */
	readonly x: number | null;
	/** Where the mark of what it repeats stands: the tie runs down from there and across to `x`. */
	readonly from: number | null;
	/** True where the tie from `from` goes on below this row, to the next that repeats the same. */
	readonly goesOn: boolean;
	/** Where ties of figures further up run down past this row, not touching it. */
	readonly past: readonly number[];
	/** True where a tie begins at its mark and runs down: something repeats it. */
	readonly repeated: boolean;
}

/** The picture of a chain, row by row. */
export interface LineageLayout {
	readonly rows: readonly LineageRow[];
	/** First days of years, as shares of the width; every second year, or fewer, of a long span. */
	readonly ticks: readonly { readonly year: number; readonly x: number }[];
}

/** At most so many years are named. */
const MOST_TICKS = 6;

/**
 * The moment a document came out, in years: "2025-10-25" → 2025.8. What is cut stands in the middle of what is known:
 * "2025" → 2025.5. Null for what is no date.
 */
export function momentOf(published: string | null): number | null {
	return published !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(published) ? decimalYear(published) : null;
}

/**
 * Places a chain: first figures by the date of their document, each followed at once by what repeats it, earliest first.
 * Undated documents come last among their like and have no mark.
 */
export function layoutLineage({ figures }: Pick<LineageChain, 'figures'>): LineageLayout {
	const moments = figures.flatMap(({ published }) => momentOf(published) ?? []);
	const [first = 0, last = 0] = extent(moments);
	const from = Math.floor(first);
	const to = Math.max(Math.ceil(last), from + 1);
	const at = linear([from, to], [0, 1]);
	const place = ({ published }: LineageFigure) => {
		const moment = momentOf(published);
		return moment === null ? null : at(moment);
	};
	return {
		rows: rowsBelow(null, 0, [], { figures, place }),
		ticks: ticksOf(from, to).map((year) => ({ year, x: at(year) }))
	};
}

interface Ground {
	readonly figures: readonly LineageFigure[];
	readonly place: (figure: LineageFigure) => number | null;
}

/** The rows of what repeats `parent`, each followed by its own repeats; `past` are ties that run by. */
function rowsBelow(parent: LineageFigure | null, depth: number, past: readonly number[], ground: Ground): LineageRow[] {
	const { figures, place } = ground;
	const ids = new Set(figures.map(({ id }) => id));
	const first = ({ repeats }: LineageFigure) => repeats === null || !ids.has(repeats);
	const own = figures
		.filter((figure) => (parent === null ? first(figure) : figure.repeats === parent.id))
		.sort((a, b) => ascending(momentOf(a.published) ?? Infinity, momentOf(b.published) ?? Infinity));
	const from = parent === null ? null : place(parent);
	return own.flatMap((figure, index) => {
		const goesOn = from !== null && index < own.length - 1;
		const below = rowsBelow(figure, depth + 1, goesOn ? [...past, from] : past, ground);
		const row = { figure, depth, x: place(figure), from, goesOn, past, repeated: below.length > 0 };
		return [row, ...below];
	});
}

function ticksOf(from: number, to: number): number[] {
	const step = Math.ceil((to - from) / MOST_TICKS);
	return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** What a page tells of figures that repeat others, in its language. */
export interface Repeated {
	/** A sentence that states how many of the figures repeat one publisher's. */
	readonly title: string;
	readonly lead: string;
	/** The longest first; at least one. */
	readonly chains: readonly LineageChain[];
}
