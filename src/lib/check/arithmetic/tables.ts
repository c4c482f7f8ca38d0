import type { Observation } from '$lib/data/observation';
import type { Rows } from './operand';

/** The highest and the lowest that publishers put one year at, and how many times the lowest the highest is. */
export interface Spread {
	readonly highest: { readonly figure: string; readonly value: number };
	readonly lowest: { readonly figure: string; readonly value: number };
	readonly unit: string;
	readonly times: number;
}

/** What steps are worked out from. */
export interface Tables {
	/** A figure by its id; null for none. */
	readonly figure: (id: string) => Observation | null;
	/** Whole figures that have what is asked for; `kind` is that of their place, as in `reference/entities.csv`. */
	readonly figures: (of: Rows) => readonly Observation[];
	/** Rows of any other table that have what is asked for; null where there is no such table. */
	readonly rows: (of: Rows) => readonly Readonly<Record<string, unknown>>[] | null;
	/** What publishers make of the figures together; null where they cannot be compared. */
	readonly spread: (of: Rows) => Spread | null;
	/** The figures that repeat one, with its value. */
	readonly copies: (of: Observation) => readonly Observation[];
	/** Unit of an exchange rate of a place: `VND/USD`. */
	readonly rateUnit: (entity: string) => string;
}
