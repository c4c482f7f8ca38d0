import { FAMILIES } from './fonts';
import type { KeyList } from './key-of';
import { swatchMarkup, swatchWidth } from './swatch';
import { wrap, type Font, type Measure } from './wrap';
import { element, escapeXml, short } from './xml';

/** Colours of paper and text, as hex. */
export type SheetColours = Readonly<Record<'paper' | 'ink' | 'ink2' | 'ink3' | 'rule' | 'seal', string>>;

const KEY: Font = { family: 'sans', size: 14, weight: 400 };
const NAME: Font = { family: 'serif', size: 16, weight: 500 };
const SMALL: Font = { family: 'sans', size: 13, weight: 400 };

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

	/** Entries in lines, as many to a line as fit. */
	flow(list: KeyList, { ink2, paper }: SheetColours): void {
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
			this.parts.push(textMarkup(text, this.#x + x + mark, y + 4.8, KEY, ink2));
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
