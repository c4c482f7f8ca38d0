/** A tile's place in the grid, from 1. */
export interface TilePlace {
	readonly row: number;
	readonly column: number;
}

/** The tile of a place or a part, which may be a State of a federation. */
export interface Tile extends TilePlace {
	/** Of the place, or of the category. */
	readonly code: string;
}

/** How large the grid is. */
export function gridSize(places: readonly TilePlace[]): { readonly rows: number; readonly columns: number } {
	return {
		rows: Math.max(0, ...places.map(({ row }) => row)),
		columns: Math.max(0, ...places.map(({ column }) => column))
	};
}

/** The tile of a State, or of the European Union. */
export interface StateTile extends Tile {
	readonly name: string;
	/** One of the five regions of the tables. */
	readonly region: string;
}
