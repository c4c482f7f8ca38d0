/** What the bench prints: one line a figure, with its target and whether it was met. Pure, but for `tell`. */
import { say } from '../../src/commands/say.mjs';

/** @param {readonly number[]} values */
const sorted = (values) => [...values].sort((a, b) => a - b);

/**
 * @param {readonly number[]} values
 * @returns {number} The middle one, of an even number the mean of both; NaN without any
 */
export function median(values) {
	const all = sorted(values);
	const half = all.length / 2;
	return ((all[Math.ceil(half) - 1] ?? NaN) + (all[Math.floor(half)] ?? NaN)) / 2;
}

/**
 * @param {readonly number[]} values
 * @param {number} percent
 * @returns {number} By nearest rank: the smallest value that at least so many percent of all do not exceed; NaN without any
 */
export const percentile = (values, percent) =>
	sorted(values)[Math.max(1, Math.ceil((percent / 100) * values.length)) - 1] ?? NaN;

/** @param {number} bytes */
export const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {number} time Milliseconds. */
export const ms = (time) => `${Math.round(time)} ms`;

/** @typedef {{ value: number, most: number, text: string }} Target `value` may be `most` at most; `text` says so. */

/**
 * @param {string} label
 * @param {string} words What was measured.
 * @param {Target} [target]
 * @returns {string} "label   words   target ≤ 85 kB: met"
 */
export function line(label, words, target) {
	const verdict =
		target === undefined ? '' : `   target ${target.text}: ${target.value <= target.most ? 'met' : 'missed'}`;
	return `${label.padEnd(34)} ${words}${verdict}`;
}

/** @param {Parameters<typeof line>} parts */
export const tell = (...parts) => say(line(...parts));
