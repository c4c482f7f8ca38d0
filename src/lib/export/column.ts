import type { KeyEntry, PictureTable } from '$lib/chart/figure/model';
import { FAMILIES } from './fonts';
import { swatchMarkup, swatchWidth } from './swatch';
import { wrap, type Font, type Measure } from './wrap';
import { tallyMark } from './tally';
import { element, escapeXml, short } from './xml';

/** A design token on light paper, as hex: "--ink"; "--c" and "--ct" of a series (0–10), that of its marks and of its name. */
export type Colour = (token: string, series?: number) => string;

const KEY: Font = { family: 'sans', size: 14, weight: 400 };
const NAME: Font = { family: 'serif', size: 16, weight: 500 };
const SMALL: Font = { family: 'sans', size: 13, weight: 400 };
const STRONG: Font = { ...SMALL, weight: 600 };
const AT_END = { 'text-anchor': 'end' } as const;

/** Sets one thing below the other: `y` is where the next begins, px. Colours are named by their tokens. */
export class Column {
	readonly parts: string[] = [];
	y: number;
	readonly #x: number;
	readonly #width: number;
	readonly #measure: Measure;
	readonly #colour: Colour;

	constructor(x: number, y: number, width: number, measure: Measure, colour: Colour) {
		this.#x = x;
		this.y = y;
		this.#width = width;
		this.#measure = measure;
		this.#colour = colour;
	}

	skip(distance: number): void {
		this.y += distance;
	}

	rule(token: string, thick: number): void {
		const y = this.y + thick / 2;
		const ends = { x1: this.#x, x2: this.#x + this.#width, y1: y, y2: y };
		this.parts.push(element('line', { ...ends, stroke: this.#colour(token), 'stroke-width': thick }));
		this.y += thick;
	}

	text(lines: readonly string[], font: Font, token: string, lineHeight: number): void {
		const step = font.size * lineHeight;
		lines.forEach((line, at) => this.#line(line, this.#x, this.y + at * step + font.size, font, token));
		this.y += lines.length * step;
	}

	place(height: number, transform: (x: number, y: number) => string, markup: string): void {
		this.parts.push(element('g', { transform: transform(this.#x, this.y) }, markup));
		this.y += height;
	}

	/** Entries in lines, as many to a line as fit; one that is longer than a line goes on below. */
	flow(entries: readonly KeyEntry[]): void {
		let x = 0;
		let y = this.y + 8;
		for (const { swatch, text, value = '' } of entries) {
			const mark = swatchWidth(swatch) + 7;
			const whole = `${text} ${value}`.trim();
			const width = mark + this.#measure(whole, KEY);
			if (x > 0 && x + width > this.#width) {
				x = 0;
				y += 22;
			}
			this.parts.push(swatchMarkup(swatch, this.#x + x, y, this.#colour));
			const lines = width > this.#width ? wrap(whole, this.#width - mark, KEY, this.#measure) : [];
			if (lines.length === 0) this.#counted(text, value, this.#x + x + mark, y + 4.8);
			lines.forEach((line, at) => this.#line(line, this.#x + mark, y + at * 19 + 4.8, KEY, '--ink-2'));
			y += Math.max(0, lines.length - 1) * 19;
			x += width + 24;
		}
		this.y = y + 10;
	}

	/** One entry a row: mark, name in its colour, what was counted, figure at the right, hairline below. */
	rows(entries: readonly KeyEntry[]): void {
		for (const { swatch, name = '', text, value = '' } of entries) {
			const room = this.#width - 20 - (value === '' ? 0 : this.#measure(value, KEY) + 16);
			const lines = wrap(`${name} ${text}`, room, KEY, this.#measure);
			const top = this.y + 17;
			this.parts.push(swatchMarkup(swatch, this.#x, top - 4.8, this.#colour));
			lines.forEach((line, at) => {
				const [x, y] = [this.#x + 20, top + at * 19];
				if (at > 0 || name === '' || !line.startsWith(name)) this.#line(line, x, y, KEY, '--ink-2');
				else this.#named(name, line, swatch.kind === 'box' ? 0 : swatch.colour, x, y);
			});
			if (value !== '') this.#line(value, this.#x + this.#width, top, KEY, '--ink', AT_END);
			this.y += lines.length * 19 + 8;
			this.rule('--rule', 1);
		}
	}

	/** A small table: its caption, head and rows, the first column at the left, the others at the right of theirs. */
	table({ caption, head, rows }: PictureTable): void {
		const widths = head
			.slice(1)
			.map((name, at) =>
				Math.max(
					...[name, ...rows.map(({ cells }) => cells[at + 1] ?? '')].map((text) => this.#measure(text, SMALL) + 24)
				)
			);
		const ends = widths.map((_, at) => this.#width - widths.slice(at + 1).reduce((sum, width) => sum + width, 0));
		const line = ([name = '', ...cells]: readonly string[], token: string) => {
			const y = this.y + 15;
			this.#line(name, this.#x, y, SMALL, token);
			cells.forEach((cell, at) => this.#line(cell, this.#x + (ends[at] ?? this.#width), y, SMALL, token, AT_END));
			this.y += 21;
			this.rule('--rule', 1);
		};
		this.text(wrap(caption, this.#width, STRONG, this.#measure), STRONG, '--ink', 1.4);
		line(head, '--ink-3');
		for (const { cells } of rows) line(cells, '--ink');
	}

	/** The sign of the site and its name at the left, the day at the right, on one line if they fit. */
	mark(site: string, saved: string): void {
		this.parts.push(tallyMark(this.#colour, `translate(${this.#x - 1} ${short(this.y)}) scale(.72)`));
		const y = this.y + 15.5;
		this.#line(site, this.#x + 31, y, NAME, '--ink');
		const room = this.#width - 31 - this.#measure(site, NAME) - 16;
		const below = this.#measure(saved, SMALL) > room;
		if (below) this.#line(saved, this.#x, y + 21, SMALL, '--ink-3');
		else this.#line(saved, this.#x + this.#width, y, SMALL, '--ink-3', AT_END);
		this.y += below ? 44 : 26;
	}

	#line(
		text: string,
		x: number,
		y: number,
		font: Font,
		token: string,
		more: Readonly<Record<string, string>> = {}
	): void {
		const at = { x, y, fill: this.#colour(token), ...fontAttributes(font), ...more };
		this.parts.push(element('text', at, escapeXml(text)));
	}

	/** The words of an entry, and its count in a colour that steps back. */
	#counted(text: string, value: string, x: number, y: number): void {
		const words = element('tspan', { fill: this.#colour('--ink-2') }, escapeXml(text));
		const count = value === '' ? '' : element('tspan', { fill: this.#colour('--ink-3') }, escapeXml(` ${value}`));
		this.parts.push(element('text', { x, y, 'font-size': KEY.size }, words, count));
	}

	/** A line of which the name that begins it stands out. */
	#named(name: string, line: string, series: number, x: number, y: number): void {
		const bold = element('tspan', { fill: this.#colour('--ct', series), 'font-weight': 600 }, escapeXml(name));
		const at = { x, y, fill: this.#colour('--ink-2'), 'font-size': KEY.size };
		this.parts.push(element('text', at, bold, escapeXml(line.slice(name.length))));
	}
}

function fontAttributes({ family, size, weight }: Font): Record<string, string | number> {
	return {
		...(family === 'serif' ? { 'font-family': FAMILIES.serif } : {}),
		'font-size': size,
		...(weight === 400 ? {} : { 'font-weight': weight })
	};
}
