import type { Status } from '$lib/data/observation';

/** Kinds of changes, in the order of the page. */
export const CHANGE_KINDS = ['revised', 'added', 'withdrawn', 'corrected', 'marked', 'acts'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Kinds of changes of figures. */
export type FigureKind = Exclude<ChangeKind, 'acts'>;

/** One change, in words of one language. */
export interface ChangeLine {
	/** Unlike all others of its release. */
	readonly key: string;
	readonly kind: FigureKind;
	/** ISO code of the place; empty for many figures of several places. */
	readonly country: string;
	/** Family of the metric. */
	readonly topic: string;
	/** How many figures it is about. */
	readonly figures: number;
	/** Empty where `what` names it, and for several places. */
	readonly place: string;
	/** "Losses to scams, 2024". */
	readonly what: string;
	/** Whose figure it is, or how many there are. */
	readonly by: string;
	/** Why, or what the row says of it; empty where nothing does. */
	readonly note: string;
	readonly status: Status | null;
	/** What stood there, and what stands there now; null where nothing did or does. */
	readonly old: string | null;
	readonly now: string | null;
	/** Id of the figure that `now`, or of a withdrawn one `old`, is; null for many. */
	readonly figure: string | null;
	/** Both amounts, where they can be drawn from zero; null elsewhere. */
	readonly slope: readonly [number, number] | null;
	/** "+12%"; empty where no change can be told. */
	readonly change: string;
}

/** A release on the page, in words of one language. */
export interface ReleaseSection {
	readonly id: string;
	/** Its day in words. */
	readonly day: string;
	/** Its file. */
	readonly href: string;
	/** In the order of `CHANGE_KINDS`, then as the tables have them. */
	readonly lines: readonly ChangeLine[];
	/** That nothing was revised; what came of background figures; of the first release, what it holds. */
	readonly sentences: readonly string[];
	/** What changed in other tables, a sentence each. */
	readonly tables: readonly string[];
}

/** What somebody did under the Convention. */
export interface ActLine {
	readonly key: string;
	/** ISO code, by which its source and working opens. */
	readonly country: string;
	readonly date: string;
	readonly what: string;
	/** Doubt about it in words; empty where there is none. */
	readonly doubt: string;
}

/** How many figures these changes are about. */
export function figuresIn(lines: readonly Pick<ChangeLine, 'figures'>[]): number {
	return lines.reduce((sum, { figures }) => sum + figures, 0);
}
