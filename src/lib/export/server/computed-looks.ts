import { INHERITED, OWN, type Looks } from '../inline';

/** A rule of a style sheet: one selector, and what it says. */
export interface LookRule {
	readonly selector: string;
	/** Its specificity: the heavier wins, of equal ones the later. */
	readonly weight: number;
	readonly declarations: readonly (readonly [string, string])[];
}

type Style = ReturnType<Looks>;
/** A rule, and what an element must have at least to be worth a closer look. */
interface Candidate {
	readonly rule: LookRule;
	readonly classes: readonly string[];
	readonly tag: string | null;
}

/**
 * What a browser's `getComputedStyle` says of the elements of a drawing, as far as files need it: rules by weight, inline
 * styles, attributes, inheritance, `var()`, `light-dark()` on light paper, products in `calc()`, the short form of fonts.
 *
 * @param rules in the order in which they win
 */
export function looksBy(rules: readonly LookRule[]): Looks {
	const candidates = rules.map(candidateOf);
	const known = new WeakMap<Element, Style>();
	const looks: Looks = (element) => {
		const before = known.get(element);
		if (before !== undefined) return before;
		const { parentElement } = element;
		const style = styleOf(declared(element, candidates), parentElement === null ? null : looks(parentElement));
		known.set(element, style);
		return style;
	};
	return looks;
}

function candidateOf(rule: LookRule): Candidate {
	const last =
		rule.selector
			.replace(/:(?:is|not|where)\([^)]*\)/g, '')
			.split(/[\s>+~]+/)
			.at(-1) ?? '';
	return {
		rule,
		classes: [...last.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
		tag: /^[a-z][\w-]*/i.exec(last)?.[0] ?? null
	};
}

/** All that is said of an element itself, the weaker before the stronger. */
function declared(element: Element, candidates: readonly Candidate[]): ReadonlyMap<string, string> {
	const classes = new Set((element.getAttribute('class') ?? '').split(/\s+/));
	const said = new Map<string, string>();
	for (const name of [...Object.keys(INHERITED), ...Object.keys(OWN)]) {
		const value = element.getAttribute(name);
		if (value !== null) said.set(name, value);
	}
	for (const { rule, classes: needed, tag } of candidates) {
		if ((tag !== null && tag !== element.localName) || !needed.every((name) => classes.has(name))) continue;
		if (element.matches(rule.selector)) rule.declarations.forEach(([name, value]) => put(said, name, value));
	}
	for (const part of (element.getAttribute('style') ?? '').split(';')) {
		const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.+?)\s*$/.exec(part) ?? [];
		if (name !== '') put(said, name, value);
	}
	return said;
}

function put(said: Map<string, string>, name: string, value: string): void {
	const [, weight, size, family] = (name === 'font' && /^(\d+) ([\d.]+px)(?: ?\/ ?\S+)? (.+)$/.exec(value)) || [];
	if (weight === undefined || size === undefined || family === undefined) said.set(name, value);
	else said.set('font-weight', weight).set('font-size', size).set('font-family', family);
}

function styleOf(said: ReadonlyMap<string, string>, parent: Style | null): Style {
	const style = {
		getPropertyValue(name: string): string {
			const value = said.get(name);
			if (value !== undefined && value !== 'inherit') return resolved(value, style);
			const passes = name.startsWith('--') || name in INHERITED || value === 'inherit';
			return passes ? (parent?.getPropertyValue(name) ?? INHERITED[name] ?? '') : (OWN[name] ?? '');
		}
	};
	return style;
}

const VAR = /var\((--[\w-]+)(?:, *((?:[^()]|\([^()]*\))*))?\)/g;
const LIGHT = /light-dark\(((?:[^(),]|\([^()]*\))*),(?:[^()]|\([^()]*\))*\)/g;
const PRODUCT = /calc\(([\d.]+)px \* ([\d.e-]+)\)/g;

function resolved(value: string, style: Style): string {
	return value
		.replace(VAR, (_, name: string, fallback = '') => style.getPropertyValue(name) || resolved(fallback, style))
		.replace(LIGHT, (_, light: string) => light.trim())
		.replace(PRODUCT, (_, one: string, other: string) => `${Number(one) * Number(other)}px`)
		.replace(/\bCanvasText\b/g, '#000000')
		.replace(/\bCanvas\b/g, '#ffffff');
}
