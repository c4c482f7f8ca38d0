import type { FoundFigure, Known } from '$lib/refresh/found';

/** One rate that a bank gives for one year. */
export interface Rate {
	readonly currency: string;
	readonly year: number;
	/** Units for one US dollar, in plain digits. */
	readonly perUsd: string;
	/** What was done to it, and by whom it was found, as the end of a note that begins with the currency. */
	readonly how: string;
}

/** The table's rows for a list of rates: one for each place that uses the currency. */
export function ratesAsFigures(rates: readonly Rate[], { currencies }: Known): readonly FoundFigure[] {
	return rates.flatMap(({ currency, year, perUsd, how }) =>
		[...currencies]
			.filter(([, code]) => code === currency)
			.map(([entity]) => ({ entity, year, value: perUsd, note: `${currency}; ${how}` }))
	);
}
