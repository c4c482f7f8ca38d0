/** An element of markup that this project wrote: attributes in double quotes, every tag closed or void. */
export interface Element {
	readonly tag: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly Node[];
}

/** An element, or the text between two. */
export type Node = Element | string;

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source']);
const TOKEN = /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+|</gi;
const ATTRIBUTE = /([^\s=]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The tree of a piece of markup. Script, style and comments are left out. */
export function parse(markup: string): Element {
	const root = { tag: 'root', attributes: new Map<string, string>(), children: new Array<Node>() };
	const open = [root];
	const clean = markup.replace(/<(script|style|noscript)\b[^]*?<\/\1>/g, '');
	for (const [token, closing, tag, attributes = '', selfClosed] of clean.matchAll(TOKEN)) {
		if (token.startsWith('<!--')) continue;
		const parent = open.at(-1) ?? root;
		if (tag === undefined) parent.children.push(decoded(token));
		else if (closing === '/') {
			const at = open.findLastIndex((one) => one.tag === tag);
			if (at > 0) open.length = at;
		} else {
			const element = { tag, attributes: attributesOf(attributes), children: new Array<Node>() };
			parent.children.push(element);
			if (selfClosed === '' && !VOID.has(tag)) open.push(element);
		}
	}
	return root;
}

function attributesOf(text: string): Map<string, string> {
	return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decoded(value)]));
}

function decoded(text: string): string {
	return text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}

/** Every element below, and the element itself, that is wanted; in the order of the page. */
export function all(element: Element, wanted: (one: Element) => boolean): readonly Element[] {
	const below = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, wanted)));
	return wanted(element) ? [element, ...below] : below;
}

/** The text of an element, white space as a browser shows it; what is hidden from everybody left out. */
export function textOf(node: Node): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
	if (typeof node === 'string') return node;
	if (node.attributes.has('hidden')) return '';
	const text = node.children.map(rawText).join('');
	return /^(p|div|li|td|th|tr|h\d|dt|dd|figcaption|tspan|summary)$/.test(node.tag) ? ` ${text} ` : text;
}
