import { gridSize, type StateTile } from '$lib/data/tile';
import type { Standing } from '$lib/data/signature';
import type { ReadingPoint } from '../../figure/reading';
import { px } from '../../marks/shapes';
import { tileBox, type TileBox } from '../tiles/box';

/** A State with where it stands, before it has a place in the picture. */
export interface StandingTile extends StateTile {
	readonly standing: Standing;
	/** What it may have done as well, its day not being seen; null for nothing. */
	readonly perhaps: 'ratified' | 'signed' | null;
	/** Chosen by the reader: with a line around it. */
	readonly chosen: boolean;
	/** Left out by a filter: drawn pale, and not to be read. */
	readonly faded: boolean;
}

/** A tile with its places, px. */
export interface PlacedStanding extends StandingTile, TileBox {
	/** Baseline of its code. */
	readonly codeY: number;
	/** What is written on it: the code, of the European Union the letters that everybody knows. */
	readonly text: string;
}

/** Finished tiles. */
export interface TreatyTilesLayout {
	readonly tiles: readonly PlacedStanding[];
	/** Over the tiles of each region, where they stand by region. */
	readonly headings: readonly { readonly text: string; readonly y: number }[];
	readonly points: readonly ReadingPoint[];
}

/** What tiles of States are laid out from. Sizes in px. */
export interface TreatyTilesInput {
	/** By name. */
	readonly tiles: readonly StandingTile[];
	/** Ids of regions in their order, each with its word. */
	readonly regions: readonly { readonly region: string; readonly text: string }[];
	readonly width: number;
	readonly height: number;
}

/** From this width, px, the grid has room for codes; below it, tiles stand by region. */
const GRID = 1000;
/** Least width of a tile with a code, and most height; height of a heading with the space over it, px. */
const [LEAST, MOST, HEADING] = [38, 48, 22];
const GAP = 2;
/** From the middle of a tile to the baseline of its code, px. */
const BASELINE = 4;

interface Cell {
	readonly tile: StandingTile;
	readonly x: number;
	readonly y: number;
}

/** One tile of one size for every State: roughly where it lies where there is room, else by region and name. */
export function layoutTreatyTiles(input: TreatyTilesInput): TreatyTilesLayout {
	const { tiles, width, height } = input;
	const grid = width >= GRID;
	const { rows, columns } = grid ? gridSize(tiles) : inRegions(input);
	const cell = {
		width: width / Math.max(1, columns),
		height: Math.min(MOST, (height - (grid ? 0 : headingsOf(input).length * HEADING)) / Math.max(1, rows))
	};
	const { cells, headings } = grid
		? { cells: tiles.map((tile) => gridCell(tile, cell)), headings: [] }
		: regionCells(input, columns, cell);
	const placed = cells.map(({ tile, x, y }): PlacedStanding => ({
		...tile,
		...tileBox(x, y, cell, GAP),
		codeY: px(y + (cell.height - GAP) / 2 + BASELINE),
		text: tile.code === 'EUU' ? 'EU' : tile.code
	}));
	return {
		tiles: placed,
		headings,
		points: placed
			.filter(({ faded }) => !faded)
			.map(({ code, middle, codeY }) => ({
				x: middle,
				y: px(codeY - BASELINE),
				series: code,
				id: code,
				status: 'reported' as const
			}))
	};
}

function gridCell(tile: StandingTile, cell: { readonly width: number; readonly height: number }): Cell {
	return { tile, x: (tile.column - 1) * cell.width, y: (tile.row - 1) * cell.height };
}

function headingsOf({ tiles, regions }: TreatyTilesInput) {
	return regions
		.map(({ region, text }) => ({ text, own: tiles.filter((tile) => tile.region === region) }))
		.filter(({ own }) => own.length > 0);
}

/** As many columns as have room for a code, and the lines that they make. */
function inRegions(input: TreatyTilesInput): { readonly rows: number; readonly columns: number } {
	const columns = Math.max(1, Math.floor(input.width / LEAST));
	const rows = headingsOf(input).reduce((sum, { own }) => sum + Math.ceil(own.length / columns), 0);
	return { rows, columns };
}

function regionCells(
	input: TreatyTilesInput,
	columns: number,
	cell: { readonly width: number; readonly height: number }
): { readonly cells: readonly Cell[]; readonly headings: TreatyTilesLayout['headings'] } {
	let top = 0;
	const cells: Cell[] = [];
	const headings: { text: string; y: number }[] = [];
	for (const { text, own } of headingsOf(input)) {
		headings.push({ text, y: px(top + HEADING - 7) });
		top += HEADING;
		own.forEach((tile, at) =>
			cells.push({ tile, x: (at % columns) * cell.width, y: top + Math.floor(at / columns) * cell.height })
		);
		top += Math.ceil(own.length / columns) * cell.height;
	}
	return { cells, headings };
}
