import { STATUSES } from '$lib/data/observation';
import { paintOf } from './colour';
import { inLight } from './page-styles';

/** Marks of a key that stand for a mark of the drawing, by the name they bear in `data-swatch`. */
const SHAPES = [...STATUSES, 'range', 'part-year', 'superseded', 'ring'] as const;
type Shape = (typeof SHAPES)[number];

/** The small mark before an entry of a key. Colours as hex; sizes in px. */
export type Swatch =
	| { readonly kind: Shape; readonly colour: string }
	| { readonly kind: 'letters'; readonly text: string; readonly colour: string }
	| {
			readonly kind: 'box';
			readonly width: number;
			readonly height: number;
			readonly fill: string | null;
			readonly border: string | null;
			/** Lines across it, where it stands for what has no figure. */
			readonly hatch: string | null;
	  };

/** A piece of an entry's text in one look. */
export interface Words {
	readonly text: string;
	readonly bold: boolean;
	readonly colour: string;
}

/** A list beside the drawing: in one flow of entries, or one row an entry with its figure at the right. */
export interface KeyList {
	readonly rows: boolean;
	readonly entries: readonly {
		readonly swatch: Swatch | null;
		readonly words: readonly Words[];
		readonly value: string;
	}[];
}

/** A table beside the drawing: its head and what stands in each row, the first cell of a row being its name. */
export interface KeyTable {
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

/**
 * The keys and legends of a figure, as they look on light paper, from above to below: the lists marked `data-key`, with
 * their marks `data-swatch` and figures `data-value`. Those that the width of the page hides are left out; a picture
 * behind another tab has its key all the same.
 */
export function keysOf(figure: Element): KeyList[] {
	return [...figure.querySelectorAll('[data-key]')]
		.filter((list) => getComputedStyle(list).display !== 'none')
		.map((list) =>
			inLight(list, (copy) => ({
				rows: getComputedStyle(copy).display === 'block',
				entries: [...copy.children].map(entryOf)
			}))
		);
}

/** The tables that belong to the picture, marked `data-key-table`. */
export function tablesOf(figure: Element): KeyTable[] {
	const cells = (row: Element) => [...row.children].map((cell) => plainText(cell.textContent));
	return [...figure.querySelectorAll('table[data-key-table]')].map((table) => ({
		caption: plainText(table.querySelector('caption')?.textContent ?? ''),
		head: [...table.querySelectorAll('thead tr')].flatMap(cells),
		rows: [...table.querySelectorAll('tbody tr')].map(cells)
	}));
}

/** Text in one line; spaces that do not break stay. */
export function plainText(text: string | null): string {
	return (text ?? '').replace(/[ \t\r\n]+/g, ' ').trim();
}

function entryOf(item: Element): KeyList['entries'][number] {
	const mark = item.querySelector('[data-swatch]');
	const value = item.querySelector('[data-value]');
	const pieces: Words[] = [];
	const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
	while (walker.nextNode() !== null) {
		const node = walker.currentNode;
		const text = plainText(node.textContent);
		const parent = node.parentElement;
		if (parent === null || text === '' || mark?.contains(node) || value?.contains(node)) continue;
		const { color, fontWeight, position } = getComputedStyle(parent);
		// What is said to assistive technology alone stands outside the flow.
		if (position === 'absolute') continue;
		pieces.push({ text, bold: Number(fontWeight) >= 600, colour: hexOf(color) ?? '#000000' });
	}
	return {
		swatch: mark === null ? null : swatchOf(mark),
		words: pieces,
		value: plainText(value?.textContent ?? '')
	};
}

function swatchOf(mark: Element): Swatch {
	const style = getComputedStyle(mark);
	const border = parseFloat(style.borderTopWidth) > 0 ? hexOf(style.borderTopColor) : null;
	const named = mark.getAttribute('data-swatch');
	const kind = SHAPES.find((shape) => shape === named);
	// One side of an open ring is transparent, so its colour is read from another.
	if (kind !== undefined) return { kind, colour: border ?? hexOf(style.borderBottomColor) ?? '#000000' };
	if (named === 'letters') {
		return { kind: 'letters', text: plainText(mark.textContent), colour: hexOf(style.color) ?? '#000000' };
	}
	// A hatch is a gradient that begins with its line and ends with its ground.
	const colours = (style.backgroundImage.match(/(?:rgba?|color)\([^)]*\)/g) ?? []).flatMap((one) => hexOf(one) ?? []);
	const [hatch = null] = colours;
	return {
		kind: 'box',
		width: parseFloat(style.width) || 20,
		height: parseFloat(style.height) || 11,
		fill: hexOf(style.backgroundColor) ?? colours.find((one) => one !== hatch) ?? null,
		border,
		hatch
	};
}

function hexOf(css: string): string | null {
	return paintOf(css)?.hex ?? null;
}
