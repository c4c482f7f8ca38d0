import { paintOf } from './colour';

/** A typeface of the page: where its file is and which letters it draws. */
export interface Face {
	readonly family: string;
	readonly weight: string;
	readonly url: string;
	/** As in CSS: `U+0102-0103, U+20AC`; empty for all. */
	readonly range: string;
}

/** Every rule of the page's own sheets that stands under no condition. */
function topRules(): CSSRule[] {
	return [...document.styleSheets].flatMap((sheet) => {
		try {
			return [...sheet.cssRules];
		} catch {
			// A sheet that a browser's extension put in may be closed to us.
			return [];
		}
	});
}

/** The typefaces the page declares with a file of its own. */
export function pageFaces(): Face[] {
	return topRules().flatMap((rule) => {
		if (!(rule instanceof CSSFontFaceRule)) return [];
		const read = (name: string) => rule.style.getPropertyValue(name);
		const file = /url\(["']?([^"')]+)["']?\)/.exec(read('src'))?.[1];
		if (file === undefined) return [];
		const family = read('font-family').replaceAll(/["']/g, '');
		const url = new URL(file, rule.parentStyleSheet?.href ?? document.baseURI).href;
		return [{ family, weight: read('font-weight') || '400', url, range: read('unicode-range') }];
	});
}

/**
 * Reads an element as it is drawn on light paper: a copy of the class `light-paper` (src/app.css) stands beside it while
 * `read` runs and is gone before the browser paints.
 */
export function inLight<E extends Element, Result>(element: E, read: (copy: E) => Result): Result {
	const copy = copyOf(element);
	copy.classList.add('light-paper');
	element.after(copy);
	try {
		return read(copy);
	} finally {
		copy.remove();
	}
}

function copyOf<E extends Element>(element: E): E;
function copyOf(element: Element): Node {
	return element.cloneNode(true);
}

/** A design token as a colour on light paper: `#rrggbb`; null for what is no colour. */
export function lightColour(token: string): string | null {
	const probe = document.createElement('i');
	probe.style.color = `var(${token})`;
	document.body.append(probe);
	try {
		return inLight(probe, (copy) => paintOf(getComputedStyle(copy).color)?.hex ?? null);
	} finally {
		probe.remove();
	}
}
