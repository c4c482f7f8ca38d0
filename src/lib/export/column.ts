import { FAMILIES } from './fonts';
import type { KeyList, KeyTable, Words } from './key-of';
import { swatchMarkup, swatchWidth } from './swatch';
import { wrap, type Font, type Measure } from './wrap';
import { element, escapeXml, short } from './xml';

/** Colours of paper and text, as hex. */
export type SheetColours = Readonly<Record<'paper' | 'ink' | 'ink2' | 'ink3' | 'rule' | 'seal', string>>;

const KEY: Font = { family: 'sans', size: 14, weight: 400 };
const NAME: Font = { family: 'serif', size: 16, weight: 500 };
const SMALL: Font = { family: 'sans', size: 13, weight: 400 };
const STRONG: Font = { ...SMALL, weight: 600 };

/** Sets one thing below the other: `y` is where the next begins, px. */
export class Column {
	readonly parts: string[] = [];
	y: number;
	readonly #x: number;
	readonly #width: number;
	readonly #measure: Measure;

	constructor(x: number, y: number, width: number, measure: Measure) {
		this.#x = x;
		this.y = y;
		this.#width = width;
		this.#measure = measure;
	}

	skip(distance: number): void {
		this.y += distance;
	}

	rule(stroke: string, thick: number): void {
		const y = this.y + thick / 2;
		const ends = { x1: this.#x, x2: this.#x + this.#width, y1: y, y2: y };
		this.parts.push(element('line', { ...ends, stroke, 'stroke-width': thick }));
		this.y += thick;
	}

	text(lines: readonly string[], font: Font, fill: string, lineHeight: number): void {
		const step = font.size * lineHeight;
		lines.forEach((line, at) => {
			this.parts.push(textMarkup(line, this.#x, this.y + at * step + font.size, font, fill));
		});
		this.y += lines.length * step;
	}

	place(height: number, transform: (x: number, y: number) => string, markup: string): void {
		this.parts.push(element('g', { transform: transform(this.#x, this.y) }, markup));
		this.y += height;
	}

	/** Entries in lines, as many to a line as fit; one that is longer than a line goes on below, in the colour it begins with. */
	flow(list: KeyList, { ink, paper }: SheetColours): void {
		let x = 0;
		let y = this.y + 8;
		for (const { swatch, words } of list.entries) {
			const text = words.map((one) => one.text).join(' ');
			const mark = swatch === null ? 0 : swatchWidth(swatch) + 7;
			const width = mark + this.#measure(text, KEY);
			if (x > 0 && x + width > this.#width) {
				x = 0;
				y += 22;
			}
			if (swatch !== null) this.parts.push(swatchMarkup(swatch, this.#x + x, y, paper));
			const lines = width > this.#width ? wrap(text, this.#width - mark, KEY, this.#measure) : [];
			if (lines.length === 0) this.parts.push(pieceMarkup(words, this.#x + x + mark, y + 4.8));
			lines.forEach((line, at) => {
				const fill = words[0]?.colour ?? ink;
				this.parts.push(textMarkup(line, this.#x + mark, y + at * 19 + 4.8, KEY, fill));
			});
			y += Math.max(0, lines.length - 1) * 19;
			x += width + 24;
		}
		this.y = y + 10;
	}

	/** One entry a row: mark, name in its colour, what was counted, figure at the right, hairline below. */
	rows(list: KeyList, { ink, ink2, paper, rule }: SheetColours): void {
		for (const { swatch, words, value } of list.entries) {
			const room = this.#width - 20 - (value === '' ? 0 : this.#measure(value, KEY) + 16);
			const [first, ...more] = words;
			const lines = wrap(words.map(({ text }) => text).join(' '), room, KEY, this.#measure);
			const top = this.y + 17;
			if (swatch !== null) this.parts.push(swatchMarkup(swatch, this.#x, top - 4.8, paper));
			lines.forEach((line, at) => {
				const name = at === 0 && first?.bold && line.startsWith(first.text) ? first : null;
				const rest = more[0]?.colour ?? ink2;
				this.parts.push(namedLine(line, name, rest, this.#x + 20, top + at * 19));
			});
			if (value !== '') {
				this.parts.push(textMarkup(value, this.#x + this.#width, top, KEY, ink, { 'text-anchor': 'end' }));
			}
			this.y += lines.length * 19 + 8;
			this.rule(rule, 1);
		}
	}

	/** A small table: its caption, head and rows, the first column at the left, the others at the right of theirs. */
	table({ caption, head, rows }: KeyTable, { ink, ink3, rule }: SheetColours): void {
		const [first = '', ...others] = head;
		const widths = others.map((name, at) =>
			Math.max(...[name, ...rows.map((row) => row[at + 1] ?? '')].map((text) => this.#measure(text, SMALL) + 24))
		);
		const ends = widths.map((_, at) => this.#width - widths.slice(at + 1).reduce((sum, width) => sum + width, 0));
		const line = ([name = '', ...cells]: readonly string[], fill: string) => {
			const y = this.y + 15;
			this.parts.push(textMarkup(name, this.#x, y, SMALL, fill));
			cells.forEach((cell, at) => {
				const x = this.#x + (ends[at] ?? this.#width);
				this.parts.push(textMarkup(cell, x, y, SMALL, fill, { 'text-anchor': 'end' }));
			});
			this.y += 21;
			this.rule(rule, 1);
		};
		this.text(wrap(caption, this.#width, STRONG, this.#measure), STRONG, ink, 1.4);
		line([first, ...others], ink3);
		for (const row of rows) line(row, ink);
	}

	/** The sign of the site and its name at the left, the day at the right, on one line if they fit. */
	mark(site: string, saved: string, { ink, ink3, seal }: SheetColours): void {
		const bars = element('path', { d: 'M8 3v22M14 3v22M20 3v22M26 3v22', stroke: ink, 'stroke-width': 2.2 });
		const fifth = element('path', { d: 'M2 22L32 7', stroke: seal, 'stroke-width': 2.2 });
		const transform = `translate(${this.#x - 1} ${short(this.y)}) scale(.72)`;
		this.parts.push(element('g', { transform, fill: 'none' }, bars, fifth));
		const y = this.y + 15.5;
		this.parts.push(textMarkup(site, this.#x + 31, y, NAME, ink));
		const room = this.#width - 31 - this.#measure(site, NAME) - 16;
		const below = this.#measure(saved, SMALL) > room;
		if (below) this.parts.push(textMarkup(saved, this.#x, y + 21, SMALL, ink3));
		else this.parts.push(textMarkup(saved, this.#x + this.#width, y, SMALL, ink3, { 'text-anchor': 'end' }));
		this.y += below ? 44 : 26;
	}
}

function textMarkup(
	text: string,
	x: number,
	y: number,
	font: Font,
	fill: string,
	more: Readonly<Record<string, string>> = {}
): string {
	return element('text', { x, y, fill, ...fontAttributes(font), ...more }, escapeXml(text));
}

function fontAttributes({ family, size, weight }: Font): Record<string, string | number> {
	return {
		...(family === 'serif' ? { 'font-family': FAMILIES.serif } : {}),
		'font-size': size,
		...(weight === 400 ? {} : { 'font-weight': weight })
	};
}

/** Pieces of one line, each in its own colour. */
function pieceMarkup(words: readonly Words[], x: number, y: number): string {
	const pieces = words.map(({ text, colour }, at) =>
		element('tspan', { fill: colour }, escapeXml(at === 0 ? text : ` ${text}`))
	);
	return element('text', { x, y, 'font-size': KEY.size }, ...pieces);
}

/** A line of which the name that begins it stands out. */
function namedLine(
	line: string,
	name: { readonly text: string; readonly colour: string } | null,
	fill: string,
	x: number,
	y: number
): string {
	if (name === null) return textMarkup(line, x, y, KEY, fill);
	const bold = element('tspan', { fill: name.colour, 'font-weight': 600 }, escapeXml(name.text));
	const rest = escapeXml(line.slice(name.text.length));
	return element('text', { x, y, fill, 'font-size': KEY.size }, bold, rest);
}
