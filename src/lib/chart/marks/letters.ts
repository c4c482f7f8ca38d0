import { px } from './shapes';

/** Where a letter may stand, px. */
interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A line that a letter may stand on. */
interface Line {
	readonly key: string;
	/** Series colour 0–10. */
	readonly colour: number;
}

/** The letters of a line, written as one text: a letter as often as it stands there, and its places parted by spaces, px. */
export interface PlacedLetters {
	readonly letter: string;
	readonly text: string;
	readonly x: string;
	readonly y: string;
}

/** From one letter of a line to its next, and between where two lines begin with theirs, px. */
const [PITCH, SHIFT] = [96, 24];
/** A line nearer than this to a letter, px, would touch it. */
const NEAR = 13;
/** From a mark to the letter above it, px. */
const ABOVE = 13;
/** From the middle of a letter to its baseline, px. */
const MIDDLE = 4.5;

/**
 * The letter that tells what a series' colour tells, to those who do not see it: colour 1 is A, colour 8 is H. Empty for ink, for
 * what is mute, and for the Convention's red, which has a sign of its own.
 */
export function letterOf(colour: number): string {
	return 'ABCDEFGH'.charAt(colour - 1);
}

/** The letter of each colour where letters must tell these apart, since at least two of them have different ones; else it is empty. */
export function lettersAmong(all: readonly Pick<Line, 'colour'>[]): (colour: number) => string {
	const lettered = new Set(all.map(({ colour }) => letterOf(colour)).filter(Boolean)).size > 1;
	return (colour) => (lettered ? letterOf(colour) : '');
}

/**
 * Lines with letters about every 96 px, where no other line passes, so that a line can be told on its way. A line too crowded
 * for that has one, at its last place. None where colours tell nothing apart.
 *
 * @param spotsOf where on a line a letter may stand, from left to right
 */
export function withLetters<One extends Line>(
	lines: readonly One[],
	spotsOf: (line: One) => readonly Spot[]
): readonly (One & { readonly letters: PlacedLetters | null })[] {
	const all = lines.map(spotsOf);
	const letterFor = lettersAmong(lines);
	return lines.map((line, nth) => {
		const spots = all[nth] ?? [];
		const letter = letterFor(line.colour);
		let from = (spots[0]?.x ?? 0) + (nth % 4) * SHIFT;
		const clear = spots.filter((spot) => {
			const stands = spot.x >= from && !all.some((other) => other !== spots && passes(other, spot));
			if (stands) from = spot.x + PITCH;
			return stands;
		});
		const kept = clear.length > 0 ? clear : spots.slice(-1);
		return { ...line, letters: letter !== '' && kept.length > 0 ? written(letter, kept) : null };
	});
}

/** Whether a line passes so near a place that a letter there could be taken for its own. */
function passes(spots: readonly Spot[], { x, y }: Spot): boolean {
	return spots.some((to, at) => {
		const from = spots[at - 1] ?? to;
		const way = (x - from.x) / (to.x - from.x || 1);
		return x >= from.x && x <= to.x && Math.abs(from.y + (to.y - from.y) * way - y) < NEAR;
	});
}

/** A letter at each of these places. */
export function written(letter: string, spots: readonly Spot[]): PlacedLetters {
	return {
		letter,
		text: letter.repeat(spots.length),
		x: spots.map(({ x }) => px(x)).join(' '),
		y: spots.map(({ y }) => px(y + MIDDLE)).join(' ')
	};
}

/** A letter above the mark of a place. */
export function letterAbove(letter: string, { x, y }: Spot): PlacedLetters {
	return written(letter, [{ x, y: y - ABOVE }]);
}
