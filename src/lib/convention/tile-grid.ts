/** A tile where it stands on the screen: its middle, px. */
export interface TileAt {
	readonly code: string;
	readonly x: number;
	readonly y: number;
}

const WAYS = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
} as const;

/** A key that walks the tiles. */
export type TileKey = keyof typeof WAYS | 'Home' | 'End';

/** True for a key that walks the tiles. */
export function isTileKey(key: string): key is TileKey {
	return Object.hasOwn(WAYS, key) || key === 'Home' || key === 'End';
}

/**
 * The tile that a key leads to: the nearest one in that direction, the straight way before the slanting one; Home and
 * End lead to the first and the last of the list. The same code where there is none.
 */
export function nextTile(tiles: readonly TileAt[], from: string, key: TileKey): string {
	if (key === 'Home') return tiles[0]?.code ?? from;
	if (key === 'End') return tiles.at(-1)?.code ?? from;
	const here = tiles.find(({ code }) => code === from);
	if (here === undefined) return tiles[0]?.code ?? from;
	const [right, down] = WAYS[key];
	let best = from;
	let least = Infinity;
	for (const { code, x, y } of tiles) {
		const [across, along] = [x - here.x, y - here.y];
		const ahead = across * right + along * down;
		const aside = Math.abs(across * down) + Math.abs(along * right);
		if (code === from || ahead <= 0.5 || aside > ahead * 2) continue;
		const cost = ahead + aside * 3;
		if (cost < least) [best, least] = [code, cost];
	}
	return best;
}
