import { linear } from '../scale';
import type { Bin } from '../views/map/bins';
import type { Tick } from '../views/line/scales';

/** The scale of a picture in classes, from 0 to 1. */
export interface ClassScale {
	readonly at: (value: number) => number;
	/** The bounds of the classes, from low to high. */
	readonly bounds: readonly Tick[];
}

/**
 * A scale on which every class of a map is as long as the next, as it is one colour of the key whatever it spans; inside a class
 * a value stands between its bounds. One that lies outside, such as zero, is at the end. So a step of colour is a step of pitch,
 * and one large place does not press all others down into one tone.
 * @param bins from low to high, without gaps
 * @example of the classes 0–10, 10–100: 5 is at 0.25, 55 at 0.75
 */
export function classScale(bins: readonly Bin[], label: (value: number) => string): ClassScale {
	const count = Math.max(1, bins.length);
	const breaks = [...bins.slice(0, 1).map(({ from }) => from), ...bins.map(({ to }) => to)];
	return {
		at(value) {
			const above = bins.findIndex(({ to }) => value < to);
			const at = above === -1 ? bins.length - 1 : above;
			const bin = bins[at];
			if (bin === undefined) return 0;
			const share = linear([bin.from, bin.to], [at / count, (at + 1) / count])(value);
			return Math.min(1, Math.max(0, share));
		},
		bounds: breaks.map((value, at) => ({ at: at / count, label: label(value) }))
	};
}
