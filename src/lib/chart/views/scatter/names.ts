import { px } from '../../marks/shapes';
import { freeSpot, shortened, textWidth, type Box } from '../line/labels';
import type { Tick } from '../line/scales';
import type { PlacedDot, ScatterPoint } from './scatter';

const MUTE = 9;
const HEIGHT = 16;
const LONGEST = 180;

const around = ({ x, y, r }: PlacedDot): Box => ({ x0: x - r - 1, y0: y - r - 1, x1: x + r + 1, y1: y + r + 1 });

/**
 * Names the chosen dots where nothing is in the way: first clear of every mark, else clear of the chosen marks and of other
 * names only, which have a light edge around them. A dot without either place stays without a name.
 */
export function nameDots(
	dots: readonly PlacedDot[],
	points: readonly ScatterPoint[],
	grid: readonly Tick[],
	box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
): PlacedDot[] {
	const ticks = grid.map(({ at, label }) => ({ x0: 0, y0: at - 17, x1: textWidth(label) + 4, y1: at - 1 }));
	const within: Box = { x0: 0, y0: box.top - 12, x1: box.right + 10, y1: box.bottom };
	const chosen = dots.filter(({ colour }) => colour !== MUTE).map(around);
	const mute = dots.filter(({ colour }) => colour === MUTE).map(around);
	const names: Box[] = [];
	return dots.map((dot, at) => {
		const source = points[at];
		if (source === undefined || dot.colour === MUTE) return dot;
		const text = shortened(source.name, LONGEST, true);
		const size = { width: textWidth(text, true), height: HEIGHT };
		const firm = [...ticks, ...chosen, ...names];
		const spot = freeSpot(dot, size, [...firm, ...mute], within) ?? freeSpot(dot, size, firm, within);
		if (spot === null) return dot;
		names.push(spot.box);
		return { ...dot, label: { text, x: px(spot.x), y: px(spot.y + 12), anchor: spot.anchor } };
	});
}
