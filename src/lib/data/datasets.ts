import type { Currency, Kind, Measure, Scale } from './choices';
import type { Status } from './observation';

/** Names of the datasets, in the order of the list of charts: file, registry key, route and test name alike. */
export const SLUGS = [
	'global-losses',
	'ransomware-and-crypto',
	'vietnam-online-scams',
	'vietnam-internet-users',
	'vietnam-cyberattacks',
	'internet-users',
	'scam-losses',
	'scam-reports',
	'us-crime-types',
	'us-victim-age',
	'us-states',
	'cyber-indices',
	'convention-signatures',
	'race-to-40'
] as const;
export type Slug = (typeof SLUGS)[number];

/** The datasets of the overview, in its order. */
export const OVERVIEW = [
	'global-losses',
	'vietnam-online-scams',
	'internet-users',
	'scam-losses',
	'us-crime-types',
	'convention-signatures'
] as const satisfies readonly Slug[];

/** What a chart draws from, and which filters it can follow. */
export interface Dataset {
	readonly slug: Slug;
	/** Metrics whose observations it draws; empty in the catalogue where the tables say them (`standsFor`), or without any. */
	readonly metrics: readonly string[];
	/** It draws the metrics that stand for this where countries are compared; null where `metrics` says them. */
	readonly standsFor: 'losses' | 'reports' | null;
	/** Draws figures of this status alone; null for all. */
	readonly status: Status | null;
	/** Entities it may draw; null: all that have figures. */
	readonly entities: readonly string[] | null;
	/** Countries drawn when the reader has chosen none; empty where the chart has no such dimension. */
	readonly countries: readonly string[];
	/** Articles of the Convention that bear on it, most telling first. */
	readonly articles: readonly number[];
	/** Shapes it can take, its own first; empty where it is a map alone. */
	readonly kinds: readonly Kind[];
	/** What can be drawn of its figures. */
	readonly measures: readonly Measure[];
	/** In which money; empty where no figure is money. */
	readonly currencies: readonly Currency[];
	/** How its axis divides unless the reader chooses. */
	readonly scale: Scale;
	/** Whether its figures can stand on a map of the world. */
	readonly map: boolean;
	/** Metrics of which one is drawn at a time, its own first; empty where all are drawn together. */
	readonly oneOf: readonly string[];
	/** What a line, bar or panel stands for. */
	readonly series: 'country' | 'publisher' | 'category' | 'treaty';
}
