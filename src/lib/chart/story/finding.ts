import type { Said } from '$lib/statements/said';
import type { TrendInput } from '../views/line/line';
import type { Drawing, ExplorerInput } from '../drawing';

/** What a chart's own page says of it. */
export interface Finding {
	/** A sentence that states the finding of what is drawn, made of statements alone; null where nothing can be said. */
	readonly title: (drawing: Drawing, input: ExplorerInput) => Said | null;
	/** Keys of the series that the title speaks of, which bars bring out; none where it speaks of all. */
	readonly spoken?: (drawing: Drawing, input: ExplorerInput) => readonly string[];
	/** What is drawn, in a few words: the title's beginning where there is no finding. */
	readonly neutral: () => string;
	/** The subtitle of the chart's own picture; null where the general one says it all. */
	readonly subtitle: (drawing: Drawing, input: ExplorerInput) => string | null;
	/** How far figures of one thing and year lie apart, for a bracket beside a line chart. */
	readonly bracket?: (drawing: Drawing, input: ExplorerInput) => TrendInput['bracket'];
	/** Plain sentences that hold for any picture of these figures. */
	readonly notes: (drawing: Drawing, input: ExplorerInput) => readonly string[];
}
