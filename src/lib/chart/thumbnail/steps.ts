import { scaleLinear } from 'd3';
import { px } from '../marks/shapes';
import { INNER, markShapes, merged, STILL, type Shape, type Still } from './still';

/** A treaty's way to the instruments it needs. */
export interface Way {
	/** Classes of its line: `c1`, or `seal` for the Convention. */
	readonly look: string;
	/** How many instruments it needs. */
	readonly needed: number;
	/** Months from its opening to each instrument, in order. */
	readonly months: readonly number[];
	/** Months from its opening to the day of the tables; null where it has all it needs. */
	readonly now: number | null;
}

/** Instruments deposited by time since each treaty opened, as steps up to the number it needs; the last one on top. */
export function layoutSteps(ways: readonly Way[]): Still {
	const drawn = ways.map((way) => ({ ...way, months: way.months.slice(0, way.needed) }));
	const longest = Math.max(1, ...drawn.flatMap(({ months, now }) => [...months, now ?? 0]));
	const most = Math.max(1, ...drawn.map(({ needed }) => needed));
	const x = scaleLinear().domain([0, longest]).range([0, INNER.right]);
	const y = scaleLinear()
		.domain([0, most])
		.range([STILL.height - 2, INNER.top]);
	return merged([
		['axis', `M0 ${STILL.height - 0.5}h${STILL.width}`],
		['grid', `M0 ${px(y(most))}h${STILL.width}`],
		...drawn.flatMap(({ look, months, now }): readonly Shape[] => {
			const steps = months.map((month, at) => `H${px(x(month))}V${px(y(at + 1))}`).join('');
			const end = px(x(now ?? months.at(-1) ?? 0));
			const line: Shape = [`${look} segment reported`, `M0 ${px(y(0))}${steps}${now === null ? '' : `H${end}`}`];
			return [line, ...markShapes(look, 'reported', end, px(y(months.length)), 3)];
		})
	]);
}
