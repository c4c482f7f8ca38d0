import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messagesIn } from './fixtures/messages';

const FORBIDDEN = /^(utils?|helpers?|common|misc|shared)(\..*)?$/;
const GENERATED = join('src', 'lib', 'paraglide');

/** Every file and folder of the source, as a path from the root. */
const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((path) => join('src', path))
	.filter((path) => !path.startsWith(GENERATED));

describe('the rooms', () => {
	test('no file or folder has a name that says nothing', () => {
		expect(source.length).toBeGreaterThan(100);
		expect(source.filter((path) => FORBIDDEN.test(basename(path)))).toEqual([]);
	});

	test('there are no barrels', () => {
		expect(source.filter((path) => /^index\.(ts|js|mjs|svelte)$/.test(basename(path)))).toEqual([]);
	});
});

/** Declarations of the first block that stands behind `selector`, without comments, each on its own. */
function declarations(css: string, selector: string): string[] {
	const plain = css.replace(/\/\*[^]*?\*\//g, '');
	const start = plain.indexOf(`${selector} {`);
	if (start < 0) throw new Error(`app.css has no block "${selector}"`);
	const block = plain.slice(plain.indexOf('{', start) + 1, plain.indexOf('}', start));
	return block
		.split(';')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
}

describe('the tokens of app.css', () => {
	const css = readFileSync('src/app.css', 'utf8');
	const tokens = declarations(css, ':root,\n.light-paper').map((line) => line.split(/: (.*)/));
	const colour = /#[0-9a-f]{3,8}\b|rgb\(/;
	const both = /^light-dark\((#[0-9a-f]{6}|rgb\([^)]*\)), (#[0-9a-f]{6}|rgb\([^)]*\))\)$/;

	test('every colour has its light and its dark value', () => {
		const colours = tokens.filter(([name = '', value = '']) => colour.test(value) && name !== '--shadow-float');
		expect(colours.length).toBeGreaterThan(40);
		expect(colours.filter(([, value = '']) => !both.test(value))).toEqual([]);
	});

	test('every colour of a series is among them', () => {
		const series = tokens.filter(([name = '', value = '']) => /^--s(\d|-mute)/.test(name) && both.test(value));
		expect(series).toHaveLength(18);
	});

	test('every token is used', () => {
		const styles = source
			.filter((path) => /\.(css|svelte)$/.test(path))
			.map((path) => readFileSync(path, 'utf8'))
			.join('\n');
		const unused = tokens.map(([name = '']) => name).filter((name) => !new RegExp(`var\\(${name}[,)]`).test(styles));
		expect(unused).toEqual([]);
	});

	test('paper is light, whatever the screen is', () => {
		expect(declarations(css, '\n:root')).toEqual(['color-scheme: light']);
		expect(css).toContain('@media screen {\n\t:root {\n\t\tcolor-scheme: light dark;\n\t}\n');
	});
});

describe('the breakpoints', () => {
	const BREAKPOINTS = [560, 768, 1100, 1400];
	const asked = source
		.filter((path) => /\.(css|svelte|ts)$/.test(path))
		.flatMap((path) => [
			...readFileSync(path, 'utf8').matchAll(/(?:@media|matchMedia|MediaQuery)[^{;\n]*width[^{;\n]*/g)
		])
		.flatMap(([query]) => query.match(/\([^()]*width[^()]*\)/g) ?? []);

	test('there are four of them', () => {
		expect(asked.length).toBeGreaterThan(40);
		const sizes = asked.flatMap((part) => part.match(/\d[\w.]*/g) ?? []);
		expect([...new Set(sizes)].sort()).toEqual(BREAKPOINTS.map((size) => `${size}px`).sort());
	});

	test('they are written in one way', () => {
		expect(asked.filter((part) => !/^\((width (>=|<) \d+px|\d+px <= width < \d+px)\)$/.test(part))).toEqual([]);
	});
});

const placeholders = (texts: readonly string[]) => [...new Set(texts.join().match(/\{\w+\}/g) ?? [])].sort();

/** Messages that read the same in both languages: signs and names. */
const SAME_IN_BOTH = [
	'chart_list_figure',
	'search_line',
	'offline_megabytes',
	'changes_json',
	'changes_background_one',
	'changes_row',
	'changes_entry',
	'conflict_place_quantity',
	'check_claim_title',
	'brief_title',
	'brief_territory',
	'brief_doubt',
	'brief_csv',
	'brief_xlsx',
	'brief_who_since',
	'brief_list_option',
	'press_figure_of'
];

describe('the messages', () => {
	const en = messagesIn('en');
	const vi = messagesIn('vi');

	test('both languages have the same ones, in the same order', () => {
		expect(en.size).toBeGreaterThan(100);
		expect([...vi.keys()]).toEqual([...en.keys()]);
	});

	test('none is empty', () => {
		expect(
			[...en, ...vi].filter(([, texts]) => texts.length === 0 || texts.some((text) => text.trim() === ''))
		).toEqual([]);
	});

	test('a message has the same places to fill in both', () => {
		const differing = [...en].filter(
			([key, texts]) => placeholders(texts).join() !== placeholders(vi.get(key) ?? []).join()
		);
		expect(differing.map(([key]) => key)).toEqual([]);
	});

	test('none was left in English', () => {
		const same = [...en]
			.filter(([key, texts]) => texts.some((text) => vi.get(key)?.includes(text)))
			.map(([key]) => key);
		expect(same).toEqual(SAME_IN_BOTH);
	});

	test('Vietnamese is written with composed letters', () => {
		expect(
			[...vi].filter(([, texts]) => texts.some((text) => text !== text.normalize('NFC'))).map(([key]) => key)
		).toEqual([]);
	});
});

test('every message is used somewhere', () => {
	const code = source
		.filter((path) => /\.(ts|svelte)$/.test(path))
		.map((path) => readFileSync(path, 'utf8'))
		.join('\n');
	const unused = [...messagesIn('en').keys()].filter((key) => !new RegExp(`\\bm\\.${key}\\b`).test(code));
	expect(unused).toEqual([]);
});
