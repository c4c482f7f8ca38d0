import type { RowOf } from '$lib/data/row';
import type { PressFigure, PressWords } from './words';

/** One number to print, or the sentence that says why there is none, in one language. */
export interface PressEntry {
	readonly id: string;
	readonly section: RowOf<'recommended'>['section'];
	/** What it is about: the place, or a kind of figure of the world, or a fact of the Convention. */
	readonly title: string;
	readonly code: string | null;
	/** False where there is no number to print. */
	readonly print: boolean;
	readonly sentence: string;
	/** The sentence with its source, to be copied. */
	readonly copied: string;
	/** Null where the sentence is of no figure of observations. */
	readonly words: PressWords | null;
	/** Where there is no number to print: what was published, a year each, the newest first. */
	readonly ranges: readonly string[];
	/** Where there is none to print of a country: figures of the same that are held and doubted, the newest first, each with its doubt. */
	readonly doubtful: readonly (PressFigure & { readonly doubt: string })[];
	/** The loss that the country's page leads with, and why not to print it; null where it is the one to print. */
	readonly leads: (PressFigure & { readonly why: string }) | null;
	readonly reason: string;
	readonly avoid: string;
	readonly chart: { readonly slug: string; readonly name: string };
	/** Numbers in the news that were written otherwise: their sentences and verdicts. */
	readonly claims: readonly { readonly id: string; readonly claim: string; readonly verdict: string }[];
}
