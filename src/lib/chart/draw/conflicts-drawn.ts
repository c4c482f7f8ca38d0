import type { Observation } from '$lib/data/observation';
import { conflictsOf } from '$lib/statements/conflicts';
import { spreadsAmong, type SaidConflict } from '$lib/statements/spread';
import type { ChartInput } from '../input';

/** The conflicts whose factor may be said beside a picture of these figures: see `spreadsAmong`. */
export function spreadsDrawn(
	drawn: readonly Observation[],
	{ rows, rates, words }: ChartInput
): readonly SaidConflict[] {
	return spreadsAmong(conflictsOf(rows, { rates, metrics: words.metrics }), new Set(drawn.map(({ id }) => id)));
}
