import type { FigureKey, PictureTable } from '$lib/chart/figure/model';
import { Column, type Colour } from './column';
import { FAMILIES } from './fonts';
import { balanced, wrap, type Font, type Measure } from './wrap';
import { element, escapeXml, short } from './xml';

/** Everything a saved figure shows. */
export interface SheetInput {
	readonly title: string;
	readonly subtitle: string;
	/** Notes that stand out, and the others. */
	readonly warnings: readonly string[];
	readonly notes: readonly string[];
	/** The line of sources, with its label. */
	readonly sources: string;
	/** Name of the site, and the line that tells the day of saving. */
	readonly site: string;
	readonly saved: string;
	/** Address of the view. */
	readonly address: string;
	/** The drawing: finished markup and the box it fills, in its own px. */
	readonly plot: { readonly markup: string; readonly defs: string } & Box;
	readonly keys: readonly FigureKey[];
	/** Small tables that belong to the picture. */
	readonly tables: readonly PictureTable[];
	readonly colour: Colour;
	/** ISO code of the language of the texts. */
	readonly language: string;
	/** Size of the whole file, px; absent: as wide as the drawing, as high as what it says. */
	readonly page?: PageSize;
}

/** Size of a file, px. */
export interface PageSize {
	readonly width: number;
	readonly height: number;
}

/** A part of the figure, px. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A finished figure; the file is `width` × `height` px. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	/** Where the first lines of title and subtitle stand: one in each typeface. */
	readonly lines: readonly Box[];
	/** The whole file with `fonts`, rules of CSS, inside. */
	readonly file: (fonts: string) => string;
}

/** From this width of the drawing, px, the figure is set as on a desktop. */
const WIDE = 560;
const NOTE: Font = { family: 'sans', size: 13, weight: 400 };

/** Width between the margins of a file, px. */
export function innerWidth(width: number): number {
	return width - 2 * marginsOf(width).margin;
}

/** Room that a page leaves for the drawing of a figure, px. */
export function plotRoom(input: Omit<SheetInput, 'plot'>, page: PageSize, measure: Measure): PageSize {
	const width = innerWidth(page.width);
	const plot = { markup: '', defs: '', x: 0, y: 0, width, height: 0 };
	const { page: _page, ...words } = input;
	return { width, height: page.height - sheet({ ...words, plot }, measure).height };
}

/** Whether a file of a width is set as on a desktop, and its margins at the sides, px. */
function marginsOf(width: number): { readonly wide: boolean; readonly margin: number } {
	const wide = width >= WIDE + 64;
	return { wide, margin: wide ? 32 : 20 };
}

/** Sets a figure as a page of its own: title, subtitle, drawing, key, notes, sources, and where it is from. */
export function sheet(input: SheetInput, measure: Measure): Sheet {
	const { colour, plot } = input;
	const { wide, margin } = marginsOf(input.page?.width ?? plot.width + (plot.width < WIDE ? 40 : 64));
	const inner = input.page === undefined ? plot.width : input.page.width - 2 * margin;
	const slot = input.page === undefined ? plot.height : plotRoom(input, input.page, measure).height;
	const scale = Math.min(1, inner / plot.width, Math.max(0, slot) / Math.max(1, plot.height));
	const page = new Column(margin, wide ? 28 : 20, inner, measure, colour);

	page.rule('--ink', 2);
	page.skip(wide ? 16 : 12);
	const title: Font = { family: 'serif', size: wide ? 26 : 21, weight: 500 };
	const titleY = page.y;
	page.text(balanced(input.title, Math.min(inner, 880), title, measure), title, '--ink', 1.25);
	page.skip(5);
	const lead: Font = { family: 'sans', size: wide ? 16 : 15, weight: 400 };
	const leadY = page.y;
	page.text(balanced(input.subtitle, Math.min(inner, 800), lead, measure), lead, '--ink-2', 1.36);
	page.skip(wide ? 20 : 16);
	page.place(
		slot,
		(x, y) => placeOf(plot, scale, x + (inner - plot.width * scale) / 2, y + (slot - plot.height * scale) / 2),
		plot.markup
	);
	page.skip(12);
	input.keys.forEach(({ look, entries }) => {
		if (look === 'rows') page.rows(entries);
		else page.flow(entries);
		page.skip(look === 'rows' ? 14 : 8);
	});
	input.tables.forEach((table) => {
		page.table(table);
		page.skip(14);
	});
	const strong: Font = { ...NOTE, weight: 600 };
	input.warnings.forEach((warning) => {
		page.skip(2);
		page.text(wrap(warning, Math.min(inner, 860), strong, measure), strong, '--ink', 1.4);
		page.skip(2);
	});
	input.notes.forEach((note) => {
		page.skip(2);
		page.text(wrap(note, Math.min(inner, 860), NOTE, measure), NOTE, '--ink-3', 1.4);
		page.skip(2);
	});
	page.skip(10);
	page.rule('--rule', 1);
	page.skip(9);
	page.text(wrap(input.sources, inner, NOTE, measure), NOTE, '--ink-2', 1.4);
	page.skip(10);
	page.mark(input.site, input.saved);
	const small: Font = { ...NOTE, size: wide ? 13 : 12 };
	page.text(wrap(input.address, inner, small, measure), small, '--ink-3', 1.4);

	const width = input.page?.width ?? Math.ceil(inner + 2 * margin);
	const height = input.page?.height ?? Math.ceil(page.y + (wide ? 24 : 18));
	const lines = [
		{ x: margin, y: titleY, width: inner, height: title.size },
		{ x: margin, y: leadY, width: inner, height: lead.size }
	];
	return { width, height, lines, file: (fonts) => fileOf(input, page.parts, width, height, fonts) };
}

/** Where a drawing begins, and how much smaller it is where it is larger than its room. */
function placeOf(plot: Box, scale: number, x: number, y: number): string {
	const moved = `translate(${short(x - plot.x * scale)} ${short(y - plot.y * scale)})`;
	return scale === 1 ? moved : `${moved} scale(${scale})`;
}

function fileOf(input: SheetInput, parts: readonly string[], width: number, height: number, fonts: string): string {
	// The look of digits has no attribute of its own; nothing else needs a rule.
	const css = `${fonts}\ntext{font-variant-numeric:lining-nums tabular-nums}`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width,
			height,
			viewBox: `0 0 ${width} ${height}`,
			'xml:lang': input.language,
			role: 'img',
			'font-family': FAMILIES.sans,
			'font-size': 13
		},
		element('title', {}, escapeXml(input.title)),
		element('desc', {}, escapeXml([input.subtitle, input.sources, input.address].join(' '))),
		// Quotes and signs of the rules are no XML: escaped, they read the same.
		element('style', {}, css.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
		input.plot.defs === '' ? '' : element('defs', {}, input.plot.defs),
		element('rect', { width, height, fill: input.colour('--paper') }),
		...parts
	)}\n`;
}
