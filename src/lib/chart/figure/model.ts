import { getContext, setContext } from 'svelte';
import type { Status } from '$lib/data/observation';
import type { Language } from '$lib/words/language';
import type { ChartText } from '../input';

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
	/** Whom the figures are credited to. */
	readonly credits: readonly string[];
	/** Asked when it is saved; told by the plot, since only there its size is known. */
	picture: () => PictureModel | null;
}

/** What a figure's model is called in the context of its parts. */
export const FIGURE = 'figure';
const ALL = 'figures';

/** Gives a figure's parts its model, and the page too, while `whileThere` has not been undone. */
export function tellFigure(model: FigureModel): { readonly whileThere: () => () => void } {
	setContext(FIGURE, model);
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
