import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** An import of one room by another, with the file that makes it and the file that it names. */
interface Edge {
	readonly from: string;
	readonly to: string;
	readonly file: string;
	readonly target: string;
}

const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.replaceAll('\\', '/')}`)
	.filter((path) => /\.(ts|mjs|svelte)$/.test(path) && !path.startsWith('src/lib/paraglide/'));

/** "lib/chart" of a file in src/lib/chart; what stands in src/lib or src itself is a room of its own. */
function roomOf(file: string): string {
	const [, top = '', second = ''] = file.split('/');
	return top === 'lib' ? `lib/${second}` : top;
}

/** What a file imports: statically, by `export from`, as a type, by `import()` in script or markup, or by a glob. */
function importsIn(text: string, file: string): string[] {
	const code = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script = '']) => script).join('\n')
		: text;
	const named = ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
	const others = [...text.matchAll(/import\('([^']+)'\)|import\.meta\.glob(?:<[^>]*>)?\(\s*'([^'*]*)\*/g)];
	return [...named, ...others.map(([, late, glob]) => late ?? glob ?? '')];
}

/** The file or folder below src that an import names, without its ending; null for packages and messages. */
function resolveImport(file: string, name: string): string | null {
	const path = name.replace(/\?.*$/, '').replace(/^\$lib(?=\/)/, 'src/lib');
	const full = path.startsWith('.') ? normalize(join(dirname(file), path)) : path;
	return full.startsWith('src/') && !full.startsWith('src/lib/paraglide') ? full : null;
}

const edges: readonly Edge[] = source.flatMap((file) =>
	[...new Set(importsIn(readFileSync(file, 'utf8'), file))].flatMap((name) => {
		const target = resolveImport(file, name);
		if (target === null) return [];
		const edge = { from: roomOf(file), to: roomOf(target), file, target };
		return edge.from === edge.to ? [] : [edge];
	})
);

/** All rooms that one leads to, step by step. */
function reachable(start: string, among: readonly Edge[]): ReadonlySet<string> {
	const seen = new Set<string>();
	const open = [start];
	for (let room = open.pop(); room !== undefined; room = open.pop()) {
		for (const { to } of among.filter(({ from }) => from === room)) {
			if (seen.has(to)) continue;
			seen.add(to);
			open.push(to);
		}
	}
	return seen;
}

/** Imports that lie in a circle, "file → file". */
function closing(among: readonly Edge[]): string[] {
	return among
		.filter(({ from, to }) => reachable(to, among).has(from))
		.map(({ file, target }) => `${file} → ${target}`);
}

describe('imports between rooms', () => {
	test('are found however they are written', () => {
		const text = `
			<script lang="ts">
				import type { A } from '$lib/a/a';
				import '$lib/b/b.css';
				export { c } from '../c/c';
				const all = import.meta.glob<E>('../../e/*/finding.ts', { eager: true });
			</script>
			{#await import('$lib/d/D.svelte') then d}{d}{/await}`;
		expect(importsIn(text, 'X.svelte')).toEqual(['$lib/a/a', '$lib/b/b.css', '../c/c', '../../e/', '$lib/d/D.svelte']);
		expect(resolveImport('src/lib/x/y/X.svelte', '../../e/')).toBe('src/lib/e/');
		expect(resolveImport('src/lib/x/X.svelte', 'svelte')).toBeNull();
	});

	test('form no circle', () => {
		expect(edges.length).toBeGreaterThan(500);
		expect(closing(edges)).toEqual([]);
	});

	test('that form one are named', () => {
		const edge = (from: string, to: string) => ({ from, to, file: `${from}/a.ts`, target: `${to}/b.ts` });
		expect(closing([edge('x', 'y'), edge('y', 'z'), edge('z', 'y')])).toEqual(['y/a.ts → z/b.ts', 'z/a.ts → y/b.ts']);
	});
});
