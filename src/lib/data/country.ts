import type { Status } from './observation';
import type { ColumnarTable } from './observation-codec';
import type { Labels } from './labels';

/** How many people live in a place: the count, of which year, and who published it. */
export interface People {
	readonly count: number;
	readonly year: number;
	readonly by: string;
}

/** A place that a reader can choose, in one language: fetched when the picker opens. */
export interface CountryChoice {
	/** ISO 3166-1 alpha-3, XKX or WORLD. */
	readonly code: string;
	/** ISO 3166-1 alpha-2; empty where there is none. */
	readonly iso2: string;
	readonly name: string;
	/** Other names it is looked for by, in any language. */
	readonly aliases: readonly string[];
	/** africa, americas, asia, europe, oceania; empty for the world. */
	readonly region: string;
	readonly kind: 'country' | 'territory' | 'group' | 'world';
	/** What there is about it, in a few words each. */
	readonly has: readonly string[];
	/** Codes of its neighbours; of a group its members. */
	readonly neighbours: readonly string[];
	/** Null where the tables have no count of its people in the year that is compared. */
	readonly people: People | null;
	/** In how many years it has figures, by dataset that compares countries; a dataset without any is left out. */
	readonly years: Readonly<Partial<Record<string, number>>>;
	/** In how many of these years every figure covers a part of the year or of the place, or is a running total; none of them are left out. */
	readonly partial: Readonly<Partial<Record<string, number>>>;
}

/** A group of countries that can be chosen at once, in one language: fetched with the list of places. */
export interface CountryGroup {
	/** Its word in an address, in capitals: "ASEAN", "EU27". */
	readonly code: string;
	/** Empty: a group is no country. */
	readonly iso2: string;
	readonly name: string;
	/** Its other names, in any language. */
	readonly aliases: readonly string[];
	/** How many members it has. */
	readonly count: number;
	/** Codes of those of them about which there is anything here, sorted. */
	readonly members: readonly string[];
	/** True for classes and regions that an office sorts all countries into. */
	readonly isClass: boolean;
	/** Who names the members, and as of when, in words. */
	readonly source: string;
}

/** A time that is no year: in years whose middle is their number, and what it is in words. */
export interface Span {
	readonly years: readonly [number, number];
	readonly label: string;
}

/** The figures that a country's page can have, in its order. */
export const COUNTRY_CHARTS = ['crime', 'spread', 'losses', 'reports', 'attacks', 'users', 'index'] as const;
export type CountryChartKind = (typeof COUNTRY_CHARTS)[number];

/** One figure of a country's page: what it draws and where more of it stands. */
export interface CountryChart {
	readonly kind: CountryChartKind;
	/** `data-chart` and the name of saved files. */
	readonly name: string;
	/** Metrics drawn; where one must stand for a publisher, the earlier one does. */
	readonly metrics: readonly string[];
	/** Key of the series that the page's title speaks of: the first figure draws it alone, others leave it out. Null without one. */
	readonly lead: string | null;
	/** Path of the chart's own page and the places chosen there; null where no chart has these figures. */
	readonly open: { readonly path: string; readonly countries: readonly string[] } | null;
	/** Paths of the CSV files that hold the rows it can draw. */
	readonly files: readonly [string, ...string[]];
}

/** Everything that the figures of a country's page are drawn from, as small as it can travel. */
export interface CountryFigures {
	readonly code: string;
	/** Every figure of the country itself. */
	readonly own: ColumnarTable;
	/** Figures of the world, of neighbours and of places of like size that the figures compare with. */
	readonly others: ColumnarTable;
	readonly neighbours: readonly string[];
	/** Codes that the index is compared with. */
	readonly peers: readonly string[];
	readonly words: Labels;
	/** Source id → ISO date of publication, cut as known. */
	readonly published: Readonly<Record<string, string>>;
	/** Source id → who put it out, where it is not the publisher's own document. */
	readonly via: Readonly<Record<string, string>>;
	/** Series that are parts of others of the country, each as `publisher metric`. */
	readonly parts: readonly string[];
	/** Figure id → the time that it counts, for those that are no figure of a year: see `Point`. */
	readonly spans: Readonly<Record<string, Span>>;
	/** The newest year of any country's figure: how far axes reach that show what is missing. */
	readonly newest: number;
	readonly years: { readonly from: number; readonly to: number };
	readonly statuses: readonly Status[];
	readonly charts: readonly CountryChart[];
	/** Dates of the Convention to mark: ISO date, and words. */
	readonly events: readonly { readonly date: string; readonly label: string }[];
}
