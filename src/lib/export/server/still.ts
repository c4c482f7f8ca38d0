import looks from 'virtual:chart-looks';
import { DOMParser } from 'linkedom';
import type { FigureMarkup } from '../figure-markup';
import { inlined } from '../inline';
import { looksBy } from './computed-looks';

const LOOKS = looksBy(looks.rules);
const COLOURS = new Map<string, string>();

/** The drawing in the markup of a figure, as one that needs no style sheet: what `figureMarkup` reads in a browser. */
export function stillMarkup(html: string): FigureMarkup {
	const from = html.search(/<svg[^>]*class="plot/);
	const text = html.slice(from, html.indexOf('</svg>', from) + '</svg>'.length);
	const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? []).map(Number);
	const svg = onLightPaper(text);
	return { markup: inlined(svg, () => null, LOOKS), defs: '', x: 0, y: 0, width, height };
}

/** A design token on light paper, as hex, that of a series (0–10) where it is one of its own. */
export function tokenColour(token: string, series?: number): string {
	const key = `${token} ${series ?? 0}`;
	const known = COLOURS.get(key);
	if (known !== undefined) return known;
	const ink = onLightPaper(`<svg><g class="c${series ?? 0}"/></svg>`).firstElementChild;
	const colour = ink === null ? '#000000' : LOOKS(ink).getPropertyValue(token);
	COLOURS.set(key, colour);
	return colour;
}

function onLightPaper(text: string): Element {
	const root: unknown = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
	if (!isElement(root)) throw new Error('A drawing is no element.');
	root.classList.add('light-paper');
	return root;
}

/** The library's own types leave out what drawings never ask for. */
function isElement(node: unknown): node is Element {
	return typeof node === 'object' && node !== null && 'matches' in node && 'classList' in node;
}
