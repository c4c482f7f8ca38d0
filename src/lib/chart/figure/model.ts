import { getContext, setContext } from 'svelte';
import type { Status } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import type { ChartText } from '../input';
import type { ReadingPoint } from './reading';
import type { TooltipContent } from './tooltip-content';

/** The small mark before an entry of a key: as one of the drawing, in a series colour 0–10 (0 is ink), or a ground. */
export type Swatch =
	| { readonly kind: 'status'; readonly status: Status; readonly colour: number }
	| { readonly kind: 'range' | 'break' | 'part-year' | 'superseded'; readonly colour: number }
	/** `fill`, and the lines across it where it stands for what has no figure, are names of design tokens: "--q3". */
	| { readonly kind: 'box'; readonly fill: string; readonly hatch?: string };

/** An entry of a key. */
export interface KeyEntry {
	readonly key: string;
	readonly swatch: Swatch;
	/** What stands out, in the colour of its series; empty or absent for nothing. */
	readonly name?: string;
	readonly text: string;
	/** Its figure or count; empty or absent for none. */
	readonly value?: string;
}

/**
 * What explains the marks of a drawing: `rows`, a series a line, in place of the names that a narrow drawing has no room
 * for; `flow`, one entry after the other; `buttons`, the same, drawn by the picture itself.
 */
export interface FigureKey {
	readonly look: 'rows' | 'flow' | 'buttons';
	readonly entries: readonly KeyEntry[];
}

/** A small table that belongs to the picture; the first cell of a row is its name. */
export interface PictureTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly { readonly key: string; readonly main: boolean; readonly cells: readonly string[] }[];
}

/** The picture of a figure, as it is seen now. */
export interface PictureModel {
	/** The drawing; undefined before it is in the page. */
	readonly svg: SVGSVGElement | undefined;
	/** How many px one unit of it takes. */
	readonly unit: number;
	/** How wide it is, in its units. */
	readonly width: number;
	/** Everything in it that can be read, and where it stands, in its units. */
	readonly points: readonly ReadingPoint[];
	/** Words for one figure; null where it is not drawn. */
	readonly read: (id: string) => TooltipContent | null;
	/** The height below which it would be cut, px; 0 for one that can take any. */
	readonly least: number;
	/** From above to below; what a wide drawing says itself is left out. */
	readonly keys: readonly FigureKey[];
	readonly tables: readonly PictureTable[];
	/** What only the picture can tell: what it could not join or complete. */
	readonly notes: readonly string[];
}

/** What a figure is, for its parts and for all that is made of it: receipt, table, files, citation. Follows the figure. */
export interface FigureModel {
	/** Name of the chart: of its files, addresses and ids. */
	readonly slug: string;
	readonly language: Language;
	/** Title, subtitle and notes, which figures are drawn, and their amounts. */
	readonly chartText: ChartText;
	/** Ids of the elements that describe its svg, parted by spaces. */
	readonly describedBy: string;
	/** Whom the figures are credited to. */
	readonly credits: readonly string[];
	/** Asked when it is saved; told by the plot, since only there its size is known. */
	picture: () => PictureModel | null;
	/** Draws the figure once more as it is now, somewhere else: for a file of another size. */
	readonly redraw: Redraw;
}

/** Where a figure is drawn once more. */
export interface Elsewhere {
	readonly target: Element;
	/** See `stillContext`. */
	readonly context: Map<string, unknown>;
}

/** Mounts a figure; what comes back is for Svelte's `unmount`. */
export type Redraw = (elsewhere: Elsewhere) => Record<string, unknown>;

/** A figure that is drawn once at a size that nobody measures: for a file. */
export interface Still {
	/** Size of its plot, px. */
	readonly width: number;
	readonly height: number;
	/** Is handed the model of the figure that is drawn. */
	readonly tell: (model: FigureModel) => void;
}

const STILL = 'still';

/** The context in which a figure is a still. */
export function stillContext(still: Still): Map<string, unknown> {
	return new Map([[STILL, still]]);
}

/** The still that is being drawn; undefined on a page. */
export function stillHere(): Still | undefined {
	return getContext<Still | undefined>(STILL);
}

/** What a figure's model is called in the context of its parts. */
export const FIGURE = 'figure';
const ALL = 'figures';

/** Gives a figure's parts its model, and the page too, while `whileThere` has not been undone. */
export function tellFigure(model: FigureModel): { readonly whileThere: () => () => void } {
	setContext(FIGURE, model);
	stillHere()?.tell(model);
	const all = getContext<Set<FigureModel> | undefined>(ALL);
	return {
		whileThere() {
			all?.add(model);
			return () => all?.delete(model);
		}
	};
}

/** The model of the figure around. */
export function figureHere(): FigureModel {
	return getContext<FigureModel>(FIGURE);
}

/** All figures of the page below, as they come and go. */
export function gatherFigures(): ReadonlySet<FigureModel> {
	return setContext(ALL, new Set<FigureModel>());
}
