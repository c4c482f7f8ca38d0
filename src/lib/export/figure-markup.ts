import { parseSvg } from '../parse-svg';
import { ExportFailure, fetchFile } from './failure';
import { definition, inlined, type Target } from './inline';
import { inLight } from './page-styles';

/** A chart's drawing on light paper, free of the page: markup, the patterns it refers to, and the box it fills, px. */
export interface FigureMarkup {
	readonly markup: string;
	readonly defs: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/**
 * A figure's plot as it stands on the page: same filters, scale, measure and width.
 *
 * @param inFull as large as it was asked to be, unless it leaves much of that empty
 * @throws {ExportFailure} where it has no size now, or its outlines do not arrive
 */
export async function figureMarkup(svg: SVGSVGElement, inFull = false): Promise<FigureMarkup> {
	if (svg.viewBox.baseVal.width === 0) throw new ExportFailure('drawing');
	const target = await targets(svg);
	return inLight(svg, (copy) => {
		const markup = inlined(copy, target);
		const box = boxOf(copy);
		const { width, height } = copy.viewBox.baseVal;
		const filled = inFull && box.height > height * FILLED;
		return { markup, defs: missingDefs(markup), ...(filled ? { x: 0, y: 0, width, height } : box) };
	});
}

/** A drawing that takes less of its height has a height of its own: a map. */
const FILLED = 0.85;

/** Room kept above and below what is drawn, px. */
const AIR = 6;

/**
 * The box of the drawing with what it lets stand over its edges; above and below, without the space it leaves empty (a
 * map in a tall box). Its width stays that of the page.
 */
function boxOf(svg: SVGSVGElement): Omit<FigureMarkup, 'markup' | 'defs'> {
	const { width, height } = svg.viewBox.baseVal;
	const inside = svg.getBBox();
	const x = Math.floor(Math.min(0, inside.x));
	const across = Math.ceil(Math.max(width, inside.x + inside.width)) - x;
	// Empty also where the figure is not on screen, so that nothing can be measured.
	if (inside.height === 0) return { x, y: 0, width: across, height };
	const y = Math.floor(inside.y - AIR);
	return { x, y, width: across, height: Math.ceil(inside.y + inside.height + AIR) - y };
}

/** Fetches every file that the drawing's `<use>` elements refer to. */
async function targets(svg: Element): Promise<Target> {
	const files = new Map<string, Document>();
	const hrefs = [...svg.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
	const addresses = new Set(hrefs.filter((href) => !href.startsWith('#')).map((href) => href.split('#')[0] ?? ''));
	await Promise.all(
		[...addresses].map(async (address) => {
			const text = new TextDecoder().decode(await fetchFile(address, 'parts'));
			files.set(address, parseSvg(text));
		})
	);
	return (href) => {
		const [file = '', id = ''] = href.split('#');
		return file === '' ? document.getElementById(id) : (files.get(file)?.getElementById(id) ?? null);
	};
}

/** Patterns and gradients that stand elsewhere in the page. */
function missingDefs(markup: string): string {
	const ids = new Set([...markup.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id));
	return [...ids]
		.filter((id) => !markup.includes(` id="${id}"`))
		.map((id) => {
			const node = document.getElementById(id);
			return node instanceof SVGElement ? inLight(node, definition) : '';
		})
		.join('');
}
