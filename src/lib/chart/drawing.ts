import type { ChartConfig } from '$lib/chart/spec';
import type { Currency, Kind, Measure, Scale } from '$lib/data/choices';
import type { Comparability } from '$lib/data/metric';
import type { Amount, Rates } from '$lib/data/convert';
import type { Denominators } from '$lib/data/denominators';
import type { UnmeasuredFigure } from '$lib/data/measures';
import type { Observation } from '$lib/data/observation';
import type { ChartInput } from './input';
import type { Series } from './draw/series';

/** Everything a chart page draws from. */
export interface DrawInput extends ChartInput {
	readonly dataset: ChartConfig;
	/** Populations, shares online, gross domestic products and prices that measures divide by. */
	readonly denominators: Denominators;
	readonly rates: Rates;
	/** Titles of the documents that measures rest on, by source id. */
	readonly titles: Readonly<Record<string, string>>;
	/** Figures for the horizontal axis of a scatter plot; empty until they are asked for. */
	readonly against: readonly Observation[];
}

/** Which picture is drawn: a kind of chart, or the map. */
export type ViewId = Kind | 'map';

/** A place's figures on both axes of a scatter plot. */
export interface Pair {
	readonly key: string;
	readonly name: string;
	readonly colour: number;
	readonly x: Amount;
	readonly y: Amount;
	readonly row: Observation;
	readonly xRow: Observation;
}

/** What a picture shows, before it has a size. */
export interface Drawing {
	readonly picture: ViewId;
	readonly measure: Measure;
	readonly currency: Currency;
	readonly scale: Scale;
	/** Metric drawn where one is drawn at a time; null where all are. */
	readonly metric: string | null;
	/** First and last year of the axis; both the same for a picture of one year. */
	readonly years: readonly [number, number];
	/** The one year that bars, maps and scatter plots show; null for pictures over time. */
	readonly year: number | null;
	readonly series: readonly Series[];
	/** All other countries, drawn mute. */
	readonly background: readonly Series[];
	readonly pairs: readonly Pair[];
	/** The observations drawn, in drawing order, each once. */
	readonly rows: readonly Observation[];
	/** Amounts drawn, by figure id. */
	readonly amounts: ReadonlyMap<string, Amount>;
	/** Figures that the measure cannot be computed for. */
	readonly gaps: readonly UnmeasuredFigure[];
	/** Figures that a stack has no place for: below zero, or the only known part of a year's shares. */
	readonly unstacked: readonly { readonly name: string; readonly row: Observation; readonly amount: Amount }[];
	/** Figures at or below zero that a logarithmic axis has no place for. */
	readonly offLog: number;
	/** Series that are not drawn because there would be too many. */
	readonly more: number;
	/** Whether rows of single figures stand under the names of what they count. */
	readonly apart?: true;
	/** Whether a panel holds all publishers of one kind of thing, in place of one series. */
	readonly together?: true;
	/** Whether the years of a panel without a figure are hatched and told, and a figure alone stands as a block. */
	readonly hatched?: true;
	readonly guarded: Comparability;
}
