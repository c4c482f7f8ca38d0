/** A colour every drawing program reads: `#rrggbb`, and how much of it, 0..1. */
export interface Paint {
	readonly hex: string;
	readonly alpha: number;
}

/**
 * A computed CSS colour (`rgb(…)`, `rgba(…)`, `color(srgb …)`, `#rrggbb`) as hex and opacity; null for `none` and what is
 * wholly transparent, and for what is no plain colour (`url(#hatch)`).
 */
export function paintOf(css: string): Paint | null {
	if (/^#[0-9a-f]{6}$/i.test(css)) return { hex: css.toLowerCase(), alpha: 1 };
	const [, kind, inside = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(css.trim()) ?? [];
	if (kind === undefined) return null;
	const [r = 0, g = 0, b = 0, alpha = 1] = inside.split(/[\s,/]+/).map(Number);
	const unit = kind === 'color' ? 255 : 1;
	if (alpha === 0 || [r, g, b, alpha].some(Number.isNaN)) return null;
	return { hex: `#${[r, g, b].map((part) => pair(part * unit)).join('')}`, alpha: Math.round(alpha * 1000) / 1000 };
}

function pair(value: number): string {
	const whole = Math.min(255, Math.max(0, Math.round(value)));
	return whole.toString(16).padStart(2, '0');
}

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

/** A design token as a colour on light paper, that of a series (0–10) where it is one of its own; black for what is no colour. */
export function lightColour(token: string, series?: number): string {
	const probe = document.createElement('i');
	probe.style.color = `var(${token})`;
	if (series !== undefined) probe.className = `c${series}`;
	document.body.append(probe);
	try {
		return inLight(probe, (copy) => paintOf(getComputedStyle(copy).color)?.hex ?? '#000000');
	} finally {
		probe.remove();
	}
}
