import type { Observation } from '$lib/data/observation';
import type { Draft } from './grouping';
import type { MeasuredSeries } from './measured-series';
import type { Series } from './series';
import { Step } from './step';

/** A series as far as it is drawn. */
export interface CutSeries extends MeasuredSeries {
	readonly shown: Series;
	/** How many of its figures a logarithmic axis has no place for. */
	readonly below: number;
}

/**
 * What a drawing is made by, each step anew only where a choice has changed what it rests on: with all countries there are
 * thousands of figures. Whoever draws over and over keeps one.
 */
export class DrawingSteps {
	/** Figures of the metric. */
	readonly candidates = new Step<readonly Observation[]>();
	/** Those of the chosen statuses and publishers. */
	readonly kept = new Step<readonly Observation[]>();
	readonly drafts = new Step<readonly Draft[]>();
	readonly measured = new Step<readonly MeasuredSeries[]>();
	readonly cut = new Step<readonly CutSeries[]>();
}
