import type { ChartInput } from '$lib/chart/input';
import type { CountryChart, Span } from '$lib/data/country';

/** What a figure of a country's page is drawn from. */
export interface CountryInput extends ChartInput {
	readonly code: string;
	/** Figures of the world, of neighbours and of places of like size. */
	readonly others: ChartInput['rows'];
	readonly neighbours: readonly string[];
	/** Codes that the index is compared with. */
	readonly peers: readonly string[];
	/** Series that are parts of others of the country, each as `publisher metric`. */
	readonly parts: readonly string[];
	/** The time that figures count which are no figure of a year, by id. */
	readonly spans: Readonly<Record<string, Span>>;
	/** The newest year of any country's figure. */
	readonly newest: number;
	/** Which figure it is. */
	readonly chart: CountryChart;
}
