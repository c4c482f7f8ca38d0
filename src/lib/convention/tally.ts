/** Room of one group of five, in units of the drawing. */
export const GROUP = { width: 36, height: 22 } as const;

/** One stroke of a tally, from 0: four upright, the fifth across; groups stand side by side. */
export function stroke(at: number): string {
	const left = Math.floor(at / 5) * GROUP.width;
	return at % 5 === 4 ? `M${left} 17 ${left + 29} 5` : `M${left + 5 + (at % 5) * 6} 2v18`;
}

/** The strokes from one to another as one path; empty where there are none. */
export function strokes(from: number, to: number): string {
	return Array.from({ length: Math.max(0, to - from) }, (_, at) => stroke(from + at)).join('');
}
