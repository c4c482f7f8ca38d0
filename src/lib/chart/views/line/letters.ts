import { mayJoin } from '../../draw/may-join';
import { placeLetters } from '../../marks/letters';
import type { PlacedMark, PlacedSeries } from './line';

/** Above a mark that no line leads to, px. */
const ABOVE = 12;

/** Series with letters along their lines, where there are several to tell apart. */
export function withLetters<One extends PlacedSeries>(series: readonly One[]): readonly One[] {
	const letters = placeLetters(series.map(({ key, colour, marks }) => ({ key, colour, spots: spotsOn(marks) })));
	return series.map((one) => ({ ...one, letters: letters.get(one.key) ?? null }));
}

/** The middles between joined figures; above those that stand alone. */
function spotsOn(marks: readonly PlacedMark[]): readonly { readonly x: number; readonly y: number }[] {
	const joined = marks.map((mark, at) => {
		const before = marks[at - 1];
		return before !== undefined && mayJoin(before.row, mark.row);
	});
	return marks.flatMap((mark, at) => {
		const before = marks[at - 1];
		if (joined[at] === true && before !== undefined)
			return [{ x: (before.x + mark.x) / 2, y: (before.y + mark.y) / 2 }];
		return joined[at + 1] === true ? [] : [{ x: mark.x, y: mark.y - ABOVE }];
	});
}
