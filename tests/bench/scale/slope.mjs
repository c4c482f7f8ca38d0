/** With which power of the number of places something grows. Pure. */

/**
 * The slope of the straight line that lies nearest in logarithms: 1 where twice the places take twice as much, 2 where they take four
 * times as much, 0 where they take the same.
 *
 * @param {readonly number[]} times How many times as many places, one a run.
 * @param {readonly number[]} values What was measured in each, above zero.
 * @returns {number} NaN with fewer than two runs
 */
export function slope(times, values) {
	const [xs, ys] = [times.map(Math.log), values.map(Math.log)];
	const mean = (/** @type {readonly number[]} */ list) => list.reduce((sum, one) => sum + one, 0) / list.length;
	const [x, y] = [mean(xs), mean(ys)];
	const both = xs.reduce((sum, one, at) => sum + (one - x) * ((ys[at] ?? NaN) - y), 0);
	return both / xs.reduce((sum, one) => sum + (one - x) ** 2, 0);
}

/**
 * @param {string} label
 * @param {readonly number[]} times
 * @param {readonly number[]} values
 * @param {(value: number) => string} words
 * @returns {string} "build    112 s    230 s    n^1.04"
 */
export function row(label, times, values, words) {
	const power = slope(times, values);
	const cells = values.map((value) => words(value).padStart(12)).join('');
	return `${label.padEnd(36)}${cells}${Number.isNaN(power) ? '' : `   n^${power.toFixed(2)}`}`;
}
