import { FAMILIES } from './fonts';
import { paintOf } from './page-styles';
import { element, escapeXml } from './xml';

/** What an SVG element passes on to those inside it, with what holds where nobody says anything. */
export const INHERITED: Readonly<Record<string, string>> = {
	fill: 'rgb(0, 0, 0)',
	'fill-opacity': '1',
	'fill-rule': 'nonzero',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-opacity': '1',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'font-family': '',
	'font-size': '',
	'font-weight': '400',
	'text-anchor': 'start',
	'dominant-baseline': 'auto',
	'paint-order': 'normal',
	visibility: 'visible'
};

/** What it keeps to itself, with the value that need not be written. */
export const OWN: Readonly<Record<string, string>> = {
	opacity: '1',
	'clip-path': 'none',
	mask: 'none',
	'stop-color': 'rgb(0, 0, 0)',
	'stop-opacity': '1'
};

/** Attributes that say where things are and what they stand for; looks are read from the computed style. */
const KEPT =
	/^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|dx|dy|d|width|height|points|transform|id|offset|viewBox|textLength|pathLength|(pattern|gradient|clipPath)(Units|Transform|ContentUnits)|data-series)$/;
/** Never drawn themselves, so that their `display` says nothing. */
const DEFINITIONS = /^(defs|pattern|linearGradient|radialGradient|stop|clipPath|mask)$/;
const DRAWN = /^(g|path|line|rect|circle|ellipse|polygon|polyline|text|tspan)$/;

/** How an element looks: as `getComputedStyle` says it, or what stands in for it where there is no browser. */
export type Looks = (element: Element) => Pick<CSSStyleDeclaration, 'getPropertyValue'>;
type Style = ReturnType<Looks>;

const inBrowser: Looks = (element) => getComputedStyle(element);

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

/** Finds the element that a `<use>` refers to; null where there is none. */
export type Target = (href: string) => Element | null;

/**
 * What is inside an SVG element as markup with presentation attributes only: no class, no variable, no reference to
 * another file. In a browser the element must be in the page, so that its style can be computed.
 */
export function inlined(svg: Element, target: Target, looks = inBrowser): string {
	const style = looks(svg);
	const base = Object.entries(INHERITED)
		.map(([name, initial]) => ({ name, initial, value: style.getPropertyValue(name) }))
		.filter(({ initial, value }) => value !== initial)
		.map(({ name, value }) => [name, written(name, value)] as const);
	return element('g', Object.fromEntries(base), ...childrenOf(svg, style, { target, looks }));
}

/** A pattern or gradient that a drawing refers to, as markup. It must be in the page. */
export function definition(node: Element): string {
	const from = { target: () => null, looks: inBrowser };
	return markupOf(node, getComputedStyle(node.parentElement ?? node), from);
}

/** What a drawing is read from. */
interface From {
	readonly target: Target;
	readonly looks: Looks;
}

function childrenOf(parent: Element, style: Style, from: From): string[] {
	const ofText = /^(text|tspan)$/.test(parent.localName);
	return [...parent.childNodes].map((node) => {
		if (isText(node)) return ofText ? escapeXml(node.data.replace(/[ \t\r\n]+/g, ' ')) : '';
		return isElement(node) ? markupOf(node, style, from) : '';
	});
}

function markupOf(node: Element, parent: Style, from: From): string {
	const style = from.looks(node);
	const defines = DEFINITIONS.test(node.localName);
	if (!defines && style.getPropertyValue('display') === 'none') return '';
	const looks = looksOf(style, parent);
	if (node.localName === 'use') return usedShape(node, looks, from.target);
	if (!defines && !DRAWN.test(node.localName)) return '';
	const moved = style.getPropertyValue('transform');
	const transform = moved === '' || moved === 'none' ? null : moved.replaceAll(', ', ' ');
	return element(
		node.localName,
		{ ...(transform === null ? {} : { transform }), ...placeOf(node), ...looks },
		...childrenOf(node, style, from)
	);
}

/** Attributes of geometry and meaning, as they stand. */
function placeOf(node: Element): Record<string, string> {
	const kept = [...node.attributes].filter(({ name }) => KEPT.test(name));
	return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}

function looksOf(style: Style, parent: Style): Record<string, string> {
	const looks: Record<string, string> = {};
	for (const name of Object.keys(INHERITED)) {
		const value = style.getPropertyValue(name);
		if (value !== parent.getPropertyValue(name)) looks[name] = written(name, value);
	}
	for (const [name, plain] of Object.entries(OWN)) {
		const value = style.getPropertyValue(name);
		if (value !== '' && value !== plain) looks[name] = written(name, value);
	}
	addAlpha('fill', style, looks);
	addAlpha('stroke', style, looks);
	return looks;
}

/** Drawing programs know no `rgba()`: how much of a colour there is goes into an attribute of its own. */
function addAlpha(what: 'fill' | 'stroke', style: Style, looks: Record<string, string>): void {
	const alpha = paintOf(style.getPropertyValue(what))?.alpha ?? 1;
	if (looks[what] === undefined || alpha === 1) return;
	looks[`${what}-opacity`] = String(alpha * Number(style.getPropertyValue(`${what}-opacity`)));
}

/** A computed value as attributes have it: hex colours, no units, families that a drawing program knows. */
function written(name: string, value: string): string {
	if (name === 'font-family') return value.includes('Newsreader') ? FAMILIES.serif : FAMILIES.sans;
	if (/^(fill|stroke|stop-color)$/.test(name)) {
		if (value.startsWith('url(')) return value.replace(/^url\("?[^"#]*(#[^")]+)"?\).*$/, 'url($1)');
		return paintOf(value)?.hex ?? 'none';
	}
	if (/^(clip-path|mask)$/.test(name)) return value.replace(/^url\("?[^"#]*(#[^")]+)"?\).*$/, 'url($1)');
	return value.replaceAll(/(\d)px\b/g, '$1');
}

/** The shape itself in place of a reference to it. */
function usedShape(node: Element, looks: Record<string, string>, target: Target): string {
	const shape = target(node.getAttribute('href') ?? '');
	if (shape === null) return '';
	const { id: _id, ...place } = placeOf(shape);
	return element(shape.localName, { ...place, ...dataOf(node), ...looks });
}

function dataOf(node: Element): Record<string, string> {
	const { width: _width, height: _height, x: _x, y: _y, ...rest } = placeOf(node);
	return rest;
}
