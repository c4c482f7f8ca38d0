import type { TrendInput } from './kinds/trend/trend';
import type { Drawing, ExplorerInput } from './drawing';

/** What a chart's own page says of it. */
export interface Finding {
	/** A sentence that states the finding while the figures stand as published; null where nothing can be found. */
	readonly title: (drawing: Drawing, input: ExplorerInput) => string | null;
	/** Keys of the series that the title speaks of, which bars bring out; none where it speaks of all. */
	readonly spoken?: (drawing: Drawing, input: ExplorerInput) => readonly string[];
	/** The title when there is no finding: what is drawn. */
	readonly neutral: () => string;
	/** The subtitle of the chart's own picture; null where the general one says it all. */
	readonly subtitle: (drawing: Drawing, input: ExplorerInput) => string | null;
	/** The two figures of one year that lie furthest apart, for a bracket beside a line chart. */
	readonly bracket?: (drawing: Drawing, input: ExplorerInput) => TrendInput['bracket'];
	/** Plain sentences that hold for any picture of these figures. */
	readonly notes: (drawing: Drawing, input: ExplorerInput) => readonly string[];
}
