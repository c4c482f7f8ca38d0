import { STATUSES } from '$lib/data/observation';
import type { ChartPublisher, LatestFigure } from '$lib/data/publishers';

/** One publisher's count under one metric, with the figure that stands for it. */
export interface CountedLine {
	readonly name: string;
	/** Id in reference/metrics.csv. */
	readonly metric: string;
	readonly what: string;
	readonly latest: LatestFigure;
}

/** What each publisher counted, the firmest figures first, else in the order of the publishers; echoes are left out. */
export function countedLines(publishers: readonly ChartPublisher[]): readonly CountedLine[] {
	return publishers
		.flatMap(({ name, counts }) =>
			counts.flatMap(({ metric, what, latest }) => (latest === null ? [] : [{ name, metric, what, latest }]))
		)
		.sort((a, b) => STATUSES.indexOf(a.latest.status) - STATUSES.indexOf(b.latest.status));
}
