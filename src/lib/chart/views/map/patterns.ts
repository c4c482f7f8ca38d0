/** Radius of the dots of classes 2 to 5, px in a cell of 5 by 5; class 6 is solid. */
export const DOTS = [0.95, 1.3, 1.65, 2] as const;
/** Side of a pattern's cell, px. */
export const CELL = 5;

/** The patterns drawn under an id, as custom properties for a style attribute: `--gap`, `--p2` to `--p5`. */
export function patternsOf(id: string): string {
	return ['gap', ...DOTS.map((_, at) => `p${at + 2}`)].map((name) => `--${name}: url(#${id}-${name})`).join('; ');
}
