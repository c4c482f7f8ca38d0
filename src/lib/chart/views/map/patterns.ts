/** Radius of the dots of each class but the last, which is solid, px in a cell of 5 by 5. */
export const DOTS = [0.55, 0.95, 1.3, 1.65, 2] as const;
/** Side of a pattern's cell, px. */
export const CELL = 5;

/** The patterns drawn under an id, as custom properties for a style attribute: `--gap`, `--p1` to `--p5`. */
export function patternsOf(id: string): string {
	return ['gap', ...DOTS.map((_, at) => `p${at + 1}`)].map((name) => `--${name}: url(#${id}-${name})`).join('; ');
}
