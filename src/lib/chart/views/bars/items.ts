import type { Drawing } from '../../drawing';
import type { ChartText } from '../../input';
import type { BarGroup } from './bars';

/** Names stand beside the bars, so colour is free to bring out those that the title speaks of. */
const [OWN, MUTE] = [1, 9];

/** The bars of a drawing, and the year they are of. */
export function groupsOf(
	{ series, year, years }: Drawing,
	{ spoken = [] }: ChartText
): { readonly groups: readonly [BarGroup]; readonly year: number } {
	const items = series.map((one) => ({
		...one,
		colour: spoken.length === 0 || spoken.includes(one.key) ? OWN : MUTE
	}));
	return { groups: [{ heading: '', items }], year: year ?? years[1] };
}
