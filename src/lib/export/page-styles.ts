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

/** The design tokens as the light theme has them, whatever the page looks like now. */
export function lightTokens(): ReadonlyMap<string, string> {
	const tokens = new Map<string, string>();
	for (const rule of topRules()) {
		if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
		for (const name of rule.style) {
			if (name.startsWith('--')) tokens.set(name, rule.style.getPropertyValue(name).trim());
		}
	}
	return tokens;
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
 * Reads an element as the light theme would draw it: a copy that carries the light tokens stands beside it while `read`
 * runs and is gone before the browser paints.
 */
export function inLight<E extends Element, Result>(element: E, read: (copy: E) => Result): Result {
	const copy = copyOf(element);
	if (copy instanceof SVGElement || copy instanceof HTMLElement) {
		for (const [name, value] of lightTokens()) copy.style.setProperty(name, value);
		copy.style.setProperty('forced-color-adjust', 'none');
	}
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
