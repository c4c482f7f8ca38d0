import { underTitle, type Story } from '$lib/chart/input';
import { dateWords } from '$lib/dates';
import { languageOf } from '$lib/language';
import { m } from '$lib/paraglide/messages';
import type { SheetColours } from './column';
import { drawingOf } from './drawing';
import { ExportFailure } from './failure';
import { fontCss } from './fonts';
import { keysOf, plainText, tablesOf } from './key-of';
import { lightTokens, pageFaces } from './page-styles';
import { sheet, type Box, type SheetInput } from './sheet';
import type { Font, Measure } from './wrap';

/** A figure as one file that needs nothing else, `width` × `height` px. */
export interface FigureSvg {
	readonly text: string;
	readonly width: number;
	readonly height: number;
	/** Where it surely has text, px: one line in each typeface. */
	readonly lines: readonly Box[];
}

/** Where and when a file was saved. */
export interface Occasion {
	/** Address of the view. */
	readonly address: string;
	/** ISO day. */
	readonly day: string;
}

/**
 * The figure of a chart as a standalone SVG on light paper: title, subtitle, the drawing as it stands, its key, notes,
 * sources, day and address.
 *
 * @throws {ExportFailure} where nothing is drawn now, or outlines or typefaces do not arrive
 */
export async function figureSvg(slug: string, story: Story, occasion: Occasion): Promise<FigureSvg> {
	const figure = document.querySelector(`figure[data-chart="${slug}"]`);
	if (figure === null) throw new ExportFailure('drawing');
	// Texts are measured before they are set, so the typefaces must have arrived.
	await document.fonts.ready;
	const plot = await drawingOf(figure);
	const language = languageOf(document.documentElement.lang);
	const warnings = story.warnings ?? [];
	const input: SheetInput = {
		title: story.title,
		subtitle: underTitle(story),
		warnings,
		notes: notesOf(figure, story).filter((note) => !warnings.map(plainText).includes(note)),
		sources: sourcesOf(figure),
		site: m.site_name(),
		saved: m.export_saved({ date: dateWords(occasion.day, language) }),
		address: occasion.address,
		plot,
		keys: keysOf(figure),
		tables: tablesOf(figure),
		colours: coloursOf(lightTokens()),
		language
	};
	const { file, width, height, lines } = sheet(input, measureOnCanvas());
	const fonts = await fontCss(pageFaces(), file(''));
	return { text: file(fonts), width, height, lines };
}

/** The notes under the figure: what the picture alone can tell, then the story's. */
function notesOf(figure: Element, story: Story): string[] {
	const shown = [...figure.querySelectorAll('[data-note]')].map((note) => plainText(note.textContent));
	return [...new Set([...shown, ...story.notes.map(plainText)])];
}

/** The line of sources as it stands under the figure. */
function sourcesOf(figure: Element): string {
	return plainText(figure.querySelector('[data-sources]')?.textContent ?? '');
}

function coloursOf(tokens: ReadonlyMap<string, string>): SheetColours {
	const token = (name: string, otherwise: string) => tokens.get(name) ?? otherwise;
	return {
		paper: token('--paper', 'white'),
		ink: token('--ink', 'black'),
		ink2: token('--ink-2', 'black'),
		ink3: token('--ink-3', 'black'),
		rule: token('--rule', 'grey'),
		seal: token('--seal', 'black')
	};
}

function measureOnCanvas(): Measure {
	const context = document.createElement('canvas').getContext('2d');
	if (context === null) throw new ExportFailure('browser');
	const style = getComputedStyle(document.documentElement);
	const family = (font: Font) => style.getPropertyValue(`--font-${font.family}`).trim();
	return (text, font) => {
		context.font = `${font.weight} ${font.size}px ${family(font)}`;
		return context.measureText(text).width;
	};
}
