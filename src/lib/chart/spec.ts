import type { Currency, Kind, Measure, Scale } from '$lib/data/choices';
import type { Language } from '$lib/words/language';
import type { Said } from '$lib/statements/said';
import type { Drawing, DrawInput } from './drawing';
import type { LineInput } from './views/line/line';

/** Headings of the list of charts, in its order. */
export const GROUPS = ['world', 'viet-nam', 'countries', 'usa', 'convention'] as const;

/** What sentences on the Convention name: articles by what they are about, and what the tables say beside it. */
export interface AsideFacts {
	readonly access: number;
	readonly data: number;
	readonly systems: number;
	readonly fraud: number;
	readonly children: number;
	readonly laundering: number;
	readonly freezing: number;
	readonly confiscation: number;
	readonly victims: number;
	readonly network: number;
	readonly prevention: number;
	readonly assistance: number;
	readonly information: number;
	readonly development: number;
	readonly joining: number;
	readonly force: number;
	/** What the people of the States tell of their complaints; empty where no year holds all States. */
	readonly said: string;
}

interface Locale {
	readonly locale?: Language;
}

/** What a chart draws from, and which filters it can follow. */
export interface ChartConfig {
	/** Name of the file of its spec, in addresses and file names alike. */
	readonly slug: string;
	/** Metrics whose observations it draws; empty where the tables say them (`standsFor`), or without any. */
	readonly metrics: readonly string[];
	/** It draws the metrics that stand for this where countries are compared, as the tables say. */
	readonly standsFor?: 'losses' | 'reports';
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
	/** Metric that is computed: people in persons, from their share and the population. */
	readonly persons?: string;
	/** Metric drawn in ink: one counted total, as a measure for what others estimate. */
	readonly inInk?: string;
	/** What a line, bar or panel stands for. */
	readonly series: 'country' | 'publisher' | 'category' | 'treaty';
	/** What shares a panel: all publishers of one kind of thing; absent: every series has its own. */
	readonly panels?: 'metric';
	/** True draws only what an authority counted, as a comparison of countries must. */
	readonly counted?: boolean;
	/** Whether dates of the Convention are marked unless the reader chooses: in charts of the world. */
	readonly dated?: boolean;
	/** True where rows of single figures stand under the names of what they count, each with its own years. */
	readonly apart?: true;
	/** First year drawn unless the reader chooses years, where the ones before it would hide what the chart is about. */
	readonly since?: number;
	/** Whether stacked parts are drawn as shares of their sum unless the reader chooses. */
	readonly relative?: boolean;
	/** True where there are so many places that a page comes with the figures of those drawn first. */
	readonly lean?: boolean;
}

/** What most charts have in common. */
export const CHART = {
	entities: null,
	countries: [],
	kinds: [],
	measures: ['value'],
	currencies: [],
	scale: 'linear',
	map: false,
	oneOf: []
} as const;

/** What is known of any chart by its name: where it is listed and how the Convention bears on it. */
export interface NamedChart extends ChartConfig {
	/** Place in the list of charts. */
	readonly order: number;
	readonly group: (typeof GROUPS)[number];
	/** What it is called in lists and breadcrumbs. */
	readonly name: (inputs?: Record<string, never>, options?: Locale) => string;
	/** Figures that the overview starts from, by what they count and who counts: the newest of each. */
	readonly leads?: readonly { readonly metric: string; readonly publisher: string; readonly entity: string }[];
	/** How the Convention bears on it, in our words. */
	readonly aside: (facts: AsideFacts, options?: Locale) => string;
}

/** A chart of observations: what it says of what is drawn. */
export interface ChartSpec extends NamedChart {
	/** A sentence that states the finding of what is drawn, made of statements alone; null where nothing can be said. */
	readonly title: (drawing: Drawing, input: DrawInput) => Said | null;
	/** Keys of the series that the title speaks of, which bars bring out; none where it speaks of all. */
	readonly spoken?: (drawing: Drawing, input: DrawInput) => readonly string[];
	/** What is drawn, in a few words: the title's beginning where there is no finding. */
	readonly neutral: () => string;
	/** The subtitle of the chart's own view; null where the general one says it all. */
	readonly subtitle: (drawing: Drawing, input: DrawInput) => string | null;
	/** How far figures of one thing and year lie apart, for a bracket beside a line chart. */
	readonly bracket?: (drawing: Drawing, input: DrawInput) => LineInput['bracket'];
	/** Plain sentences that hold for any view of these figures. */
	readonly notes: (drawing: Drawing, input: DrawInput) => readonly string[];
}

/** A chart of treaty actions, which has a page of its own kind. */
export interface TreatyChart extends NamedChart {
	readonly treaties: true;
}

/** True for a chart of observations. */
export function isOfObservations(chart: ChartSpec | TreatyChart): chart is ChartSpec {
	return !('treaties' in chart);
}
