import { TALLY, tallyMark } from '../tally';
import { element } from '../xml';
import { rasterised } from './raster';
import { tokenColour } from './still';

/** The icons of the site where it is installed: how wide they are drawn, px, and which part of that the mark takes. */
export const ICONS = {
	'192': { width: 192, part: 0.72, purpose: 'any' },
	'512': { width: 512, part: 0.72, purpose: 'any' },
	// Systems cut it to a circle or any other form: the mark stays within the middle
	maskable: { width: 512, part: 0.5, purpose: 'maskable' }
} as const;

export type IconName = keyof typeof ICONS;

/** Whether there is such an icon. */
export function isIcon(name: string): name is IconName {
	return name in ICONS;
}

/** The mark of the site on paper, as PNG. */
export function icon(name: IconName): Promise<Uint8Array<ArrayBuffer>> {
	const { width, part } = ICONS[name];
	const scale = (width * part) / TALLY.width;
	const [left, top] = [(width - TALLY.width * scale) / 2, (width - TALLY.height * scale) / 2];
	const svg = element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height: width, viewBox: `0 0 ${width} ${width}` },
		element('rect', { width, height: width, fill: tokenColour('--paper') }),
		tallyMark((token) => tokenColour(token), `translate(${left} ${top}) scale(${scale})`)
	);
	return rasterised(svg, width, { colours: 16, dpi: null });
}
