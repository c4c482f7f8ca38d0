import { nice, ticks } from 'd3';

/*
 * Two scales of plain numbers. d3-scale maps colours, dates and texts too, and brings 14 kB of script for it; what a chart
 * needs of it is one division. Round steps come from d3-array, as they do there.
 */

/** Maps a value to px. */
export type Scale = (value: number) => number;

/** A straight scale: the ends of the domain come to the ends of the range; an empty domain to the middle of it. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): Scale {
	const span = domain[1] - domain[0];
	const length = range[1] - range[0];
	return span === 0 ? () => range[0] + length / 2 : (value) => range[0] + ((value - domain[0]) / span) * length;
}

/** A logarithmic scale over positive values. */
export function log(domain: readonly [number, number], range: readonly [number, number]): Scale {
	const straight = linear([Math.log(domain[0]), Math.log(domain[1])], range);
	return (value) => straight(Math.log(value));
}

/** The domain widened to round numbers, as about `count` steps allow. */
export function rounded(domain: readonly [number, number], count: number): readonly [number, number] {
	const [low, high] = nice(domain[0], domain[1], count);
	return [low, high];
}

/** About `count` round values inside a domain. */
export function steps(domain: readonly [number, number], count: number): readonly number[] {
	return ticks(domain[0], domain[1], count);
}
