/** Size of plain text that drawings are laid out for, px. */
const PLAIN_TEXT = 16;
/** As wide as a drawing has to be for its words to find room, in its own units. */
const NARROWEST = 240;

/**
 * How many px one unit of a drawing takes: as many times as the reader's text is larger than plain, so that words in charts grow with
 * it; not so many that a narrow plot has no room left for them.
 *
 * @param width of the plot, px · @param text size of the root's text, px
 */
export function unitOf(width: number, text: number): number {
	return Math.max(1, Math.min(text / PLAIN_TEXT, width / NARROWEST));
}

/** Size of the root's text on this page, px. */
function textHere(): number {
	return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** As `unitOf`, for a plot of this page. */
export function unitHere(width: number): number {
	return unitOf(width, textHere());
}

/** A length of a style sheet, "30rem" or "480px", in px; NaN for none. */
export function inPx(length: string): number {
	return Number.parseFloat(length) * (length.endsWith('rem') ? textHere() : 1);
}
