import { px } from '../../marks/shapes';

/** A tile in its cell of the grid, px. */
export interface TileBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** Middle from side to side, where its texts stand. */
	readonly middle: number;
}

/** A tile that fills its cell but for the gap right of it and below. */
export function tileBox(
	x: number,
	y: number,
	cell: { readonly width: number; readonly height: number },
	gap: number
): TileBox {
	const width = cell.width - gap;
	return { x: px(x), y: px(y), width: px(width), height: px(cell.height - gap), middle: px(x + width / 2) };
}
