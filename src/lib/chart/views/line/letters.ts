import { mayJoin } from '../../draw/may-join';
import { withLetters } from '../../marks/letters';
import type { PlacedSeries } from './line';

/** Above a mark that no line leads to, px. */
const ABOVE = 12;

/** Series with letters in the middles between joined figures, and above those that no line leads to. */
export function lettered<One extends PlacedSeries>(series: readonly One[]): readonly One[] {
	return withLetters(series, ({ marks }) =>
		marks.map((mark, at) => {
			const before = marks[at - 1];
			return before !== undefined && mayJoin(before.row, mark.row)
				? { x: (before.x + mark.x) / 2, y: (before.y + mark.y) / 2 }
				: { x: mark.x, y: mark.y - ABOVE };
		})
	);
}
