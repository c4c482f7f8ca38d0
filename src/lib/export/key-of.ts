import { STATUSES, type Status } from '$lib/data/observation';
import { paintOf } from './colour';
import { inLight } from './page-styles';

/** The small mark before an entry of a key. Colours as hex; sizes in px. */
export type Swatch =
	| { readonly kind: Status | 'range' | 'part-year' | 'superseded'; readonly colour: string }
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

/** Lists of a figure that are no part of its key. */
const ELSEWHERE = '.plot-box, .foot, details, table, [popover], nav, dialog, form, aside';

/**
 * The keys and legends of a figure, as they look on light paper, from above to below. Those that its width hides are left
 * out; a picture behind another tab has its key all the same.
 */
export function keysOf(figure: Element): KeyList[] {
	const picture = figure.querySelector('.picture') ?? figure;
	return [...picture.querySelectorAll('ul, ol')]
		.filter((list) => list.closest(ELSEWHERE) === null && list.querySelector('a, button, input, select') === null)
		.filter((list) => getComputedStyle(list).display !== 'none')
		.map((list) =>
			inLight(list, (copy) => ({
				rows: getComputedStyle(copy).display === 'block',
				entries: [...copy.children].map(entryOf)
			}))
		);
}

function entryOf(item: Element): KeyList['entries'][number] {
	const mark = item.querySelector(':scope > :is(i, b, [aria-hidden])');
	const value = item.querySelector(':scope > .value');
	const pieces: Words[] = [];
	const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
	while (walker.nextNode() !== null) {
		const node = walker.currentNode;
		const text = (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
		const parent = node.parentElement;
		if (parent === null || text.trim() === '' || mark?.contains(node) || value?.contains(node)) continue;
		const { color, fontWeight } = getComputedStyle(parent);
		pieces.push({ text: text.trim(), bold: Number(fontWeight) >= 600, colour: hexOf(color) ?? '#000000' });
	}
	return {
		swatch: mark === null ? null : swatchOf(mark),
		words: pieces,
		value: (value?.textContent ?? '').trim()
	};
}

function swatchOf(mark: Element): Swatch {
	const style = getComputedStyle(mark);
	const border = parseFloat(style.borderTopWidth) > 0 ? hexOf(style.borderTopColor) : null;
	const named = (name: string) => mark.classList.contains(name);
	const status = STATUSES.find(named);
	if (named('key') && status !== undefined) return { kind: status, colour: border ?? '#000000' };
	// One of its sides is open, so its colour is read from another.
	if (named('open')) return { kind: 'part-year', colour: hexOf(style.borderBottomColor) ?? '#000000' };
	if (named('range-key')) return { kind: 'range', colour: border ?? '#000000' };
	if (named('small')) return { kind: 'superseded', colour: border ?? '#000000' };
	const text = (mark.textContent ?? '').trim();
	if (text !== '') return { kind: 'letters', text, colour: hexOf(style.color) ?? '#000000' };
	const lines = style.backgroundImage.match(/(?:rgba?|color)\([^)]*\)/g) ?? [];
	return {
		kind: 'box',
		width: parseFloat(style.width) || 20,
		height: parseFloat(style.height) || 11,
		fill: hexOf(style.backgroundColor),
		border,
		hatch: lines.map(hexOf).findLast((hex) => hex !== null) ?? null
	};
}

function hexOf(css: string): string | null {
	return paintOf(css)?.hex ?? null;
}
