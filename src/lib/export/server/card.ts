import { CARD } from '$lib/card';
import type { FigureKey } from '$lib/chart/figure/model';
import { Column } from '../column';
import type { FigureMarkup } from '../figure-markup';
import { FAMILIES } from '../fonts';
import { balanced, wrap, type Font } from '../wrap';
import { element, short } from '../xml';
import { rasterised } from './raster';
import { tokenColour } from './still';
import { measured } from './typefaces';

/** What the card of a page says. */
export interface CardWords {
	/** Small, beside the name of the site: which chart, which verdict. */
	readonly kicker: string;
	/** What the page says. */
	readonly title: string;
	/** A little more, where there is room; as many whole sentences as fit. Empty for none. */
	readonly text: string;
	readonly site: string;
}

/** What a card shows under its words. */
export interface CardPicture {
	readonly plot: FigureMarkup;
	readonly keys: readonly FigureKey[];
}

/** A card is set at this part of its size, so that its words are large where it is shown small. */
const SCALE = 1.6;
const [WIDTH, HEIGHT] = [CARD.width / SCALE, CARD.height / SCALE];
const MARGIN = 28;
const INNER = WIDTH - 2 * MARGIN;
const LEAD: Font = { family: 'sans', size: 18, weight: 400 };
/** Below it a drawing is too small to be seen. */
const SMALLEST = 0.42;

/** Size of the drawing that a card has room for, px. */
export function cardRoom(words: CardWords): { readonly width: number; readonly height: number } {
	return { width: INNER, height: HEIGHT - headOf(words, 23, 3).y - MARGIN - 28 };
}

/** A page's card as PNG: its words, and its drawing where that can be seen at such a size. */
export function cardPng(words: CardWords, picture: CardPicture | null): Promise<Uint8Array<ArrayBuffer>> {
	const room = cardRoom(words);
	const scale = picture === null ? 0 : Math.min(1, room.width / picture.plot.width, room.height / picture.plot.height);
	const page = picture === null || scale < SMALLEST ? inWords(words) : withPicture(words, picture, scale, room.height);
	const ground = element('rect', { width: WIDTH, height: HEIGHT, fill: tokenColour('--paper') });
	const attributes = {
		xmlns: 'http://www.w3.org/2000/svg',
		width: WIDTH,
		height: HEIGHT,
		viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
		'font-family': FAMILIES.sans,
		'font-size': 13
	};
	const svg = element('svg', attributes, ground, ...page.parts);
	return rasterised(svg, CARD.width, { colours: page.drawn ? 256 : 16, dpi: null });
}

/** Name of the site, which page, and the title in at most some lines. */
function headOf({ site, kicker, title }: CardWords, size: number, most: number): Column {
	const page = new Column(MARGIN, 22, INNER, measured, tokenColour);
	page.mark(site, kicker);
	page.skip(4);
	page.rule('--ink', 2);
	page.skip(12);
	const font: Font = { family: 'serif', size, weight: 500 };
	page.text(balanced(title, INNER, font, measured).slice(0, most), font, '--ink', 1.22);
	return page;
}

function withPicture(words: CardWords, { plot, keys }: CardPicture, scale: number, height: number) {
	const page = headOf(words, 23, 3);
	page.skip(10);
	const x = (INNER - plot.width * scale) / 2;
	page.place(height, (left, top) => `translate(${short(left + x)} ${short(top)}) scale(${scale})`, plot.markup);
	page.skip(4);
	keys.filter(({ look }) => look === 'flow').forEach(({ entries }) => page.flow(entries));
	return { parts: page.parts, drawn: true };
}

function inWords(words: CardWords) {
	const sizes = [44, 38, 33, 29, 25, 22];
	const fits = sizes.find((size) => {
		const font: Font = { family: 'serif', size, weight: 500 };
		return balanced(words.title, INNER, font, measured).length * size * 1.22 <= 208;
	});
	const page = headOf(words, fits ?? 20, 9);
	page.skip(14);
	const room = Math.floor((HEIGHT - MARGIN - page.y) / (LEAD.size * 1.36));
	page.text(wrap(sentencesIn(words.text, room), INNER, LEAD, measured), LEAD, '--ink-2', 1.36);
	return { parts: page.parts, drawn: false };
}

/** As many whole sentences as fit into some lines. */
function sentencesIn(text: string, lines: number): string {
	const sentences = text.split(/(?<=[.!?]) (?=\p{Lu})/u);
	for (let count = sentences.length; count > 0; count -= 1) {
		const some = sentences.slice(0, count).join(' ');
		if (wrap(some, INNER, LEAD, measured).length <= lines) return some;
	}
	return '';
}
