import { px } from '../marks/shapes';
import type { Series } from '../draw/series';
import { merged, STILL, type Shape, type Still } from './still';

/** The most room that a bar and the space after it take, px. */
const PITCH = 14;

/** A bar for every series from zero, the longest first. Figures at or below zero have no length. */
export function layoutBars(series: readonly Series[]): Still {
	const figures = series
		.flatMap(({ colour, points }) => points.slice(-1).map(({ row, amount }) => ({ colour, row, value: amount.value })))
		.sort((a, b) => b.value - a.value);
	const longest = Math.max(0, ...figures.map(({ value }) => value)) || 1;
	const pitch = Math.min(PITCH, STILL.height / Math.max(1, figures.length));
	const height = px(pitch * 0.62);
	const bars = figures.map(({ colour, row, value }, at): Shape => {
		const length = px(Math.max(0, value / longest) * STILL.width);
		const top = px(at * pitch + (pitch - height) / 2);
		return [`c${colour} bar ${row.status}`, length > 0 ? `M0 ${top}h${length}v${height}H0z` : ''];
	});
	return merged([...bars, ['axis', `M.5 0v${px(pitch * figures.length)}`]]);
}
