import { gridSize, type Tile } from '$lib/data/tile';
import { REACH } from '../../draw/nearest-year';
import { px } from '../../marks/shapes';
import { textWidth } from '../line/labels';
import { binsOf } from '../map/bins';
import { classesOf, fillOf } from '../map/classes';
import { placeFigures, type PlaceFigure } from '../map/figures';
import { WIDE } from '../view';
import { tileBox } from './box';
import type { PlacedTile, TilesInput, TilesLayout } from './tiles';

/** How wide a tile is for its height, and the other way round, at most. */
const [WIDEST, TALLEST] = [1.9, 1.7];
/** Baselines from the middle of a tile, px: the code alone, the code above a figure, the figure. */
const BASELINES = { alone: 5, code: -2, value: 14 };
/** Size of a figure's text beside the size that `textWidth` is made for. */
const SMALL = 12 / 13;
/** Room beside a text, px, and the least height of a tile with two lines. */
const [AIR, TWO_LINES] = [4, 34];

/** Equal tiles in classes of one colour, as large as the room allows, with their figures where every one has room for it. */
export function layoutTiles(input: TilesInput): TilesLayout {
	const { series, year, width, height, spoken, words } = input;
	const places = placesOf(input);
	const { rows, columns } = gridSize(places);
	const narrow = width < WIDE;
	const gap = narrow ? 2 : 4;
	const cell = cellOf(width / Math.max(1, columns), height / Math.max(1, rows));
	const left = (width - cell.width * columns) / 2;
	const figures = new Map(placeFigures(series, year, REACH).map((figure) => [figure.code, figure]));
	const bins = binsOf(places.flatMap(({ code }) => figures.get(code)?.amount.value ?? []));
	const room = { width: cell.width - gap - AIR, height: cell.height - gap };
	const texts = textsOf(input, figures, room, narrow ? SMALL : 1);
	const tiles = places.map(({ code, row, column }): PlacedTile => {
		const figure = figures.get(code);
		const value = texts.get(code) ?? '';
		const [x, y] = [left + (column - 1) * cell.width, (row - 1) * cell.height];
		const middle = y + (cell.height - gap) / 2;
		return {
			code,
			...tileBox(x, y, cell, gap),
			codeY: px(middle + (value === '' ? BASELINES.alone : BASELINES.code)),
			valueY: px(middle + BASELINES.value),
			value,
			fill: fillOf(figure, bins),
			spoken: spoken.includes(code),
			status: figure?.row.status ?? null
		};
	});
	return {
		tiles,
		narrow,
		classes: classesOf(tiles, bins, words),
		points: tiles.flatMap(({ code, middle, y, height }) => {
			const figure = figures.get(code);
			if (figure === undefined) return [];
			return [{ x: middle, y: px(y + height / 2), series: code, id: figure.row.id, status: figure.row.status }];
		})
	};
}

/** The figures in the one way for which every tile has room, with their unit if that can be; none where there is no such way. */
function textsOf(
	{ text, brief }: TilesInput,
	figures: ReadonlyMap<string, PlaceFigure>,
	room: { readonly width: number; readonly height: number },
	size: number
): ReadonlyMap<string, string> {
	if (room.height < TWO_LINES) return new Map();
	const ways = [text, brief].map((words) => new Map([...figures].map(([code, { amount }]) => [code, words(amount)])));
	const fits = (texts: ReadonlyMap<string, string>) =>
		[...texts.values()].every((one) => textWidth(one) * size <= room.width);
	return ways.find(fits) ?? new Map();
}

/** The tiles of the tables and below them those of other series, as many in a line; from the top down. */
function placesOf({ series, tiles, width, height }: TilesInput): readonly Tile[] {
	const others = series.filter(({ key }) => !tiles.some(({ code }) => code === key));
	const known = gridSize(tiles);
	const columns =
		tiles.length > 0 ? known.columns : Math.max(1, Math.ceil(Math.sqrt((others.length * width) / Math.max(1, height))));
	const below = others.map(({ key }, at) => ({
		code: key,
		row: known.rows + 1 + Math.floor(at / columns),
		column: 1 + (at % columns)
	}));
	return [...tiles, ...below].sort((a, b) => a.row - b.row || a.column - b.column);
}

function cellOf(width: number, height: number): { readonly width: number; readonly height: number } {
	return { width: Math.min(width, height * WIDEST), height: Math.min(height, width * TALLEST) };
}
