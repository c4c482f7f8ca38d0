import { px } from './shapes';

/** Where something may stand, px. */
interface Spot {
	readonly x: number;
	readonly y: number;
}

/** A line that a letter may stand on. */
export interface Lettered {
	readonly key: string;
	/** Series colour 0–10. */
	readonly colour: number;
	/** Where on it a letter may stand, from left to right. */
	readonly spots: readonly Spot[];
}

/** The letters of a line, written as one text: a letter as often as it stands there, and its places parted by spaces, px. */
export interface PlacedLetters {
	readonly letter: string;
	readonly text: string;
	readonly x: string;
	readonly y: string;
}

/** From one letter of a line to its next, px. */
const PITCH = 96;
/** Letters nearer than this, px, would be one blot. */
const [APART_X, APART_Y] = [12, 13];
/** A line nearer than this to a letter, px, would run through it. */
const NEAR = 9;
/** From the middle of a letter to its baseline, px. */
const MIDDLE = 4.5;
const LETTERS = 'ABCDEFGH';

/**
 * The letter that tells what a series' colour tells, to those who do not see it: colour 1 is A, colour 8 is H. Empty for ink, for
 * what is mute, and for the Convention's red, which has a sign of its own.
 */
export function letterOf(colour: number): string {
	return LETTERS.charAt(colour - 1);
}

/** Whether colours tell these apart, so that letters must too: at least two of them have different ones. */
export function areLettered(all: readonly { readonly colour: number }[]): boolean {
	return new Set(all.map(({ colour }) => letterOf(colour)).filter((letter) => letter !== '')).size > 1;
}

/**
 * Letters along lines, about every 96 px, where no other line passes and no other letter stands, so that a line can be told on its
 * way. A line too crowded for that has one, at its last place. None where colours tell nothing apart.
 *
 * @returns key → letters; a line without a letter or without a place has none
 */
export function placeLetters(lines: readonly Lettered[]): ReadonlyMap<string, PlacedLetters> {
	const found = new Map<string, PlacedLetters>();
	if (!areLettered(lines)) return found;
	const taken: Spot[] = [];
	const free = (spot: Spot) =>
		taken.every(({ x, y }) => Math.abs(x - spot.x) >= APART_X || Math.abs(y - spot.y) >= APART_Y);
	lines.forEach(({ key, colour, spots }, nth) => {
		const letter = letterOf(colour);
		const [first] = spots;
		const last = spots.at(-1);
		if (letter === '' || first === undefined || last === undefined) return;
		const kept: Spot[] = [];
		let from = first.x + ((nth % 4) * PITCH) / 4;
		for (const spot of spots) {
			if (spot.x < from || !free(spot) || lines.some((line) => line.key !== key && passes(line, spot))) continue;
			kept.push(spot);
			from = spot.x + PITCH;
		}
		if (kept.length === 0) kept.push(spots.findLast(free) ?? last);
		taken.push(...kept);
		found.set(key, written(letter, kept));
	});
	return found;
}

/** Whether a line passes so near a place that a letter there could be taken for its own. */
function passes({ spots }: Lettered, { x, y }: Spot): boolean {
	return spots.some((to, at) => {
		const before = spots[at - 1] ?? to;
		if (x < before.x || x > to.x) return false;
		const way = to.x === before.x ? 1 : (x - before.x) / (to.x - before.x);
		return Math.abs(before.y + (to.y - before.y) * way - y) < NEAR;
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
