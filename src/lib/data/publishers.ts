import type { Observation, Status } from './observation';
import type { Publisher, Source } from './source';

/** A document in which figures of a chart were read. */
export interface ChartDocument {
	readonly id: string;
	readonly title: string;
	/** Who put it out. */
	readonly by: string;
	/** Address; null where none is known or where it does not lead to the figure. */
	readonly url: string | null;
	/** Date in words; empty where undated. */
	readonly date: string;
	readonly type: Source['type'];
	/** Its licence, in English; null where it states none. */
	readonly licence: string | null;
}

/** How a metric is counted, in the page's language. */
export interface Method {
	/** One sentence. */
	readonly definition: string;
	/** Who counts, and what reaches them. */
	readonly by: string;
}

/** The figure that stands for a series in a short list. */
export interface LatestFigure extends Pick<
	Observation,
	'id' | 'year' | 'value' | 'low' | 'high' | 'unit' | 'flags' | 'status'
> {
	/** Its place or group, where the series has several, and its place beside figures of the world; empty otherwise. */
	readonly of: string;
}

/** What a publisher counts under one metric, as far as a chart's data hold it. */
export interface ChartCount {
	readonly metric: string;
	/** In a few words: "losses victims reported". */
	readonly what: string;
	readonly method: Method;
	/** From the firmest to the least firm. */
	readonly statuses: readonly Status[];
	/** First and last year with a figure. */
	readonly from: number;
	readonly to: number;
	readonly figures: number;
	/** How many of them repeat another publisher's figure. */
	readonly echoes: number;
	/** Null where every figure is an echo. */
	readonly latest: LatestFigure | null;
}

/** Whoever's figures a chart draws, what they counted and how, and where it was read. */
export interface ChartPublisher {
	readonly id: string;
	readonly name: string;
	readonly kind: Publisher['kind'];
	/** How many figures of it the chart's data hold. */
	readonly figures: number;
	/** By metric, in the order of the dataset. */
	readonly counts: readonly ChartCount[];
	readonly documents: readonly ChartDocument[];
}
