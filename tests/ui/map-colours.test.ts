import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/app.css', 'utf8');

/** A token on light and on dark paper, as app.css has it. */
function token(name: string): readonly [light: string, dark: string] {
	const [, light = '', dark = ''] = new RegExp(`${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
	return [light, dark];
}
/** WCAG's relative luminance. */
function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
}
const CLASSES = ['--q2', '--q3', '--q4', '--q5', '--q6'].map(token);

describe.each([
	// The last step by night is the palette's own and is kept
	['light', 0, [1.54, 1.6, 1.63, 1.61], [1.84, 1.57, 1.67]],
	['dark', 1, [1.65, 1.59, 1.52, 1.44], [2.33, 1.76, 2.14]]
] as const)('on %s paper', (_, theme, steps, lowest) => {
	const colours = CLASSES.map((pair) => pair[theme]);

	test('classes of a map follow one another in wide steps of luminance', () => {
		expect(colours.slice(1).map((colour, at) => contrast(colour, colours[at] ?? ''))).toEqual(steps);
	});

	test('the lowest class is told from the paper, from zero and from the ground of what has no figure', () => {
		const grounds = ['--paper', '--map-none', '--nodata'].map((name) => token(name)[theme]);
		expect(grounds.map((ground) => contrast(colours[0] ?? '', ground))).toEqual(lowest);
	});
});
