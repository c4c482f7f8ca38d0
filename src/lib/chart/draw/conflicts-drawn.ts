import type { Observation } from '$lib/data/observation';
import { conflictsOf, type Conflict } from '$lib/statements/conflicts';
import { spreadsAmong, type SaidConflict } from '$lib/statements/spread';
import type { ChartInput } from '../input';
import { Remembered } from './remembered';

const known = new Remembered<readonly Observation[], readonly Conflict[]>();

/** Where the publishers of a chart's figures disagree, whatever the reader chose: what the strips under the chart show. */
export function conflictsIn({ rows, rates, words }: ChartInput): readonly Conflict[] {
	return known.of(rows, [rates, words], () => conflictsOf(rows, { rates, metrics: words.metrics }));
}

/** The conflicts whose factor may be said beside a picture of these figures: see `spreadsAmong`. */
export function spreadsDrawn(drawn: readonly Observation[], input: ChartInput): readonly SaidConflict[] {
	return spreadsAmong(conflictsIn(input), new Set(drawn.map(({ id }) => id)));
}
