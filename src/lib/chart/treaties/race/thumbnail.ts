import { layoutSteps } from '../../views/steps/layout';
import { across, merged, SIZE, type Shape, type Thumbnail } from '../../views/thumbnail';
import { markPath } from '../../marks/shapes';
import type { Race } from './select';

/** Climbing lines up to the number of instruments that is needed; the Convention's own on top. */
export function raceThumbnail({ lines, days, level }: Pick<Race, 'lines' | 'days' | 'level'>): Thumbnail {
	const layout = layoutSteps({
		...SIZE,
		lines,
		days,
		ticks: [],
		tick: () => '',
		level: level === null ? null : { at: level, label: '' },
		bare: true
	});
	return merged([
		across('axis', layout.bottom),
		...(layout.level === null ? [] : [across('grid', layout.level.at)]),
		...layout.lines.flatMap(({ colour, partial, d, still, end }): readonly Shape[] => [
			[`c${colour} segment ${partial ? 'estimate' : 'reported'}`, d + still],
			[`c${colour} mark reported`, end === null ? '' : markPath('reported', end.x, end.y, 3)]
		])
	]);
}
