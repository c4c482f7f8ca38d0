import type { Amount } from '$lib/data/convert';
import type { Status } from '$lib/data/observation';
import type { Tile } from '$lib/data/tile';
import type { Series } from '../../draw/series';
import type { ReadingPoint } from '../../figure/reading';
import type { Fill, LegendClass } from '../map/map';
import type { TileBox } from './box';

/** What tiles are laid out from. Sizes in px. */
export interface TilesInput {
	/** Figures of one year: of each series that of the year, else of the few years before. */
	readonly series: readonly Series[];
	readonly year: number;
	/** Where tiles stand; a tile without a figure is drawn too. Series without a tile follow below, line by line. */
	readonly tiles: readonly Tile[];
	/** Codes of the tiles that the title speaks of: with a line around them. */
	readonly spoken: readonly string[];
	readonly width: number;
	readonly height: number;
	/** The amount with its unit, and as a number alone for tiles that have no room for that: the subtitle says the unit. */
	readonly text: (amount: Amount) => string;
	readonly brief: (amount: Amount) => string;
	/** Words for a class: "$20 – $40". */
	readonly words: (from: number, to: number) => string;
}

/** A tile with its places, px. */
export interface PlacedTile extends TileBox {
	readonly code: string;
	readonly codeY: number;
	readonly valueY: number;
	/** The figure; empty where there is none, or no tile has room for its own. */
	readonly value: string;
	readonly fill: Fill;
	readonly spoken: boolean;
	/** Of the figure shown; null where there is none. */
	readonly status: Status | null;
}

/** Finished tiles, from the top down, each line from the left. */
export interface TilesLayout {
	readonly tiles: readonly PlacedTile[];
	/** Whether texts are of the smaller size. */
	readonly narrow: boolean;
	/** From few to many; then zero, then no figure, where there are any. */
	readonly classes: readonly LegendClass[];
	readonly points: readonly ReadingPoint[];
}
