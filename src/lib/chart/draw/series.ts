import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';

/** A figure of a series with the amount to draw. */
export interface Point {
	readonly row: Observation;
	readonly amount: Amount;
	/**
	 * Present where it is no figure of a year: the time that it counts, in years whose middle is their number, and what it is in
	 * words. Such a figure is never joined to another.
	 */
	readonly span?: { readonly years: readonly [number, number]; readonly label: string };
}

/** What is drawn as one line, bar or panel: one country's, publisher's or category's figures by year. */
export interface Series {
	/** `data-series`: the ISO code where it is a country. */
	readonly key: string;
	/** 1–8: a series colour; 0: ink; 9: mute. */
	readonly colour: number;
	readonly name: string;
	/** What was counted, in a few words; may be empty. */
	readonly counts: string;
	/** By year, one figure a year. */
	readonly points: readonly Point[];
	/** Figures that the publisher replaced later: small, never joined. */
	readonly superseded: readonly Point[];
}
