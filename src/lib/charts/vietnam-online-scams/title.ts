import type { Amount } from '$lib/data/convert';
import type { Observation } from '$lib/data/observation';
import type { Said } from '$lib/statements/said';
import { spreadSaid } from '$lib/statements/spread-words';
import { widestSpread } from '$lib/statements/spreads';
import { spreadsDrawn } from '$lib/chart/draw/conflicts-drawn';
import type { ChartInput } from '$lib/chart/input';
import { spreadWording } from '$lib/chart/story/spread-wording';

/** The year for which publishers put Viet Nam's losses furthest apart; null where no two of one year are drawn. */
export function vietnamScamsTitle(
	drawn: readonly Observation[],
	amounts: ReadonlyMap<string, Amount>,
	input: ChartInput
): Said | null {
	const widest = widestSpread(spreadsDrawn(drawn, input));
	return widest === null ? null : spreadSaid(widest, spreadWording(widest, amounts, input));
}
