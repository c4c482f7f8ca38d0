import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Rule as CssRule } from 'postcss';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import type { Face } from '../page-styles';
import type { LookRule } from './computed-looks';

/** What the module `virtual:chart-looks` holds. */
export interface ChartLooks {
	/** Rules that stand under no condition, in the order in which they win. */
	readonly rules: readonly LookRule[];
	/** Typefaces, with the paths of their files below node_modules. */
	readonly faces: readonly Face[];
}

const ID = 'virtual:chart-looks';
/** Tokens, the words of drawings, colours of series, then what the charts say themselves. */
const SHEETS = ['src/app.css', 'src/lib/ui/base.css', 'src/lib/marks/marks.css'];
const CHARTS = 'src/lib/chart';
/** What a drawing that nobody points at or prints can match. */
const PLAIN = /^(?!.*(::|:(?!is\(|not\(|where\(|root)))/;

/**
 * Gives the server the styles of charts as data, so that it can say how a drawing looks as a browser would: rules that
 * stand under no condition, those of components with the names that their markup has.
 */
export function chartLooks(): Plugin {
	return {
		name: 'chart-looks',
		resolveId: { filter: { id: /^virtual:chart-looks$/ }, handler: () => `\0${ID}` },
		load: {
			filter: { id: /^\0virtual:chart-looks$/ },
			handler() {
				const root = this.environment.config.root;
				const ofCharts = readdirSync(join(root, CHARTS), { recursive: true, encoding: 'utf8' })
					.filter((path) => /\.(css|svelte)$/.test(path))
					.sort()
					.map((path) => join(CHARTS, path));
				const files = [...SHEETS, ...ofCharts].map((path) => join(root, path));
				files.forEach((file) => this.addWatchFile(file));
				const sheets = files.map((file) => postcss.parse(cssOf(file)));
				const looks: ChartLooks = {
					rules: sheets.flatMap(({ nodes }) => nodes.flatMap((node) => (node.type === 'rule' ? rulesOf(node) : []))),
					faces: sheets.flatMap(({ nodes }) => nodes.flatMap((node) => (isFace(node) ? faceOf(node) : [])))
				};
				return `export default ${JSON.stringify({ ...looks, rules: inOrder(looks.rules) })}`;
			}
		}
	};
}

function cssOf(file: string): string {
	const text = readFileSync(file, 'utf8');
	return file.endsWith('.css') ? text : (compile(text, { filename: file, css: 'external' }).css?.code ?? '');
}

function rulesOf(rule: CssRule): LookRule[] {
	const declarations = rule.nodes.flatMap((node) =>
		node.type === 'decl' ? [[node.prop, node.value.replace(/\s+/g, ' ')] as const] : []
	);
	return rule.selectors
		.filter((selector) => PLAIN.test(selector))
		.map((selector) => ({ selector, weight: weightOf(selector), declarations }));
}

/** A selector's specificity as one number; of a list in brackets its first, as all of ours weigh the same. */
function weightOf(selector: string): number {
	const plain = selector
		.replace(/:where\([^)]*\)/g, '')
		.replace(/:(?:is|not)\(([^,)]*)[^)]*\)/g, (_, first: string) => first);
	const ids = plain.match(/#[\w-]+/g)?.length ?? 0;
	const classes = plain.match(/\.[\w-]+|\[[^\]]*\]|:root/g)?.length ?? 0;
	const tags = plain.match(/(?:^|[\s>+~])[a-z][\w-]*/g)?.length ?? 0;
	return ids * 10_000 + classes * 100 + tags;
}

/** Of equal weight the later wins: a stable sort keeps the order of the sheets. */
function inOrder(rules: readonly LookRule[]): LookRule[] {
	return [...rules].sort((a, b) => a.weight - b.weight);
}

type SheetNode = postcss.ChildNode;
const isFace = (node: SheetNode): node is postcss.AtRule => node.type === 'atrule' && node.name === 'font-face';

/** A typeface with a file of its own. */
function faceOf(rule: postcss.AtRule): Face[] {
	const read = (name: string) =>
		rule.nodes
			?.find((node) => node.type === 'decl' && node.prop === name)
			?.toString()
			.replace(/^[^:]*:\s*/, '') ?? '';
	const url = /url\(["']?([^"')]+)["']?\)/.exec(read('src'))?.[1];
	if (url === undefined) return [];
	const family = read('font-family').replaceAll(/["']/g, '');
	return [{ family, weight: read('font-weight') || '400', url, range: read('unicode-range').replace(/\s+/g, ' ') }];
}
